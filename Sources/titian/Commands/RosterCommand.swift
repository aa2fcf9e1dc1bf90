import ArgumentParser
import Domain
import Journal
import Roster

/// `titian roster`: who is who.
struct RosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster",
        abstract: Speech.say(
            id: "Siapa siapa: unit, pejabat, forum, wewenang.",
            en: "Who is who: units, officials, forums, authority."
        ),
        subcommands: [
            RosterImportCommand.self, RosterShowCommand.self, RosterUnknownCommand.self,
            RosterTransferCommand.self,
        ]
    )
}

/// A day that an option names.
enum RosterDate {
    /// The day that was typed for `option`, or the organisation's today.
    static func day(_ text: String?, option: String, _ installation: Installation) throws -> Day {
        guard let text else {
            var clock = installation.clock
            return Day(of: clock.moment(at: SystemClock.now()).civil)
        }
        guard let day = Day(text) else {
            let isBuiltSo = text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
            throw UsageError(
                id: isBuiltSo
                    ? "\(option) \(text): hari itu tidak ada." : "\(option) \(text): tulis YYYY-MM-DD.",
                en: isBuiltSo
                    ? "\(option) \(text): there is no such day." : "\(option) \(text): write YYYY-MM-DD."
            )
        }
        return day
    }
}

extension Installation {
    /// Entries in one commit beside a live service.
    private static let rosterBatch = 1_000

    /// Appends changes of the roster, each an entry of its own; what concerns a forum carries its id.
    ///
    /// A crash in between leaves a beginning of them: the same command adds the rest.
    func append(_ changes: [RosterChange], to appender: any EntryAppender) throws {
        var rest = changes[...]
        while !rest.isEmpty {
            let batch = rest.prefix(Self.rosterBatch)
            try appender.appendAndWait(
                batch.map { change in
                    EntryDraft(kind: .roster, forum: change.forum, contents: BySlot(body: change.encoded()))
                }
            )
            rest = rest.dropFirst(Self.rosterBatch)
        }
        if !changes.isEmpty { try appender.checkpoint() }
    }
}

extension RosterChange {
    /// The forum that the change is about; nil for changes that concern no one forum.
    fileprivate var forum: ForumID? {
        switch self {
        case .forumAdded(let forum), .forumRenamed(let forum): forum.id
        case .aliasLearned(let alias): alias.forum
        case .forumLinked(let forum, _, _, _, _): forum
        case .stated(.forum(let profile), _): profile.forum
        case .authorJoined, .stated, .ended: nil
        }
    }
}
