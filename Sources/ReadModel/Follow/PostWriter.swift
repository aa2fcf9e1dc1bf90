import Domain
import GRDB

/// Writes posts and revisions with their attachments and search words.
final class PostWriter {
    private let senders: KeyTable<PostAuthor>
    private let post: SQLStatement
    private let attachment: SQLStatement
    private let awaiting: SQLStatement
    private let settle: SQLStatement
    private let findIntake: SQLStatement
    private let search: SQLStatement

    init(_ db: Database) throws {
        senders = try KeyTable(table: "sender", columns: ["id", "name", "phone", "chosen"], on: db) {
            [$0.id, $0.name, $0.phone ?? "", $0.isSelfNamed ? "1" : ""]
        }
        post = try SQLStatement(
            """
            INSERT INTO post (entry, forum, accepted, revision, revises, intake, at, zone, minute, sender,
              kind, text, edited, deleted, earlier, line, offset, length, extra, files, answers, concerns, revised,
              awaits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            on: db
        )
        attachment = try SQLStatement(
            """
            INSERT INTO attachment (entry, position, name, sha256, size, mime, reference, missing)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            on: db
        )
        awaiting = try SQLStatement("INSERT INTO awaited (entry, forum, since) VALUES (?, ?, ?)", on: db)
        settle = try SQLStatement("DELETE FROM awaited WHERE entry = ?", on: db)
        findIntake = try SQLStatement("SELECT 1 FROM intake WHERE entry = ?", on: db)
        search = try SQLStatement("INSERT INTO search (rowid, text) VALUES (?, ?)", on: db)
    }

    /// The number of a sender, made where there is none.
    func key(of sender: PostAuthor) throws -> Int64 {
        try senders.key(for: sender)
    }

    /// Sender keys may have been deleted.
    func forgetSenders() {
        senders.forget()
    }

    /// Writes one entry.
    func insert(_ entry: FollowedEntry, forum: Int64, revision: RevisionKind) throws {
        try bindHeading(entry, forum: forum, revision: revision)
        try noteAwaited(entry, forum: forum, revision: revision)
        guard let body = entry.body else {
            for place in [Int32](7...8) + [11, 12] + [Int32](16...19) + [23] { post.bind(place, Int64?.none) }
            for place in [Int32(9), 13, 14, 15] { post.bind(place, false) }
            try post.run()
            return try insertAttachments(of: entry)
        }
        bind(body)
        try post.binding(12, body.text) { try post.run() }
        try insertAttachments(of: entry)
        guard Self.isSearched(kind: body.kind, text: body.text) else { return }
        search.bind(1, entry.number)
        try search.binding(2, body.text) { try search.run() }
    }

    /// The network's own lines are not searched; the rest is wherever there are words.
    static func isSearched(kind: PostKind, text: String) -> Bool {
        kind != .system && !text.isEmpty
    }

    private func bindHeading(_ entry: FollowedEntry, forum: Int64, revision: RevisionKind) throws {
        let from = entry.heading.from
        let isLive = entry.body?.native != nil
        let others = revision == .post ? from[...] : from.dropFirst()
        let intake = isLive ? try others.last.flatMap { try isIntake($0) ? $0 : nil } : others.first
        let related = others.first { $0 != intake }
        post.bind(1, entry.number)
        post.bind(2, forum)
        post.bind(3, entry.heading.time)
        post.bind(4, revision.rawValue)
        post.bind(5, revision == .post ? nil : from.first)
        post.bind(6, intake)
        post.bind(10, try entry.author.map { try senders.key(for: $0) })
        post.bind(20, entry.attachments.count)
        post.bind(21, isLive && revision == .post ? related : nil)
        post.bind(22, isLive && revision != .post ? related : nil)
        post.bind(24, revision == .post && related == nil ? entry.body?.native?.reply : nil)
    }

    /// Whether an entry stands for the import that brought a post: an export may tell the network's ids too.
    private func isIntake(_ entry: Int) throws -> Bool {
        findIntake.bind(1, entry)
        return try findIntake.first { _ in true } ?? false
    }

    /// A file that may still be fetched keeps its entry on the list until a `media` revision settles it.
    private func noteAwaited(_ entry: FollowedEntry, forum: Int64, revision: RevisionKind) throws {
        if revision == .media, let lacking = entry.heading.from.last {
            settle.bind(1, lacking)
            try settle.run()
        } else if entry.attachments.contains(where: \.isAwaited) {
            awaiting.bind(1, entry.number)
            awaiting.bind(2, forum)
            awaiting.bind(3, entry.heading.time)
            try awaiting.run()
        }
    }

    private func bind(_ body: PostBody) {
        post.bind(7, body.at.milliseconds)
        post.bind(8, body.at.offsetMinutes)
        post.bind(9, body.isMinutePrecise)
        post.bind(11, body.kind.code)
        post.bind(13, body.isEdited)
        post.bind(14, body.isDeleted)
        post.bind(15, body.isEarlier)
        post.bind(16, body.source?.line)
        post.bind(17, body.source?.byteOffset)
        post.bind(18, body.source?.byteLength)
        post.bind(19, blob: PostExtra(body)?.encoded())
        post.bind(23, body.native?.revisedAt)
    }

    private func insertAttachments(of entry: FollowedEntry) throws {
        for (position, file) in entry.attachments.enumerated() {
            attachment.bind(1, entry.number)
            attachment.bind(2, position)
            attachment.bind(3, file.name)
            attachment.bind(4, file.sha256)
            attachment.bind(5, file.size)
            attachment.bind(6, file.mime)
            attachment.bind(7, file.reference)
            attachment.bind(8, file.missing)
            try attachment.run()
        }
    }
}
