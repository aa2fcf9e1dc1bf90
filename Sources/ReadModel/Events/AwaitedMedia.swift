import Domain
import GRDB

/// Files of a post or revision that may still be fetched.
package struct AwaitedMedia: Hashable, Sendable {
    /// The entry that came with them.
    package var entry: Int
    /// The post that this entry is, or revises.
    package var post: Int
    package var forum: ForumID
    /// When the log accepted the entry, milliseconds UTC.
    package var since: Int64
    package var at: Moment
    package var kind: PostKind
    /// All files of the entry, also those that need not be fetched.
    package var attachments: [Attachment]
    package var native: NativeFacts
    package var sender: PostAuthor?
}

/// What is to be fetched.
extension JournalView {
    /// Entries with files that may still be fetched, oldest first, behind entry `after`.
    package func awaitedMedia(after: Int = -1, limit: Int = 256) throws -> [AwaitedMedia] {
        try read { db in
            let lookup = try PostLookup(db, roster: roster(db))
            let statement = try SQLStatement(
                """
                SELECT w.entry, coalesce(p.revises, p.entry), w.forum, w.since, p.extra, p.sender, p.at, p.zone,
                  p.kind
                FROM awaited AS w JOIN post AS p ON p.entry = w.entry
                WHERE w.entry > ?1 ORDER BY w.entry LIMIT ?2
                """,
                on: db
            )
            statement.bind(1, after)
            statement.bind(2, limit)
            var found: [AwaitedMedia] = []
            try statement.rows { row in
                let extra = try row.bytes(4).map { try PostExtra(decoding: $0) }
                guard let native = extra?.native else { return }
                found.append(
                    AwaitedMedia(
                        entry: Int(row.integer(0)),
                        post: Int(row.integer(1)),
                        forum: try lookup.forum(row.integer(2)).id,
                        since: row.integer(3),
                        at: Moment(milliseconds: row.integer(6), offsetMinutes: Int(row.integer(7))),
                        kind: PostKind(code: row.isNull(8) ? nil : row.integer(8)),
                        attachments: try lookup.attachments(of: row.integer(0)),
                        native: native,
                        sender: try lookup.sender(row.number(5).map(Int64.init))
                    )
                )
            }
            return found
        }
    }

    /// How many entries await files, and since when the oldest does (milliseconds UTC).
    package func awaitedCount() throws -> (count: Int, oldest: Int64?) {
        try read { db in
            try SQLStatement("SELECT count(*), min(since) FROM awaited", on: db)
                .first { (Int($0.integer(0)), $0.isNull(1) ? nil : $0.integer(1)) } ?? (0, nil)
        }
    }

    /// The file that a reference brought before; nil where none did.
    package func stored(reference: String) throws -> Attachment? {
        try read { db in
            let statement = try SQLStatement(
                """
                SELECT name, sha256, size, mime FROM attachment
                WHERE reference = ? AND sha256 IS NOT NULL LIMIT 1
                """,
                on: db
            )
            statement.bind(1, reference)
            return try statement.first { row in
                Attachment(
                    name: row.text(0),
                    sha256: row.text(1),
                    size: row.isNull(2) ? nil : row.integer(2),
                    mime: row.text(3),
                    reference: reference
                )
            }
        }
    }
}
