import Domain
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("Every bit of every column is accounted for")
struct AuditBitFlipTests {
    /// Two full tiles and a tail; the signatures lie so that every entry is under one.
    private static let log = Result { try TestLog.filled(600, checkpoints: [300, 600]) }
    private let log: TestLog

    init() throws {
        log = try Self.log.get()
    }

    @Test("One flipped bit in an envelope is found and named", arguments: 0..<12)
    func envelope(round: Int) throws {
        var random = SplitMix64(seed: UInt64(100 + round))
        let number = Int.random(in: 0..<600, using: &random)
        let report = try log.auditAfter { db in
            try flip("envelope", in: "entry", where: "n = \(number)", db, &random)
        }
        // Behind the last full tile no stored hash stands for one leaf alone: the checkpoint is named.
        let isNamed = report.findings.contains {
            $0.entry == number || (number >= 512 && $0 == AuditFinding(code: .checkpoint, detail: "size 600"))
        }
        #expect(isNamed, "entry \(number): \(report.findings)")
    }

    @Test(
        "One flipped bit in a content or a salt is found and named with its slot",
        arguments: ["author", "body", "media", "raw"],
        ["", "_salt"]
    )
    func content(slot: String, suffix: String) throws {
        var random = SplitMix64(seed: UInt64(slot.utf8.count * 10 + suffix.utf8.count))
        for _ in 0..<3 {
            let number = Int.random(in: 1..<600, using: &random)
            let report = try log.auditAfter { db in
                try flip(slot + suffix, in: "entry", where: "n = \(number)", db, &random)
            }
            #expect(report.findings == [AuditFinding(code: .commitment, entry: number, detail: slot)])
        }
    }

    @Test("One flipped bit in a row's number is found and named")
    func number() throws {
        var random = SplitMix64(seed: 7)
        for bit in [10, 11, 13, 20, 31, 32, 40, 55, 62, 63] {
            let number = Int.random(in: 0..<600, using: &random)
            let moved = number ^ (1 << bit)
            let report = try log.auditAfter { db in
                try db.execute(sql: "UPDATE entry SET n = ? WHERE n = ?", arguments: [moved, number])
            }
            let isNamed = report.findings.contains { $0.code == .missingEntry && $0.entry == number }
            #expect(isNamed, "bit \(bit)")
        }
        // The last entry's number decides how long the log is.
        for bit in [10, 12, 16, 24, 48, 61, 63] {
            let report = try log.auditAfter { db in
                try db.execute(sql: "UPDATE entry SET n = ? WHERE n = 599", arguments: [599 ^ (1 << bit)])
            }
            #expect(!report.isClean, "bit \(bit)")
        }
    }

    @Test("One flipped bit in a tile or its place is found and named")
    func tile() throws {
        var random = SplitMix64(seed: 8)
        for _ in 0..<6 {
            let position = Int.random(in: 0..<2, using: &random)
            var at = 0
            let hashes = try log.auditAfter { db in
                at = try flip("hashes", in: "tile", where: "position = \(position)", db, &random)
            }
            let entry = position * 256 + at / 256
            #expect(
                hashes.findings == [AuditFinding(code: .tile, entry: entry, detail: "tile/0/00\(position)")]
            )
            for column in ["level", "position"] {
                let bit = Int.random(in: 1..<63, using: &random)
                let place = try log.auditAfter { db in
                    let value = column == "level" ? 0 : position
                    try db.execute(
                        sql: "UPDATE tile SET \(column) = ? WHERE position = \(position)",
                        arguments: [value ^ (1 << bit)]
                    )
                }
                #expect(place.findings.contains(AuditFinding(code: .tile, detail: "tile/0/00\(position)")))
            }
        }
        for change in ["hashes || x'00'", "substr(hashes, 1, 8160)", "zeroblob(16384)", "x''"] {
            let report = try log.auditAfter { db in
                try db.execute(sql: "UPDATE tile SET hashes = CAST(\(change) AS BLOB) WHERE position = 0")
            }
            #expect(report.findings == [AuditFinding(code: .tile, detail: "tile/0/000")], "\(change)")
        }
    }

    @Test("One flipped bit in a checkpoint is found and named")
    func checkpoint() throws {
        var random = SplitMix64(seed: 9)
        for _ in 0..<12 {
            let report = try log.auditAfter { db in
                try flip("note", in: "checkpoint", where: "size = 300", as: "TEXT", db, &random)
            }
            #expect(report.findings == [AuditFinding(code: .signature, detail: "size 300")])
        }
        for bit in [0, 1, 7, 20, 45, 62, 63] {
            let size = 300 ^ (1 << bit)
            let report = try log.auditAfter { db in
                try db.execute(sql: "UPDATE checkpoint SET size = ? WHERE size = 300", arguments: [size])
            }
            #expect(report.findings == [AuditFinding(code: .signature, detail: "size \(size)")])
        }
        let longer = try log.auditAfter { db in
            try db.execute(sql: "UPDATE checkpoint SET note = note || char(0) || 'x' WHERE size = 300")
        }
        #expect(longer.findings == [AuditFinding(code: .signature, detail: "size 300")])
    }

    /// Turns one bit of a stored value and returns its position.
    @discardableResult
    private func flip(
        _ column: String,
        in table: String,
        where condition: String,
        as type: String = "BLOB",
        _ db: Database,
        _ random: inout SplitMix64
    ) throws -> Int {
        let sql = "SELECT CAST(\(column) AS BLOB) FROM \(table) WHERE \(condition)"
        var bytes = Array(try #require(try Data.fetchOne(db, sql: sql)))
        let bit = Int.random(in: 0..<(bytes.count * 8), using: &random)
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        try db.execute(
            sql: "UPDATE \(table) SET \(column) = CAST(? AS \(type)) WHERE \(condition)",
            arguments: [Data(bytes)]
        )
        let changed = Array(try #require(try Data.fetchOne(db, sql: sql)))
        #expect(changed == bytes)
        return bit
    }
}
