import ArgumentParser
import Domain
import Records

/// `titian records unlink`: takes a post out of a record.
struct RecordsUnlinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: Speech.say(
            id: "Melepas satu pesan dari catatan.",
            en: "Take a post out of a record."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Option(help: ArgumentHelp(Speech.say(id: "Entri pesannya.", en: "The post's entry."), valueName: "N"))
    var entry: Int

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Nomor catatan.", en: "The record's number."), valueName: "NUMBER")
    )
    var number: String

    func run() throws {
        let number = try TypedNumber.read(number)
        try hand.perform(try options.installation()) { _, hand in
            [{ workflow, book in workflow.unlink(entry, from: number, book, by: hand) }]
        }
    }
}
