import ArgumentParser
import Domain
import Records

/// `titian records show`: everything that was said of one record, with its sources.
struct RecordsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Speech.say(
            id: "Menampilkan seluruh riwayat satu catatan beserta sumbernya.",
            en: "Show a record's whole life with its sources."
        )
    )

    @OptionGroup var options: DataOptions

    @Flag(help: ArgumentHelp(Speech.say(id: "Satu objek JSON.", en: "One JSON object.")))
    var json = false

    @Argument(
        help: ArgumentHelp(
            Speech.say(id: "Nomor catatan.", en: "The record's number."),
            valueName: "NUMBER"
        )
    )
    var number: String

    func run() throws {
        let number = try TypedNumber.read(number)
        let register = try RecordsRegister(try options.installation())
        guard let record = register.book[number] else { throw Refusal.noSuchRecord(number.text) }
        let page = try RecordsPage(record, register)
        if json {
            Console.bytes(page.json + [0x0A])
        } else {
            for line in page.lines { Console.line(PostLine.harmless(line)) }
        }
    }
}
