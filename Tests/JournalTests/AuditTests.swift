import Domain
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("An audit finds what was changed behind the log's back and names it")
struct AuditTests {
    /// Two full tiles and 88 entries, signed several times.
    private static let log = Result { try TestLog.filled(600, checkpoints: [100, 300, 512, 600]) }
    private let log: TestLog

    init() throws {
        log = try Self.log.get()
    }

    @Test("A log that nobody touched is clean, also with the triggers dropped and made again")
    func clean() throws {
        let report = try log.audit()
        #expect(report.findings == [] && report.isClean)
        #expect(report.size == 600 && report.erasedSlots == 0)
        #expect(try report.root == log.keys.lastSigned()?.root)
        #expect(try log.auditAfter { _ in } == report)
    }

    @Test("Removed rows are named", arguments: [0, 3, 255, 256, 511, 512, 580])
    func removed(number: Int) throws {
        let entry = try log.auditAfter { try $0.execute(sql: "DELETE FROM entry WHERE n = \(number)") }
        #expect(entry.findings.contains(AuditFinding(code: .missingEntry, entry: number)))
        let content = try log.auditAfter { db in
            let columns = Slot.allCases.flatMap { ["\($0) = NULL", "\($0)_salt = NULL"] }.joined(
                separator: ", "
            )
            try db.execute(sql: "UPDATE entry SET \(columns) WHERE n = \(number)")
        }
        let slots = number == 0 ? ["body"] : ["author", "body", "media", "raw"]
        #expect(content.findings.map(\.detail).sorted() == slots)
        #expect(content.findings.allSatisfy { $0.code == .missingContent && $0.entry == number })
    }

    @Test("A log that was cut at its end is shorter than what was signed")
    func truncated() throws {
        let report = try log.auditAfter { db in
            try db.execute(sql: "DELETE FROM entry WHERE n >= 550")
            try db.execute(sql: "DELETE FROM checkpoint WHERE size > 550")
        }
        #expect(report.size == 550)
        #expect(report.findings == [AuditFinding(code: .state, detail: "550 < 600")])
        let tile = try log.auditAfter { try $0.execute(sql: "DELETE FROM tile WHERE position = 1") }
        #expect(tile.findings.contains(AuditFinding(code: .tile, detail: "tile/0/001")))
    }

    @Test("Added rows are named")
    func added() throws {
        let entry = try log.auditAfter {
            try $0.execute(
                sql:
                    "INSERT INTO entry (n, envelope) VALUES (-1, x'7B7D'), (1 << 62, x'7B7D'), (9223372036854775807, x'')"
            )
        }
        #expect(entry.findings.map(\.entry) == [-1, 1 << 62, .max])
        let next = try log.auditAfter {
            try $0.execute(sql: "INSERT INTO entry (n, envelope) SELECT 600, envelope FROM entry WHERE n = 9")
        }
        #expect(next.findings.contains(AuditFinding(code: .envelope, entry: 600)))
        let tile = try log.auditAfter {
            try $0.execute(sql: "INSERT INTO tile VALUES (3, 0, zeroblob(8192))")
        }
        #expect(tile.findings.map(\.code) == [.tile])
        let checkpoint = try log.auditAfter {
            try $0.execute(sql: "INSERT INTO checkpoint SELECT 5, note FROM checkpoint WHERE size = 100")
        }
        #expect(checkpoint.findings == [AuditFinding(code: .signature, detail: "size 5")])
    }

    @Test("Content beside an entry that commits to none is named")
    func unwantedContent() throws {
        let log = try TestLog.created()
        let appender = try log.open()
        try appender.appendAndWait([
            EntryDraft(kind: .gap), EntryDraft(kind: .post, contents: BySlot(body: [1])),
        ])
        try appender.checkpoint()
        appender.close()
        for change in ["raw = x'00', raw_salt = zeroblob(32)", "raw = x''", "raw_salt = zeroblob(32)"] {
            let report = try log.auditAfter {
                try $0.execute(sql: "UPDATE entry SET \(change) WHERE n = 2")
            }
            #expect(
                report.findings == [AuditFinding(code: .extraContent, entry: 2, detail: "raw")],
                "\(change)"
            )
        }
    }

    @Test("Swapped rows are named")
    func swapped() throws {
        let rows = try log.auditAfter { db in
            try db.execute(sql: "UPDATE entry SET n = -7 WHERE n = 20")
            try db.execute(sql: "UPDATE entry SET n = 20 WHERE n = 40")
            try db.execute(sql: "UPDATE entry SET n = 40 WHERE n = -7")
        }
        #expect(Set(rows.findings.compactMap(\.entry)) == [20, 40])
        let contents = try log.auditAfter { db in
            let columns = "author_salt, author, body_salt, body, media_salt, media, raw_salt, raw"
            try db.execute(
                sql:
                    "UPDATE entry SET (\(columns)) = (SELECT \(columns) FROM entry WHERE n = 40) WHERE n = 20"
            )
        }
        #expect(contents.findings.map(\.code) == Array(repeating: .commitment, count: 4))
        #expect(Set(contents.findings.compactMap(\.entry)) == [20])
        let tiles = try log.auditAfter { db in
            try db.execute(sql: "UPDATE tile SET position = 9 WHERE position = 0")
            try db.execute(sql: "UPDATE tile SET position = 0 WHERE position = 1")
            try db.execute(sql: "UPDATE tile SET position = 1 WHERE position = 9")
        }
        #expect(tiles.findingCount == 512 && tiles.findings.allSatisfy { $0.code == .tile })
    }

    @Test("An entry that was forged with its content, tile and all breaks the signed root")
    func forged() throws {
        let report = try log.auditAfter { db in
            let reader = try log.reader()
            let entries = try (0..<600).map { try reader.entry($0) }
            let writer = try EntryWriter(db, edge: TreeEdge())
            var edge = writer.edge
            try db.execute(sql: "DELETE FROM entry; DELETE FROM tile")
            for entry in entries {
                let draft = EntryDraft(kind: .post, contents: entry.contents, from: [])
                _ = try writer.write(SealedDraft.seal([draft]), time: 1, edge: &edge, db)
            }
        }
        #expect(report.findings.filter { $0.entry != nil } == [])
        #expect(
            report.findings.filter { $0.code == .checkpoint }.map(\.detail) == [
                "size 1", "size 100", "size 300", "size 512", "size 600",
            ]
        )
        #expect(report.findings.contains(AuditFinding(code: .state, detail: "size 600")))
    }

    @Test(
        "Changed schema objects are named",
        arguments: [
            ("DROP TRIGGER entry_erase_only", "schema object entry_erase_only"),
            (
                "DROP TRIGGER entry_sequence; CREATE TRIGGER entry_sequence BEFORE INSERT ON entry BEGIN SELECT 1; END",
                "schema object entry_sequence"
            ),
            ("CREATE TABLE extra (x)", "unknown schema object extra"),
            ("CREATE TABLE sqlitexstat (x)", "unknown schema object sqlitexstat"),
            ("ANALYZE", "unknown schema object sqlite_stat1"),
            ("CREATE INDEX fast ON entry (body)", "unknown schema object fast"),
            ("CREATE VIEW v AS SELECT 1", "unknown schema object v"),
            ("CREATE TRIGGER t BEFORE INSERT ON entry BEGIN SELECT 1; END", "unknown schema object t"),
            ("ALTER TABLE checkpoint ADD COLUMN x ANY", "schema object checkpoint"),
            ("PRAGMA user_version = 3", "user_version"),
            ("PRAGMA application_id = 7", "application_id"),
            (
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'ABORT', 'FAIL') WHERE name = 'tile_no_delete'",
                "schema object tile_no_delete"
            ),
            (
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || char(0) || 'x' WHERE name = 'entry'",
                "schema object entry"
            ),
            (
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET tbl_name = 'tile' WHERE name = 'entry_no_delete'",
                "schema object entry_no_delete"
            ),
            (
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = CAST(sql AS BLOB) WHERE name = 'entry_sequence'",
                "schema object entry_sequence"
            ),
            (
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'entry_sequence'",
                "schema object entry_sequence"
            ),
            (
                "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'tile_no_update'",
                "schema object tile_no_update"
            ),
        ]
    )
    func schema(statements: String, named: String) throws {
        try log.withCopy { copy in
            try Tampering.raw(copy) { try $0.execute(sql: statements) }
            let found = try log.audit(copy).findings
            // Some changes SQLite itself notices, and names the object.
            let object = named.split(separator: " ").last.map { "malformed database schema (\($0))" } ?? ""
            let isNamed = found.contains {
                $0 == AuditFinding(code: .schema, detail: named)
                    || ($0.code == .unreadable && $0.detail.hasPrefix(object))
            }
            #expect(isNamed, "\(found)")
            #expect(throws: JournalFault.self) { try AppendStore(path: copy, clock: log.clock) }
        }
    }

    @Test("A checkpoint under another key is not ours")
    func otherKey() throws {
        let checkpoint = try Checkpoint(parsing: try #require(try log.reader().latestCheckpoint()).text)
        let other = try SigningKey(name: checkpoint.origin).sign(checkpoint.text).encoded
        let report = try log.auditAfter {
            try $0.execute(sql: "UPDATE checkpoint SET note = ? WHERE size = 600", arguments: [other])
        }
        #expect(report.findings == [AuditFinding(code: .signature, detail: "size 600")])
        let stranger = SigningKey(name: checkpoint.origin).verifier()
        let pinned = try JournalAudit(path: log.path, key: stranger, signed: nil).run()
        #expect(pinned.findings.map(\.code) == Array(repeating: .signature, count: 5))
    }

    @Test("A signing state ahead of the log, or of another log, is named")
    func state() throws {
        let key = try log.keys.verifierKey()
        let signed = try #require(try log.keys.lastSigned())
        func codes(_ size: Int, _ root: TreeHash) throws -> [AuditFinding.Code] {
            let state = Checkpoint(origin: signed.origin, size: size, root: root)
            return try JournalAudit(path: log.path, key: key, signed: state).run().findings.map(\.code)
        }
        #expect(try codes(600, signed.root) == [])
        #expect(try codes(601, signed.root) == [.state])
        #expect(try codes(599, signed.root) == [.state])
        #expect(try codes(600, signed.root.flipping(bit: 9)) == [.state])
        #expect(try codes(0, TreeHasher.empty) == [])
    }

    @Test("Erased content is clean and counted with a redaction, and a fault without one")
    func erased() throws {
        let log = try TestLog.filled(40, checkpoints: [40])
        let erase =
            "UPDATE entry SET body = NULL, body_salt = NULL, raw = NULL, raw_salt = NULL WHERE n IN (5, 6)"
        let appender = try log.open()
        try appender.appendAndWait([
            EntryDraft(kind: .redaction, contents: BySlot(body: Array("{}".utf8)), from: [5, 6])
        ])
        try appender.checkpoint()
        appender.close()
        // The schema lets content go, whole slots at a time.
        try Tampering.raw(log.path) { try $0.execute(sql: erase) }
        let report = try log.audit()
        #expect(report.findings == [] && report.erasedSlots == 4)

        let more = try log.auditAfter { try $0.execute(sql: erase.replacing("6)", with: "6, 7)")) }
        #expect(
            more.findings == [
                AuditFinding(code: .missingContent, entry: 7, detail: "body"),
                AuditFinding(code: .missingContent, entry: 7, detail: "raw"),
            ]
        )
        let half = try log.auditAfter { try $0.execute(sql: "UPDATE entry SET media = NULL WHERE n = 5") }
        #expect(half.findings == [AuditFinding(code: .commitment, entry: 5, detail: "media")])
    }

    @Test("The inspector sees every entry once, and what it finds or throws is reported")
    func inspector() throws {
        let key = try log.keys.verifierKey()
        let report = try JournalAudit(path: log.path, key: key, signed: nil) { view, envelope in
            if envelope.number == 7 { throw JournalFault.closed }
            return [AuditFinding(code: .media, entry: view.number)]
        }.run()
        #expect(report.findingCount == 600)
        #expect(report.findings.filter { $0.code == .media }.map(\.entry) == (0..<600).filter { $0 != 7 })
        #expect(report.findings.filter { $0.code == .unreadable }.map(\.entry) == [7])
    }

    @Test("An audit beside a writer is clean")
    func besideWriter() async throws {
        let log = try TestLog.filled(300, checkpoints: [300])
        let appender = try log.open()
        async let appending: Void = {
            for number in 300..<900 {
                try await appender.append([TestLog.draft(number)])
                if number % 50 == 0 { try appender.checkpoint() }
            }
        }()
        for _ in 0..<6 { #expect(try log.audit().findings == []) }
        try await appending
        #expect(try log.audit().size == 900)
    }
}
