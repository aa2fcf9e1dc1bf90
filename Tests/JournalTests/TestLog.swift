import Domain
import Foundation
import GRDB
import Synchronization

@testable import Journal

/// A journal in a folder of its own that is removed with the last reference to it.
final class TestLog: Sendable {
    /// Milliseconds of the first entry; each commit is one later.
    static let start: Int64 = 1_795_230_000_000

    let folder: String
    private let now = Atomic(TestLog.start)

    /// Makes an empty folder; nothing is in it yet.
    init(in parent: String = NSTemporaryDirectory()) throws {
        folder = (parent as NSString).appendingPathComponent("titian-journal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A log with its birth entry, signed.
    static func created() throws -> TestLog {
        let log = try TestLog()
        try log.create()
        return log
    }

    /// A closed log of `size` entries with every slot filled, signed at each of `checkpoints`.
    static func filled(_ size: Int, checkpoints: [Int] = []) throws -> TestLog {
        let log = try created()
        let appender = try log.open()
        for stop in Set(checkpoints + [size]).sorted() {
            try appender.appendAndWait((appender.size..<stop).map { TestLog.draft($0) })
            if checkpoints.contains(stop) { try appender.checkpoint() }
        }
        appender.close()
        return log
    }

    /// A draft whose contents tell its number.
    static func draft(_ number: Int) -> EntryDraft {
        EntryDraft(
            kind: .post,
            forum: ForumID(rawValue: "fk3q9w"),
            contents: BySlot(
                author: Array("{\"id\":\"author \(number % 7)\"}".utf8),
                body: Array("body \(number)".utf8),
                media: Array("[{\"name\":\"IMG-\(number).jpg\"}]".utf8),
                raw: Array("raw \(number)".utf8)
            ),
            from: number > 2 ? [number - 2] : []
        )
    }

    var path: String { folder + "/journal.db" }
    var keys: KeyFolder { KeyFolder(path: folder + "/keys") }

    /// A clock that ticks once per reading.
    var clock: @Sendable () -> Int64 {
        { self.now.add(1, ordering: .relaxed).newValue }
    }

    func create() throws {
        try Appender.create(
            path: path,
            keys: keys,
            origin: "test.example/log",
            birth: Array("{}".utf8),
            clock: clock
        )
    }

    func open() throws -> Appender {
        try Appender(path: path, keys: keys, clock: clock)
    }

    func reader() throws -> JournalReader {
        try JournalReader(path: path)
    }

    /// Audits the log at `path`, or another file against this log's key and state.
    func audit(_ path: String? = nil) throws -> AuditReport {
        try JournalAudit(path: path ?? self.path, key: keys.verifierKey(), signed: keys.lastSigned()).run()
    }

    /// Copies the database of a closed log, which has everything in its one file.
    func copyDatabase(to destination: String) throws {
        try FileManager.default.copyItem(atPath: path, toPath: destination)
    }

    /// Calls `body` with a copy of the closed log's database that is its own.
    func withCopy<Value>(_ body: (String) throws -> Value) throws -> Value {
        let copy = "\(folder)/copy-\(UUID().uuidString).db"
        defer {
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
        }
        try copyDatabase(to: copy)
        return try body(copy)
    }

    /// Copies the closed log, changes the copy behind the schema's back, and audits it.
    func auditAfter(_ change: (Database) throws -> Void) throws -> AuditReport {
        try withCopy { copy in
            try Tampering.change(copy, change)
            return try audit(copy)
        }
    }
}

/// A connection of someone who does not keep to the rules.
enum Tampering {
    /// Runs `change` with triggers and checks out of the way and puts the triggers back as they were.
    static func change(_ path: String, _ change: (Database) throws -> Void) throws {
        try raw(path) { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
            let triggers = JournalSchema.objects.filter { $0.sql.hasPrefix("CREATE TRIGGER") }
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
            try change(db)
            for trigger in triggers { try db.execute(sql: trigger.sql) }
        }
    }

    /// Runs `change` on a plain connection.
    static func raw(_ path: String, _ change: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase(change)
        try queue.close()
    }
}

extension Tampering {
    /// Takes a file away.
    static func removeFile(_ path: String) throws {
        try FileManager.default.removeItem(atPath: path)
    }
}
