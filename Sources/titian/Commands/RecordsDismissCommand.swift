import ArgumentParser
import Domain
import Records

/// `titian records dismiss`: takes one suggestion off the list without doing it.
struct RecordsDismissCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss",
        abstract: Speech.say(
            id: "Mengesampingkan satu saran dari yang perlu dipastikan.",
            en: "Dismiss a suggestion of what is to be confirmed."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                id: "Nomor saran, seperti di titian records --listed.",
                en: "The suggestion's number, as in titian records --listed."
            ),
            valueName: "ID"
        )
    )
    var listed: Int

    func run() throws {
        try hand.perform(try options.installation()) { register, hand in
            [
                { workflow, book in
                    try register.explained(workflow.dismiss(listed, book, by: hand), listed, book)
                }
            ]
        }
    }
}
