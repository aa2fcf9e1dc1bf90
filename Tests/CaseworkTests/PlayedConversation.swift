import Domain
import Outbox
import Records
import Roster

/// What the log holds after the posts of a conversation came in one by one, in their order and time.
struct PlayedConversation: Sendable {
    let file: ConversationFile
    let book: RecordBook
    let events: [RecordEvent]
    let intents: [Intent]
    /// The ids of the file's posts by entry.
    let names: [Int: String]
    /// Accounts by the entry of their posts.
    let authors: [Int: String]
    private static let pause: Int64 = 3_600_000
    /// Accounts of leaders.
    let leaders: Set<String>

    init(_ file: ConversationFile) async throws {
        self.file = file
        let city = FixtureCity(file.posts)
        let start = file.posts.map(\.at.milliseconds).min() ?? CaseTown.morning
        let town = try CaseTown(city.changes, zone: city.zone, at: start - 3_600_000)
        for (post, next) in zip(file.posts, file.posts.dropFirst().map(Optional.some) + [nil]) {
            town.wait(until: max(town.now, post.at.milliseconds))
            try await town.take(post)
            // A busy service sees what comes close together at one time.
            if let next, next.at.milliseconds - post.at.milliseconds >= Self.pause { try town.glance() }
        }
        // The last photos have waited for their words.
        town.wait(minutes: 20)
        try town.turn()
        book = try town.folded()
        events = try town.events().map(\.event)
        intents = try town.intents().map(\.intent)
        names = Dictionary(uniqueKeysWithValues: town.entries.map { ($1, $0) })
        let accounts = file.posts.map { (town.entry($0.id.text), Self.account($0)) }
        authors = Dictionary(accounts) { first, _ in first }
        leaders = Set(file.posts.filter { Seat($0).role == .leader }.map(Self.account))
    }

    static func account(_ post: ForumPost) -> String { "\(CaseTown.network):\(FixtureCity.key(post))" }

    /// The state of the record of a kind that a post opened; nil where there is none.
    func state(of source: String, _ kind: String) -> String? {
        record(of: source, kind)?.state
    }

    /// Whether the condition that a post opened was said once not to be done after all.
    func wasReopened(_ source: String) -> Bool {
        let number = record(of: source, "laporan-kondisi")?.number
        return events.contains { event in
            guard event.record == number, case .moved("reopened", _, _) = event.change else { return false }
            return true
        }
    }

    private func record(of source: String, _ kind: String) -> KeptRecord? {
        names.first { $0.value == source }.flatMap { book.record(openedBy: $0.key, kind: kind) }
    }
}

extension CaseTown {
    /// Takes in a post of a conversation file as a live network brings it.
    fileprivate func take(_ post: ForumPost) async throws {
        let person = FixtureCity.key(post)
        if let gone = post.deletes {
            try await delete(gone.text, by: person, in: post.forum, id: post.id.text)
        } else if let older = post.edits {
            try await edit(older.text, to: post.text, by: person, in: post.forum, id: post.id.text)
        } else {
            try await say(
                post.text,
                by: person,
                in: post.forum,
                reply: post.replyTo?.text,
                id: post.id.text,
                files: post.attachments.map { Attachment(name: $0.name, mime: $0.mime, reference: $0.name) },
                mentions: post.mentions,
                forwarded: post.isForwarded
            )
        }
    }
}

/// All conversations, played once for all tests that look at them.
actor ConversationStage {
    static let shared = ConversationStage()
    private var played: Task<[PlayedConversation], any Error>?

    func all() async throws -> [PlayedConversation] {
        if let played { return try await played.value }
        let task = Task { () async throws -> [PlayedConversation] in
            let files = try ConversationFile.all()
            return try await withThrowingTaskGroup(of: PlayedConversation.self) { group in
                for file in files { group.addTask { try await PlayedConversation(file) } }
                var found: [PlayedConversation] = []
                for try await one in group { found.append(one) }
                return found.sorted { $0.file.name < $1.file.name }
            }
        }
        played = task
        return try await task.value
    }
}
