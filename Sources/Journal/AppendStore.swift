import Domain
import GRDB
import Synchronization

/// The writing connection and the files it stands on.
final class AppendStore: Sendable {
    let path: String
    let database: DatabaseQueue
    let writer: EntryWriter
    private let identity: FileIdentity
    private let walIdentity: FileIdentity?
    let clock: @Sendable () -> Int64
    private let committed: Atomic<Int>

    /// Opens the database and takes up the tree's right edge.
    init(path: String, clock: @escaping @Sendable () -> Int64) throws {
        self.path = path
        self.clock = clock
        do {
            database = try JournalSchema.openWriter(path: path)
            let differences = try database.inDatabase { db in
                try JournalSchema.upgrade(db)
                return try JournalSchema.differences(db)
            }
            guard differences.isEmpty else {
                throw JournalFault.notAJournal(path: path, detail: differences.joined(separator: ", "))
            }
        } catch let error as DatabaseError {
            throw JournalFault.notAJournal(path: path, detail: error.message ?? "\(error.resultCode)")
        }
        guard let identity = FileIdentity(path: path) else { throw JournalFault.missing(path: path) }
        self.identity = identity
        walIdentity = FileIdentity(path: path + "-wal")
        let reader = try JournalReader(path: path)
        let size = try reader.size()
        let edge = try TreeEdge(size: size, nodes: reader.nodes(of: size), hashes: reader.hashes(of:))
        writer = try database.inDatabase { try EntryWriter($0, edge: edge) }
        committed = Atomic(size)
    }

    /// Makes the tables and entry 0 in one transaction.
    static func create(path: String, birth: [UInt8], time: Int64) throws {
        do {
            let database = try JournalSchema.openWriter(path: path)
            let seal = SealedDraft.seal([EntryDraft(kind: .birth, contents: BySlot(body: birth))])
            try database.inDatabase { db in
                // An attempt that was cut off after its commit but before its signature is taken up.
                if try JournalSchema.differences(db).isEmpty {
                    guard try JournalReader.size(db) == 1 else { throw JournalFault.alreadyThere(path: path) }
                    return
                }
                try db.inTransaction(.immediate) {
                    try JournalSchema.create(db)
                    let writer = try EntryWriter(db, edge: TreeEdge())
                    var edge = writer.edge
                    _ = try writer.write(seal, time: time, edge: &edge, db)
                    return .commit
                }
            }
            try database.close()
        } catch let error as DatabaseError {
            throw JournalFault.notAJournal(path: path, detail: error.message ?? "\(error.resultCode)")
        }
    }

    /// Refuses a log that lacks what was signed, or holds something else in its place.
    func check(against signed: Checkpoint?) throws {
        guard let signed else { return }
        guard size >= signed.size else {
            throw JournalFault.shorterThanSigned(size: size, signedSize: signed.size)
        }
        guard try JournalReader(path: path).root(of: signed.size) == signed.root else {
            throw JournalFault.forked(signedSize: signed.size)
        }
    }

    /// Nothing bears a natural key yet.
    var hasNoKeys: Bool {
        get throws {
            try database.inDatabase {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM (SELECT 1 FROM natural_key LIMIT 1)") == 0
            }
        }
    }

    var size: Int { committed.load(ordering: .acquiring) }

    /// Commits all of `batches` in one transaction and returns what became of each.
    func commit(_ batches: [[SealedDraft]]) throws -> [Appended] {
        let time = clock()
        return try commit { db, edge in
            try batches.map { try writer.write($0, time: time, edge: &edge, db) }
        }
    }

    /// Runs `write` in one transaction, which moves the edge of the tree on, and takes that edge over.
    func commit<Value>(_ write: (Database, inout TreeEdge) throws -> Value) throws -> Value {
        do {
            return try database.inDatabase { db in
                var edge = writer.edge
                var value: Value?
                try db.inTransaction(.immediate) {
                    value = try write(db, &edge)
                    return .commit
                }
                try checkFiles()
                guard let value else { throw JournalFault.closed }
                // Still on the connection's queue: a checkpoint on another thread reads the edge there.
                writer.adopt(edge)
                committed.store(edge.size, ordering: .releasing)
                return value
            }
        } catch let error as DatabaseError {
            throw JournalFault.commitFailed(path: path, detail: error.message ?? "\(error.resultCode)")
        }
    }

    /// Signs the present size; `prepare` makes the intention durable first.
    func checkpoint(key: SigningKey, prepare: (Checkpoint) throws -> Void) throws -> SignedNote {
        try checkFiles()
        do {
            return try database.inDatabase { db in
                let edge = writer.edge
                let checkpoint = Checkpoint(origin: key.name, size: edge.size, root: edge.root)
                let stored = try String.fetchOne(
                    db,
                    sql: "SELECT note FROM checkpoint WHERE size = ?",
                    arguments: [edge.size]
                )
                if let stored { return try SignedNote(parsing: stored) }
                try prepare(checkpoint)
                let note = try key.sign(checkpoint.text)
                try db.execute(
                    sql: "INSERT INTO checkpoint (size, note) VALUES (?, ?)",
                    arguments: [edge.size, note.encoded]
                )
                return note
            }
        } catch let error as DatabaseError {
            throw JournalFault.commitFailed(path: path, detail: error.message ?? "\(error.resultCode)")
        }
    }

    /// SQLite goes on writing to a deleted file without a word, so the names are looked up again.
    private func checkFiles() throws {
        guard FileIdentity(path: path) == identity, FileIdentity(path: path + "-wal") == walIdentity else {
            throw JournalFault.replaced(path: path)
        }
    }

    func close() {
        // SQLite closes no connection that still has statements.
        database.inDatabase { _ in writer.finish() }
        // Readers may still be open; SQLite then leaves the WAL for them.
        try? database.close()
    }
}
