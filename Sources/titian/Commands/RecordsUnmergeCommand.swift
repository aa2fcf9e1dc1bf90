import ArgumentParser
import Domain
import Records

/// `titian records unmerge`: takes a merge back.
struct RecordsUnmergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge",
        abstract: Speech.say(
            id: "Membatalkan penggabungan.",
            en: "Take a merge back."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Nomor catatan.", en: "The record's number."), valueName: "NUMBER")
    )
    var number: String

    func run() throws {
        let number = try TypedNumber.read(number)
        try hand.perform(try options.installation()) { _, hand in
            [{ workflow, book in workflow.unmerge(number, book, by: hand) }]
        }
    }
}
