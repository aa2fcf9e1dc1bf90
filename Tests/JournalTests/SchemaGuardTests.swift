import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("The schema refuses what an append-only log does not do")
struct SchemaGuardTests {
    @Test(
        "A second connection cannot change, replace, remove or slip in rows",
        arguments: [
            "UPDATE entry SET envelope = x'00' WHERE n = 3",
            "UPDATE entry SET n = 99 WHERE n = 3",
            "DELETE FROM entry WHERE n = 3",
            "INSERT OR REPLACE INTO entry (n, envelope) VALUES (3, x'00')",
            "REPLACE INTO entry (n, envelope) VALUES (299, x'00')",
            "INSERT INTO entry (n, envelope) VALUES (301, x'00')",
            "INSERT INTO entry (n, envelope) VALUES (-1, x'00')",
            "INSERT INTO entry (n, envelope) VALUES (NULL, x'00')",
            "INSERT INTO entry (n, envelope) VALUES (300, NULL)",
            "INSERT INTO entry (n, envelope) VALUES (300, 'text')",
            "UPDATE entry SET body = x'00' WHERE n = 3",
            "UPDATE entry SET body_salt = zeroblob(32) WHERE n = 3",
            "UPDATE entry SET n = 300 WHERE n = 3",
            "UPDATE entry SET body = NULL WHERE n = 3",
            "UPDATE entry SET body_salt = NULL WHERE n = 3",
            "UPDATE entry SET body = NULL, body_salt = NULL, envelope = x'00' WHERE n = 3",
            "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE n = 3",
            "UPDATE tile SET hashes = zeroblob(8192)",
            "DELETE FROM tile",
            "INSERT OR REPLACE INTO tile (level, position, hashes) VALUES (0, 0, zeroblob(8192))",
            "INSERT INTO tile (level, position, hashes) VALUES (0, 7, zeroblob(8191))",
            "UPDATE checkpoint SET note = 'x'",
            "DELETE FROM checkpoint",
            "INSERT OR REPLACE INTO checkpoint (size, note) VALUES (300, 'x')",
        ]
    )
    func refused(statement: String) throws {
        let log = try Self.log.get()
        let before = try log.audit()
        #expect(before.isClean)
        #expect(throws: DatabaseError.self, "\(statement)") {
            try Tampering.raw(log.path) { db in
                // The rules hold on a connection with the journal's settings; the triggers that guard
                // REPLACE need recursive_triggers, which a stranger's connection may lack.
                try db.execute(sql: "PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON")
                try db.execute(sql: statement)
            }
        }
        #expect(try log.audit() == before)
    }

    @Test("Entries are not replaced even without recursive triggers")
    func sequenceGuard() throws {
        let log = try Self.log.get()
        for number in [0, 3, 299] {
            #expect(throws: DatabaseError.self) {
                try Tampering.raw(log.path) { db in
                    try db.execute(sql: "PRAGMA recursive_triggers = OFF")
                    try db.execute(
                        sql: "INSERT OR REPLACE INTO entry (n, envelope) VALUES (\(number), x'00')"
                    )
                }
            }
        }
        #expect(try log.audit().isClean)
    }

    private static let log = Result { try TestLog.filled(300, checkpoints: [300]) }
}
