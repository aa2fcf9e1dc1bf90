import Domain
import GRDB

/// Takes out of the tables what came from an entry's erased content.
///
/// What the envelope says (number, forum, time of acceptance, what it follows from) stays. FTS5 keeps the
/// words of deleted rows in its segments until they are merged, so `state.erased` asks for that: see
/// ``JournalView/catchUp(progress:)``.
final class EntryEraser {
    private let find: SQLStatement
    private let forgetWords: SQLStatement
    private let erasePost: SQLStatement
    private let dropAttachments: SQLStatement
    private let dropSender: SQLStatement
    private let dropOthers: [SQLStatement]
    private let mark: SQLStatement
    private var senders: Set<Int64> = []

    init(_ db: Database) throws {
        find = try SQLStatement("SELECT text, kind, revises, sender FROM post WHERE entry = ?", on: db)
        forgetWords = try SQLStatement(
            "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)",
            on: db
        )
        erasePost = try SQLStatement(
            """
            UPDATE post SET at = NULL, zone = NULL, minute = 0, sender = NULL, kind = NULL, text = NULL,
              edited = 0, deleted = 0, earlier = 0, line = NULL, offset = NULL, length = NULL, extra = NULL,
              files = 0, revised = NULL, awaits = NULL
            WHERE entry = ?
            """,
            on: db
        )
        dropAttachments = try SQLStatement("DELETE FROM attachment WHERE entry = ?", on: db)
        dropSender = try SQLStatement(
            """
            DELETE FROM sender WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM post WHERE sender = ?1)
              AND NOT EXISTS (SELECT 1 FROM event WHERE sender = ?1)
            """,
            on: db
        )
        dropOthers = try [
            "UPDATE intake SET file = NULL, body = NULL WHERE entry = ?",
            "UPDATE roster SET body = NULL WHERE entry = ?",
            "UPDATE event SET body = NULL, sender = NULL WHERE entry = ?",
            "DELETE FROM awaited WHERE entry = ?",
            "DELETE FROM current WHERE entry = ?",
            "DELETE FROM current_media WHERE entry = ?",
        ].map { try SQLStatement($0, on: db) }
        mark = try SQLStatement("UPDATE state SET erased = 1 WHERE id = 0", on: db)
    }

    /// Erases `entry` and returns the post whose state depends on it; nil where it is no post.
    func erase(_ entry: Int) throws -> Int? {
        try mark.run()
        for statement in dropOthers {
            statement.bind(1, entry)
            try statement.run()
        }
        find.bind(1, entry)
        let row = try find.first { row in
            (
                text: row.text(0), kind: PostKind(code: row.integer(1)), post: row.number(2),
                sender: row.number(3)
            )
        }
        guard let row else { return nil }
        if let text = row.text, PostWriter.isSearched(kind: row.kind, text: text) {
            forgetWords.bind(1, entry)
            try forgetWords.binding(2, text) { try forgetWords.run() }
        }
        for statement in [dropAttachments, erasePost] {
            statement.bind(1, entry)
            try statement.run()
        }
        if let sender = row.sender { senders.insert(Int64(sender)) }
        return row.post ?? entry
    }

    /// Drops the names that only erased posts had shown.
    func dropUnusedSenders() throws {
        for sender in senders {
            dropSender.bind(1, sender)
            try dropSender.run()
        }
        senders.removeAll()
    }
}
