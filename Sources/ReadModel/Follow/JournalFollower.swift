import GRDB
import Journal

/// Brings the tables up to the journal's end: one thread reads and decodes, the caller's writes.
///
/// Crash state: a transaction holds the rows of its entries and the cursor behind them, so the next run
/// goes on where the last commit ended.
struct JournalFollower {
    /// Batches of 1,024 entries in one transaction.
    private static let group = 8
    private let journal: JournalReader
    private let path: String

    private struct Overtaken: Error {}

    init(_ journal: JournalReader, path: String) {
        self.journal = journal
        self.path = path
    }

    /// Returns how many entries were taken in.
    func follow(_ pool: DatabasePool, progress: (Int) throws -> Void) throws -> Int {
        var total = 0
        for _ in 0..<16 {
            do {
                try pool.writeWithoutTransaction { db in try run(db, &total, progress) }
                return total
            } catch is Overtaken {
                // Another process has moved the cursor: go on from there.
                continue
            }
        }
        throw ReadModelFault.contended(path: path)
    }

    private func run(_ db: Database, _ total: inout Int, _ progress: (Int) throws -> Void) throws {
        var next = try FollowCursor.read(db).next
        let end = try journal.size()
        if next < end {
            let tail = JournalTail(journal, next..<end)
            defer { tail.stop() }
            let writer = try ViewWriter(db)
            while next < end { try commitGroup(db, tail, writer, &next, &total, progress) }
        }
        if try FollowCursor.read(db).hasErased { try scrub(db) }
    }

    /// One transaction.
    private func commitGroup(
        _ db: Database,
        _ tail: JournalTail,
        _ writer: ViewWriter,
        _ next: inout Int,
        _ total: inout Int,
        _ progress: (Int) throws -> Void
    ) throws {
        try db.inTransaction(.immediate) {
            guard try FollowCursor.read(db).next == next else { throw Overtaken() }
            var tip: [UInt8]?
            for _ in 0..<Self.group {
                guard let batch = try tail.next() else { break }
                for entry in batch.entries { try writer.apply(entry) }
                next += batch.entries.count
                total += batch.entries.count
                tip = batch.tip
                try progress(total)
            }
            let cursor = try SQLStatement("UPDATE state SET next = ?, tip = ? WHERE id = 0", on: db)
            cursor.bind(1, next)
            cursor.bind(2, blob: tip)
            try cursor.run()
            return .commit
        }
    }

    /// Merges the search index into one segment, which leaves the words of erased posts behind, and empties
    /// the write-ahead log of them.
    ///
    /// A reader that holds the log back makes this fail loudly; the mark stays, and the next run does it.
    private func scrub(_ db: Database) throws {
        try db.inTransaction(.immediate) {
            try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
            return .commit
        }
        try truncateLog(db)
        try db.execute(sql: "UPDATE state SET erased = 0 WHERE id = 0")
    }

    private func truncateLog(_ db: Database) throws {
        let busy = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        guard busy == 0 else { throw ReadModelFault.contended(path: path) }
    }
}
