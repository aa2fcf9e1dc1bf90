import Domain
import Foundation
import GRDB
import Journal
import ReadModel
import Roster
import Synchronization

/// A data folder in a temporary place with a journal that a test fills, and views of it.
final class ViewFixture {
    let folder: String
    let forum = Forum(id: ForumID(rawValue: "aaaaaaaaaa"), name: "Forum Camat-Lurah")
    let other = Forum(id: ForumID(rawValue: "bbbbbbbbbb"), name: "Forum Pimpinan")
    private let appender: Appender
    private let clock = TestClock()

    /// 2026-01-13T00:00:00Z, the start of every fixture's time.
    static let start: Int64 = 1_768_262_400_000

    /// Entry 0 is the birth, 1 and 2 add the forums, 3 is an intake of `chat.txt`.
    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/titian-view-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let keys = KeyFolder(path: folder + "/keys")
        try Appender.create(
            path: folder + "/journal.db",
            keys: keys,
            origin: "test.example/log",
            birth: Array("{}".utf8),
            clock: { [clock] in clock.read() }
        )
        appender = try Appender(path: folder + "/journal.db", keys: keys, clock: { [clock] in clock.read() })
        for forum in [forum, other] {
            try append(.roster, in: forum, body: RosterChange.forumAdded(forum).encoded())
        }
        try append(.intake, in: forum, body: Array(#"{"file":"chat.txt","records":9}"#.utf8))
    }

    deinit {
        appender.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    var viewPath: String { folder + "/readmodel.db" }

    func journal() throws -> JournalReader { try JournalReader(path: folder + "/journal.db") }

    /// The view as it stands; nothing is caught up.
    func openView() throws -> JournalView { try JournalView.open(path: viewPath, journal: journal()) }

    /// The view with everything taken in.
    @discardableResult
    func view() throws -> JournalView {
        let view = try openView()
        try view.catchUp()
        return view
    }

    /// Sets the clock by which entries are accepted, in minutes after the start.
    func accept(at minutes: Int64) {
        clock.set(Self.start + minutes * 60_000)
    }

    /// Appends an entry and returns its number.
    @discardableResult
    func append(
        _ kind: EntryKind,
        in forum: Forum? = nil,
        author: PostAuthor? = nil,
        body: [UInt8]? = nil,
        media: [Attachment] = [],
        from: [Int] = []
    ) throws -> Int {
        let contents = BySlot(
            author: author?.encoded(),
            body: body,
            media: media.isEmpty ? nil : Attachment.encoded(media)
        )
        let draft = EntryDraft(kind: kind, forum: forum?.id, contents: contents, from: from)
        return try appender.appendAndWait([draft]).lowerBound
    }

    /// Appends a post, `minutes` after the start.
    @discardableResult
    func post(
        _ text: String,
        at minutes: Int64,
        by name: String? = "Lurah Braga",
        in forum: Forum? = nil,
        kind: PostKind = .text,
        isDeleted: Bool = false,
        mentions: [String] = [],
        system: SystemEvent? = nil,
        media: [Attachment] = []
    ) throws -> Int {
        var body = Self.body(text, at: minutes, kind: kind)
        body.isDeleted = isDeleted
        body.mentions = mentions
        body.system = system
        return try append(
            .post,
            in: forum ?? self.forum,
            author: name.map { PostAuthor(id: "whatsapp:\($0)", name: $0) },
            body: body.encoded(),
            media: media,
            from: [3]
        )
    }

    /// Appends `count` posts "Laporan 0", "Laporan 1" … together, seven to a minute.
    func posts(_ count: Int) throws {
        let author = PostAuthor(id: "whatsapp:Lurah Braga", name: "Lurah Braga").encoded()
        let drafts = (0..<count).map { number in
            let body = Self.body("Laporan \(number)", at: Int64(number / 7)).encoded()
            let contents = BySlot(author: author, body: body)
            return EntryDraft(kind: .post, forum: forum.id, contents: contents, from: [3])
        }
        try appender.appendAndWait(drafts)
    }

    /// Appends a revision of `post`.
    @discardableResult
    func revise(
        _ post: Int,
        _ kind: EntryKind,
        _ text: String,
        at minutes: Int64,
        isEarlier: Bool = false,
        media: [Attachment] = []
    ) throws -> Int {
        var body = Self.body(text, at: minutes, kind: kind == .media ? .photo : .text)
        body.isEdited = kind == .edit && !isEarlier
        body.isDeleted = kind == .deletion
        body.isEarlier = isEarlier
        return try append(kind, in: forum, body: body.encoded(), media: media, from: [post, 3])
    }

    static func body(_ text: String, at minutes: Int64, kind: PostKind = .text) -> PostBody {
        PostBody(
            at: Moment(milliseconds: start + minutes * 60_000, offsetMinutes: 420),
            isMinutePrecise: true,
            stamp: "13/01/26 07.00",
            kind: kind,
            text: text,
            source: SourceRange(line: 7, byteOffset: 120, byteLength: 44)
        )
    }

    static func photo(_ name: String, digit: Character) -> Attachment {
        Attachment(name: name, sha256: String(repeating: digit, count: 64), size: 1_000, mime: "image/jpeg")
    }

    /// All rows of all tables but the search index, in a fixed order.
    func dump() throws -> [String] {
        let queue = try DatabaseQueue(path: viewPath)
        return try queue.read { db in
            try ["state", "forum", "sender", "post", "current", "attachment", "intake", "roster"]
                .flatMap { table in
                    try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map { "\(table) \($0)" }
                }
        }
    }
}

/// A clock that stands still until it is moved.
private final class TestClock: Sendable {
    private let time = Mutex(ViewFixture.start)

    func set(_ milliseconds: Int64) {
        time.withLock { $0 = milliseconds }
    }

    func read() -> Int64 {
        time.withLock { $0 }
    }
}
