import Domain
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("A bit that turns anywhere in the database file is found if it can be seen")
struct AuditFileFlipTests {
    @Test("Whatever a flipped bit changes for a reader of the tables, the audit finds; and it never crashes")
    func anywhere() throws {
        let log = try TestLog.filled(290, checkpoints: [256, 290])
        let original = try Data(contentsOf: URL(filePath: log.path))
        let key = try log.keys.verifierKey()
        let signed = try log.keys.lastSigned()
        let before = try #require(Self.dump(log.path))
        var random = SplitMix64(seed: 10)
        var seen = 0
        let flips = ProcessInfo.processInfo.environment["TITIAN_FILE_FLIPS"].flatMap(Int.init) ?? 300
        for round in 0..<flips {
            // Every fourth hits the first pages, where the header, the schema and the roots lie.
            let end = round % 4 == 0 ? min(original.count, 5 * 4096) : original.count
            let bit = Int.random(in: 0..<(end * 8), using: &random)
            var bytes = original
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            let copy = log.folder + "/flipped-\(round).db"
            try bytes.write(to: URL(filePath: copy))
            let after = Self.dump(copy)
            try bytes.write(to: URL(filePath: copy))
            let report = try JournalAudit(path: copy, key: key, signed: signed).run()
            if after != before {
                seen += 1
                #expect(!report.isClean, "bit \(bit % 8) of byte \(bit / 8)")
            }
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
        }
        #expect(seen > flips / 4, "only \(seen) of \(flips) flips could be seen")
    }

    /// Every value of every table and of the schema with its type; nil where SQLite cannot read them.
    private static func dump(_ path: String) -> [String]? {
        var configuration = Configuration()
        configuration.readonly = true
        return try? DatabaseQueue(path: path, configuration: configuration).read { db in
            var lines: [String] = []
            for table in ["sqlite_schema", "entry", "tile", "checkpoint"] {
                let statement = try db.makeStatement(sql: "SELECT * FROM \(table)")
                let columns = statement.columnNames
                let values = columns.map { "typeof(\($0)) || ' ' || coalesce(hex(\($0)), '')" }
                let sql = "SELECT \(values.joined(separator: " || ' ' || ")) FROM \(table)"
                for line in try String?.fetchAll(db, sql: sql) { lines.append(table + " " + (line ?? "")) }
            }
            for pragma in ["user_version", "application_id"] {
                lines.append(try String.fetchOne(db, sql: "PRAGMA \(pragma)") ?? "")
            }
            return lines
        }
    }
}
