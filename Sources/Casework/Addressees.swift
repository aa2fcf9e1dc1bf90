import Domain
import Outbox
import Roster

/// Whom the relay can tell what is a unit's task.
package struct Addressees {
    private let state: RosterState
    private let roster: RosterDay
    private let speech: (Forum) -> Set<ForumSpeech>

    /// `roster` is that of the day; `speech` is what may be said in a forum beside what the roster says.
    package init(_ state: RosterState, _ roster: RosterDay, speech: @escaping (Forum) -> Set<ForumSpeech>) {
        self.state = state
        self.roster = roster
        self.speech = speech
    }

    /// Whether there is anybody who can be told.
    package func canTell(_ unit: String) -> Bool { target(for: unit) != nil }

    /// The forum that is most the unit's own; where nothing may be said there, or it has none, whoever heads it.
    func target(for unit: String) -> Intent.Target? {
        if let forum = ForumOfUnit.find(unit, among: state.forums, roster), takesRoutes(forum) {
            return .forum(forum)
        }
        let heads = roster.member(unit) == nil ? roster.heads(of: unit).map(\.member) : [unit]
        let accounts = heads.lazy.compactMap { head in
            roster.accounts.first { $0.member == head && !$0.id.hasPrefix("phone:") }
        }
        return accounts.first.map { .person($0.id) }
    }

    /// A forum that was only ever exported has no chat in which anything could be said.
    private func takesRoutes(_ id: ForumID) -> Bool {
        guard let forum = state.forum(id), !state.chats(of: id).isEmpty else { return false }
        return roster.profile(of: id)?.speech.contains(.routes) ?? false || speech(forum).contains(.routes)
    }
}
