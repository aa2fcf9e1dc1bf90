import ArgumentParser
import Domain
import Records

/// `titian records relabel`: says that a record is of another kind.
struct RecordsRelabelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relabel",
        abstract: Speech.say(
            id: "Menyatakan catatan itu jenis lain; berlanjut dengan nomor baru.",
            en: "Say that a record is of another kind; it goes on under a new number."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Option(help: ArgumentHelp(Speech.say(id: "Jenis yang benar.", en: "The right kind."), valueName: "KIND"))
    var kind: String

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Nomor catatan.", en: "The record's number."), valueName: "NUMBER")
    )
    var number: String

    func run() throws {
        let number = try TypedNumber.read(number)
        try hand.perform(try options.installation()) { _, hand in
            [{ workflow, book in workflow.relabel(number, as: kind, book, by: hand) }]
        }
    }
}
