import Domain
import Foundation
import Journal
import Media
import Networks
import ReadModel
import Roster
import Synchronization
import TestSupport

@testable import Intake

/// A journal, a view and an intake that a test feeds, in a folder of their own.
final class LiveWorld: Sendable {
    /// 2026-11-16T02:00:00Z.
    static let start: Int64 = 1_794_794_400_000

    let folder: TemporaryFolder
    let appender: Appender
    let journal: JournalReader
    let view: JournalView
    let photos: PhotoStore
    private let now = Mutex(LiveWorld.start)
    private let current: Mutex<LiveIntake>

    init(rules: ForumRules = ForumRules()) throws {
        folder = try TemporaryFolder()
        let keys = KeyFolder(path: folder.path("keys"))
        let path = folder.path("journal.db")
        let clock: @Sendable () -> Int64 = { LiveWorld.start }
        try Appender.create(
            path: path,
            keys: keys,
            origin: "test.example/log",
            birth: Array("{}".utf8),
            clock: clock
        )
        appender = try Appender(path: path, keys: keys, clock: clock)
        journal = try JournalReader(path: path)
        view = try JournalView.open(path: folder.path("readmodel.db"), journal: journal)
        photos = try PhotoStore(folder: folder.path("photos"), access: .writing)
        current = Mutex(Self.intake(appender, journal, RosterState(), rules))
    }

    private static func intake(
        _ appender: Appender,
        _ journal: JournalReader,
        _ roster: RosterState,
        _ rules: ForumRules
    ) -> LiveIntake {
        LiveIntake(
            appender: appender,
            reader: journal,
            roster: roster,
            rules: rules,
            home: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt,
            clock: { LiveWorld.start }
        )
    }

    /// The service stops and starts again: nothing in memory survives.
    func restart() throws {
        try view.catchUp()
        let roster = try view.roster()
        let fresh = Self.intake(appender, journal, roster, ForumRules())
        current.withLock { $0 = fresh }
    }

    @discardableResult
    func keep(_ events: [LiveEvent], of network: FakeNetwork = FakeNetwork()) async throws -> LiveIntake.Kept
    {
        let intake = current.withLock { $0 }
        let kept = try await intake.keep(events, of: network)
        try view.catchUp()
        return kept
    }

    /// The posts as they stand, by time: text, kind and names of files.
    func timeline(_ forum: String) throws -> [PostView] {
        let roster = try view.roster()
        guard let forum = roster.forum(named: forum) else { return [] }
        var posts: [PostView] = []
        try view.timeline(forum: forum.id, period: .all) { posts.append($0) }
        return posts
    }

    func kinds() throws -> [String] {
        try (0..<journal.size()).map { try journal.entry($0).envelope().kind }
    }
}

/// A network without a wire: what it is asked for is what the test has put there.
struct FakeNetwork: LiveNetwork, MediaSource {
    var name = "telegram"
    var retention: Duration? { nil }
    var media: (any MediaSource)? { self }
    var sender: (any MessageSender)? { nil }
    /// What a reference brings; a reference that is absent is unreachable.
    var files: [String: Result<[UInt8], NetworkFault>] = [:]

    func examine() async -> [Finding] { [] }

    func fetch(
        _ reference: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws {
        guard let file = files[reference] else { throw NetworkFault.unreachable("nothing there") }
        try file.get().withUnsafeBytes { try sink($0) }
    }
}

extension LiveEvent {
    static let forum = LiveChat(id: "-100", name: "Forum Camat-Lurah")

    /// A message of `sender`, `second` seconds after the start.
    static func post(
        _ id: String,
        _ text: String,
        in chat: LiveChat = forum,
        by sender: String? = "7",
        second: Int64 = 0,
        revision: String = "",
        revisedAt: Int64? = nil,
        album: String? = nil,
        reply: String? = nil,
        file: String? = nil
    ) -> LiveEvent {
        let native = NativeFacts(
            network: "telegram",
            message: id,
            album: album,
            reply: reply,
            revisedAt: revisedAt
        )
        let post = LivePost(
            native: native,
            revision: revision,
            sender: sender.map { LiveSender(id: $0, name: "Camat \($0)") },
            at: LiveWorld.start + second * 1000,
            stamp: "\(second)",
            kind: file == nil ? .text : .photo,
            text: text,
            attachments: file.map { [Attachment(name: "\($0).jpg", mime: "image/jpeg", reference: $0)] } ?? []
        )
        return LiveEvent(chat: chat, content: .post(post), raw: Array("{\"id\":\"\(id)\(revision)\"}".utf8))
    }

    static func deletion(_ id: String, in chat: LiveChat = forum) -> LiveEvent {
        let deletion = LiveDeletion(message: id, sender: nil, at: LiveWorld.start + 60_000, stamp: "60")
        return LiveEvent(chat: chat, content: .deletion(deletion), raw: Array("{\"gone\":\"\(id)\"}".utf8))
    }
}
