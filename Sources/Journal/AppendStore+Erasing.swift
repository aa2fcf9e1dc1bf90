import Domain
import GRDB

extension AppendStore {
    /// One transaction: the redaction entries, the tombstones, and the content gone; see
    /// ``Appender/erase(_:because:tombstones:)``.
    func erase(_ entries: [Int], body: [UInt8], tombstones: [(key: NaturalKey, entry: Int)]) throws
        -> Range<Int>
    {
        let drafts = stride(from: 0, to: entries.count, by: EntryDraft.fromLimit).map { start in
            EntryDraft(
                kind: .redaction,
                contents: BySlot(body: body),
                from: Array(entries[start..<min(start + EntryDraft.fromLimit, entries.count)])
            )
        }
        return try commit { db, edge in
            let written = try writer.write(SealedDraft.seal(drafts), time: clock(), edge: &edge, db)
            for tombstone in tombstones { try writer.claimOnce(tombstone.key, tombstone.entry, db) }
            let erase = try PreparedStatement(
                """
                UPDATE entry SET author = NULL, author_salt = NULL, body = NULL, body_salt = NULL,
                  media = NULL, media_salt = NULL, raw = NULL, raw_salt = NULL WHERE n = ?
                """,
                on: db
            )
            defer { erase.finish() }
            for entry in entries {
                erase.bind(1, entry)
                try erase.run(db)
            }
            return written.range
        }
    }

    /// Moves everything out of the write-ahead log and empties it; false where a reader holds it.
    func truncateLog() throws -> Bool {
        do {
            return try database.inDatabase { db in
                try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
            }
        } catch let error as DatabaseError {
            throw JournalFault.commitFailed(path: path, detail: error.message ?? "\(error.resultCode)")
        }
    }
}
