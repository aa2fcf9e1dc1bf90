import ArgumentParser
import Domain
import Records

/// `titian records merge`: says that two records are one case.
struct RecordsMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: Speech.say(
            id: "Menyatakan dua catatan satu kejadian; yang pertama berlanjut di yang kedua.",
            en: "Say that two records are one case; the first goes on in the second."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Catatan tempat kejadian itu berlanjut.",
                en: "The record in which the case goes on."
            ),
            valueName: "NUMBER"
        )
    )
    var into: String

    @Argument(
        help: ArgumentHelp(Speech.say(id: "Nomor catatan.", en: "The record's number."), valueName: "NUMBER")
    )
    var number: String

    func run() throws {
        let number = try TypedNumber.read(number)
        let other = try TypedNumber.read(into)
        try hand.perform(try options.installation()) { _, hand in
            [{ workflow, book in workflow.merge(number, into: other, book, by: hand) }]
        }
    }
}
