import Domain
import GRDB

/// Writes decoded entries into the tables, inside the caller's transactions.
///
/// Its statements and caches live for one run over the journal. After a transaction that was rolled back
/// it must not be used again: the caches would name rows that are gone.
final class ViewWriter {
    private let posts: PostWriter
    private let revisions: RevisionWriter
    private let eraser: EntryEraser
    private let forums: KeyTable<ForumID>
    private let intake: SQLStatement
    private let roster: SQLStatement
    private let event: SQLStatement
    private let recordEvent: SQLStatement
    private let restrict: SQLStatement
    private let lift: SQLStatement

    init(_ db: Database) throws {
        forums = try KeyTable(table: "forum", columns: ["id"], on: db) { [$0.rawValue] }
        posts = try PostWriter(db)
        revisions = try RevisionWriter(db)
        eraser = try EntryEraser(db)
        intake = try SQLStatement("INSERT INTO intake (entry, file, body) VALUES (?, ?, ?)", on: db)
        roster = try SQLStatement("INSERT INTO roster (entry, body) VALUES (?, ?)", on: db)
        event = try SQLStatement(
            """
            INSERT INTO event (entry, kind, forum, accepted, subject, sender, body) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            on: db
        )
        recordEvent = try SQLStatement(
            "INSERT OR IGNORE INTO record_event (record, entry) VALUES (?, ?)",
            on: db
        )
        restrict = try SQLStatement("INSERT OR IGNORE INTO restricted (entry) VALUES (?)", on: db)
        lift = try SQLStatement("DELETE FROM restricted WHERE entry = ?", on: db)
    }

    /// Takes in one entry.
    func apply(_ entry: FollowedEntry) throws {
        if let revision = RevisionKind(entry.heading.kind) {
            return try apply(entry, as: revision)
        }
        switch entry.heading.kind {
        case .intake:
            intake.bind(1, entry.number)
            intake.bind(2, entry.bytes.flatMap(Self.file))
            intake.bind(3, blob: entry.bytes)
            try intake.run()
        case .roster:
            roster.bind(1, entry.number)
            roster.bind(2, blob: entry.bytes)
            try roster.run()
        case .redaction:
            for number in entry.heading.from { try revisions.refresh(try eraser.erase(number)) }
            try eraser.dropUnusedSenders()
            posts.forgetSenders()
        case .restriction:
            let statement = entry.bytes.map(Self.isLifted) ?? false ? lift : restrict
            for number in entry.heading.from {
                statement.bind(1, number)
                try statement.run()
            }
        case .gap, .unreadable, .reaction, .choice, .intent, .delivery, .record: try note(entry)
        case .birth, .digest, .export, .hold, nil: break
        case .post, .edit, .deletion, .media, .part: break
        }
    }

    private func note(_ entry: FollowedEntry) throws {
        event.bind(1, entry.number)
        event.bind(2, entry.heading.kind?.rawValue)
        event.bind(3, try entry.heading.forum.map { try forums.key(for: $0) })
        event.bind(4, entry.heading.time)
        event.bind(5, entry.heading.from.first)
        event.bind(6, try entry.author.map { try posts.key(of: $0) })
        event.bind(7, blob: entry.bytes)
        try event.run()
        guard entry.heading.kind == .record, let bytes = entry.bytes else { return }
        for number in Self.records(bytes) {
            recordEvent.bind(1, number)
            recordEvent.bind(2, entry.number)
            try recordEvent.run()
        }
    }

    private func apply(_ entry: FollowedEntry, as revision: RevisionKind) throws {
        let forum = try forums.key(for: entry.heading.forum ?? ForumID(rawValue: ""))
        try posts.insert(entry, forum: forum, revision: revision)
        if revision != .post { try revisions.refresh(entry.heading.from.first) }
    }

    /// The members `record` and `other` of a record's body: the numbers of what it is about.
    private static func records(_ body: [UInt8]) -> [String] {
        var numbers: [String] = []
        try? JSONScanner.read(body) { json in
            try json.object { json in
                if json.keyIs("record") || json.keyIs("other") {
                    numbers.append(try json.string())
                } else {
                    try json.skip()
                }
            }
        }
        return numbers
    }

    /// Whether a restriction's body says that entries are shown again; what cannot be read hides them.
    private static func isLifted(_ body: [UInt8]) -> Bool {
        var operation = ""
        try? JSONScanner.read(body) { json in
            try json.object { json in
                if json.keyIs("op") { operation = try json.string() } else { try json.skip() }
            }
        }
        return operation == "lift"
    }

    /// The member `file` of an intake's body.
    private static func file(_ body: [UInt8]) -> String? {
        var file: String?
        try? JSONScanner.read(body) { json in
            try json.object { json in
                if json.keyIs("file") { file = try json.string() } else { try json.skip() }
            }
        }
        return file
    }
}
