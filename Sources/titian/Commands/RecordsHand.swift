import Journal
import ArgumentParser
import Casework
import Domain
import Foundation
import Records

/// Options of every command by which a human puts records right.
struct RecordsHand: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Siapa yang meralat.", en: "Who puts it right."),
            valueName: "NAME"
        )
    )
    var by: String

    @Option(
        help: ArgumentHelp(
            Speech.say(id: "Alasannya.", en: "Why."),
            valueName: "TEXT"
        )
    )
    var reason: String

    /// The longest name or reason.
    private static let limit = 2_000

    func validate() throws { try Self.check(by, reason) }

    /// Throws a usage error for what no entry holds.
    static func check(_ by: String, _ reason: String) throws {
        guard by.utf8.count <= limit, reason.utf8.count <= limit else {
            throw ValidationError(
                Speech.say(id: "--by dan --reason: terlalu panjang.", en: "--by and --reason: too long.")
            )
        }
        guard !by.allSatisfy(\.isWhitespace) else {
            throw ValidationError(Speech.say(id: "--by kosong.", en: "--by is empty."))
        }
    }

    /// Decides by the workflow, appends what follows and says what was recorded.
    ///
    /// Says every refusal and ends with exit code 1 where it is not done.
    func perform(
        _ installation: Installation,
        _ steps: (RecordsRegister, Workflow.Hand) throws -> [(Workflow, RecordBook) throws -> Ruling]
    ) throws {
        try Self.perform(installation, by: by, because: reason, steps)
    }

    /// The same for a command whose reason need not be typed.
    static func perform(
        _ installation: Installation,
        by name: String,
        because reason: String,
        _ steps: (RecordsRegister, Workflow.Hand) throws -> [(Workflow, RecordBook) throws -> Ruling]
    ) throws {
        var register = try RecordsRegister(installation)
        var clock = installation.clock
        let hand = Workflow.Hand(
            name: name.trimmingCharacters(in: .whitespacesAndNewlines),
            at: clock.moment(at: SystemClock.now()),
            reason: reason.trimmingCharacters(in: .whitespacesAndNewlines)
        )
        switch try register.perform(installation, try steps(register, hand)) {
        case .refused(let refusals):
            for refusal in refusals { Console.error(PostLine.harmless(refusal.text(in: Speech.language))) }
            throw Launcher.FoundWrong()
        case .done(let events):
            for told in events {
                let record = told.event.record.flatMap { register.book[$0] }
                let words = RecordsWords.event(told.event, record.flatMap(register.kind), register)
                Console.line(
                    PostLine.harmless("#\(told.entry)  \(record.map { "\($0.number.text)  " } ?? "")\(words)")
                )
            }
        }
    }
}
