import Domain
import Outbox
import Roster

/// Whom the relay can tell what is a unit's task.
package struct Addressees {
    private let state: RosterState
    private let roster: RosterDay
    private let networks: Set<String>?
    private let speech: (Forum) -> Set<ForumSpeech>

    /// `roster` is that of the day; `networks` are those by which something can be said, nil for any; `speech` is what may
    /// be said in a forum beside what the roster says.
    package init(
        _ state: RosterState,
        _ roster: RosterDay,
        networks: Set<String>? = nil,
        speech: @escaping (Forum) -> Set<ForumSpeech>
    ) {
        self.state = state
        self.roster = roster
        self.networks = networks
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
            roster.accounts.first { account in
                account.member == head && !account.id.hasPrefix("phone:")
                    && speaks(String(account.id.prefix { $0 != ":" }))
            }
        }
        return accounts.first.map { .person($0.id) }
    }

    /// Whether the relay can say anything on a network.
    private func speaks(_ network: String) -> Bool { networks?.contains(network) ?? true }

    /// A forum that was only ever exported, or lives on a network that is not served, has no chat in which anything could
    /// be said.
    private func takesRoutes(_ id: ForumID) -> Bool {
        guard let forum = state.forum(id), state.chats(of: id).contains(where: { speaks($0.network) }) else {
            return false
        }
        return roster.profile(of: id)?.speech.contains(.routes) ?? false || speech(forum).contains(.routes)
    }
}
