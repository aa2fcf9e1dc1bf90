import ArgumentParser
import Domain
import Records

/// `titian records settle`: says that a human has looked at what a post had listed.
struct RecordsSettleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: Speech.say(
            id: "Menyatakan yang perlu dipastikan sudah dipastikan.",
            en: "Say that what was to be confirmed was looked at."
        )
    )

    @OptionGroup var options: DataOptions
    @OptionGroup var hand: RecordsHand

    @Argument(
        help: ArgumentHelp(
            Speech.say(
                id: "Entri pesannya, seperti di titian records --listed.",
                en: "The post's entry, as in titian records --listed."
            ),
            valueName: "ENTRY"
        )
    )
    var entry: Int

    func run() throws {
        try hand.perform(try options.installation()) { register, hand in
            [
                { workflow, book in
                    let ruling = workflow.settle(entry, book, by: hand)
                    if ruling.events.isEmpty, let refusal = try register.unknown([entry]) {
                        return Ruling(refusals: [refusal])
                    }
                    return ruling
                }
            ]
        }
    }
}
