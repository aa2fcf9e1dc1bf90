import Domain
import Journal
import Networks
import Roster
import Synchronization

/// Which forum each chat belongs to; a chat that is met for the first time gets one, once.
///
/// The roster's entries are the truth; this is their fold with what was appended since.
final class ForumBook: Sendable {
    private struct State {
        var roster: RosterState
        /// Chats that are being given a forum right now.
        var arriving: [ForumRules.Chat: Task<ForumID, any Error>] = [:]
    }

    private let appender: any EntryAppender
    private let rules: ForumRules
    private let state: Mutex<State>

    init(appender: any EntryAppender, roster: RosterState, rules: ForumRules) {
        self.appender = appender
        self.rules = rules
        state = Mutex(State(roster: roster))
    }

    /// Chats that the operator has named, in a settled order.
    var named: [ForumRules.Chat] {
        rules.forums.keys.sorted { ($0.network, $0.id) < ($1.network, $1.id) }
    }

    /// The forum of `chat`, made where there is none.
    func forum(of chat: LiveChat, network: String) async throws -> ForumID {
        let place = ForumRules.Chat(network: network, id: chat.id)
        let task = state.withLock { state -> Result<ForumID, Never>? in
            state.roster.forum(network: network, chat: chat.id).map { .success($0.id) }
        }
        if case .success(let known) = task { return known }
        let arriving = state.withLock { state in
            if let task = state.arriving[place] { return task }
            let task = Task { try await self.add(chat, network: network) }
            state.arriving[place] = task
            return task
        }
        defer { state.withLock { $0.arriving[place] = nil } }
        return try await arriving.value
    }

    /// `chat` goes on as `successor`: its forum stays.
    func move(_ chat: LiveChat, to successor: String, network: String) async throws {
        let forum = try await forum(of: chat, network: network)
        let isDone = state.withLock { $0.roster.forum(network: network, chat: successor)?.id == forum }
        guard !isDone else { return }
        let name = state.withLock { $0.roster.forum(forum)?.name } ?? chat.name ?? successor
        let keys = LiveKeys(appender.naturalKeys, network: network, chat: chat.id)
        try await append(
            [
                .forumLinked(
                    forum: forum,
                    network: network,
                    chat: successor,
                    name: name,
                    isDirect: chat.isDirect
                )
            ],
            forum: forum,
            key: EntryKey(own: keys.move(to: successor))
        )
    }

    /// The chat's new name becomes its forum's, unless the operator has named the forum.
    func rename(_ chat: LiveChat, network: String) async throws {
        let forum = try await forum(of: chat, network: network)
        let place = ForumRules.Chat(network: network, id: chat.id)
        guard let name = chat.name, rules.forums[place] == nil else { return }
        let present = state.withLock { $0.roster.forum(forum)?.name }
        guard present != name else { return }
        let free = state.withLock { Self.free(name, network: network, in: $0.roster) }
        try await append([.forumRenamed(Forum(id: forum, name: free))], forum: forum, key: nil)
    }

    private func add(_ chat: LiveChat, network: String) async throws -> ForumID {
        let place = ForumRules.Chat(network: network, id: chat.id)
        let known = state.withLock { state in
            rules.forums[place].flatMap { state.roster.forum(named: $0) }
        }
        let forum = known?.id ?? Self.freshID()
        let shown = chat.name ?? chat.id
        let name = rules.forums[place] ?? state.withLock { Self.free(shown, network: network, in: $0.roster) }
        var changes: [RosterChange] = []
        if known == nil { changes.append(.forumAdded(Forum(id: forum, name: name))) }
        changes.append(
            .forumLinked(
                forum: forum,
                network: network,
                chat: chat.id,
                name: shown,
                isDirect: chat.isDirect
            )
        )
        let keys = LiveKeys(appender.naturalKeys, network: network, chat: chat.id)
        try await append(changes, forum: forum, key: EntryKey(own: keys.forum))
        return forum
    }

    /// Appends changes as one request; `key` guards the last of them.
    private func append(_ changes: [RosterChange], forum: ForumID, key: EntryKey?) async throws {
        var drafts = changes.map { change in
            EntryDraft(kind: .roster, forum: forum, contents: BySlot(body: change.encoded()))
        }
        drafts[drafts.count - 1].key = key
        _ = try await appender.offer(drafts)
        state.withLock { state in
            for change in changes { state.roster.apply(change) }
        }
    }

    /// `name`, or with the network behind it where another forum bears it.
    private static func free(_ name: String, network: String, in roster: RosterState) -> String {
        guard roster.forum(named: name) != nil else { return name }
        let first = "\(name) (\(network))"
        guard roster.forum(named: first) != nil else { return first }
        let number = (2...).first { roster.forum(named: "\(name) (\(network) \($0))") == nil } ?? 2
        return "\(name) (\(network) \(number))"
    }

    private static func freshID() -> ForumID {
        var generator = SystemRandomNumberGenerator()
        return ForumID.random(using: &generator)
    }
}
