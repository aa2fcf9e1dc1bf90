import ArgumentParser
import Domain
import ReadModel
import Records

/// `titian records accept`: does what was listed for a human to decide.
struct RecordsAcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: Speech.say(
            id: "Menerima satu saran dari yang perlu dipastikan.",
            en: "Accept a suggestion of what is to be confirmed."
        ),
        discussion: Speech.say(
            id: """
                Dicatat sebagai ralat yang sama seperti set, merge, atau unlink, dengan nama yang menerimanya. Sekali saja; \
                saran yang sudah tersusul keputusan lain ditolak.
                """,
            en: """
                Recorded as the same correction that set, merge or unlink make, with the name of who accepts. Only once; \
                a suggestion that another decision has overtaken is refused.
                """
        )
    )

    @OptionGroup var options: DataOptions

    @Option(help: ArgumentHelp(Speech.say(id: "Siapa yang menerima.", en: "Who accepts."), valueName: "NAME"))
    var by: String

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Alasannya, bila ada.", en: "Why, if there is something to say."),
            valueName: "TEXT"
        )
    )
    var reason: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            Speech.say(id: "Catatan yang dimaksud.", en: "The record that is meant."),
            valueName: "NUMBER"
        )
    )
    var record: String?

    @Option(
        help: ArgumentHelp(
            Speech.say(
                id: "Keadaan yang dimaksud, bila saran tidak menyebutnya.",
                en: "The state that is meant, where the suggestion does not say it."
            ),
            valueName: "STATE"
        )
    )
    var state: String?

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

    func validate() throws { try RecordsHand.check(by, reason ?? "") }

    func run() throws {
        let choice = Workflow.Choice(record: try record.map { try TypedNumber.read($0) }, state: state)
        let why =
            reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
            ?? Speech.say(id: "menerima saran #\(listed)", en: "accepts suggestion #\(listed)")
        let installation = try options.installation()
        try RecordsHand.perform(installation, by: by, because: why) { register, hand in
            let authority = RosterAuthority(register.today)
            return [
                { workflow, book in
                    let post = book.listing(at: listed)?.event.source
                    let ruling = try workflow.accept(
                        listed,
                        choice,
                        book,
                        by: hand,
                        authority,
                        retracted: try post.flatMap { try register.view.post($0)?.revises },
                        life: { try register.life(of: $0) }
                    )
                    return try register.explained(ruling, listed, book)
                }
            ]
        }
    }
}
