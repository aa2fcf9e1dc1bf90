import Domain
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("The tree's right edge is taken up at every size")
struct RightEdgeTests {
    @Test("Reopened at sizes from 1 to 600, the root is that of a tree made from scratch")
    func reopened() throws {
        let log = try TestLog.created()
        var random = SplitMix64(seed: 4)
        var scratch = TreeFrontier()
        scratch.append(try log.reader().entry(0).leafHash)
        var sizes = [1, 255, 256, 257, 511, 512, 513, 600]
        while sizes.count < 70 { sizes.append(Int.random(in: 1...600, using: &random)) }
        for size in Set(sizes).sorted() {
            let appender = try log.open()
            if size > appender.size {
                try appender.appendAndWait((appender.size..<size).map { TestLog.draft($0) })
            }
            let checkpoint = try Checkpoint(parsing: appender.checkpoint().text)
            appender.close()
            try log.reader().scan(scratch.size..<size) { scratch.append(TreeHasher.leaf($0.envelopeBytes)) }
            #expect(checkpoint.size == size)
            #expect(checkpoint.root == scratch.root, "size \(size)")
        }
        #expect(try log.audit().findings == [])
    }

    @Test("A log of 66,000 entries stores every full tile, of both levels, and proves any entry")
    func large() throws {
        let log = try TestLog.created()
        let appender = try log.open()
        for start in stride(from: 1, to: 66_000, by: 3_000) {
            let end = min(start + 3_000, 66_000)
            try appender.appendAndWait((start..<end).map { _ in EntryDraft(kind: .gap) })
        }
        let note = try appender.checkpoint()
        let checkpoint = try Checkpoint(parsing: note.text)
        appender.close()
        let reader = try log.reader()
        let stored = try reader.read { db in try TileRow.fetchAll(db) }
        #expect(Set(stored) == Set(TreeTile.all(of: 66_000).filter { $0.count == TreeTile.width }))
        #expect(stored.contains(TreeTile(level: 1, index: 0)) && stored.count == 258)

        let reopened = try log.open()
        #expect(try reopened.checkpoint() == note)
        try reopened.appendAndWait([EntryDraft(kind: .gap)])
        let grown = try Checkpoint(parsing: reopened.checkpoint().text)
        reopened.close()

        var random = SplitMix64(seed: 5)
        let key = try log.keys.verifierKey()
        let numbers =
            [0, 255, 256, 65_535, 65_536, 65_999]
            + (0..<60).map { _ in Int.random(in: 0..<66_000, using: &random) }
        for number in numbers {
            let proof = try reader.proof(of: number, under: note)
            let leaf = try reader.entry(number).leafHash
            #expect(try proof.isValid(leaf: leaf, key: key), "entry \(number)")
            #expect(try !proof.isValid(leaf: leaf.flipping(bit: number), key: key))
        }
        #expect(throws: JournalFault.noSuchEntry(66_000)) { try reader.proof(of: 66_000, under: note) }
        #expect(throws: JournalFault.noSuchEntry(-1)) { try reader.proof(of: -1, under: note) }
        let steps = try TreeProof.consistency(from: 66_000, to: 66_001, nodes: reader.nodes(of: 66_001))
        #expect(
            TreeProof.verifyConsistency(
                steps,
                oldSize: 66_000,
                oldRoot: checkpoint.root,
                newSize: 66_001,
                newRoot: grown.root
            )
        )
        let report = try log.audit()
        #expect(report.isClean && report.size == 66_001 && report.root == grown.root)

        let changed = try log.auditAfter { db in
            try db.execute(
                sql: """
                    UPDATE tile SET hashes = CAST(substr(hashes, 1, 99) || x'00' || substr(hashes, 101) AS BLOB)
                    WHERE level = 1
                    """
            )
        }
        #expect(changed.findings.contains(AuditFinding(code: .tile, detail: "tile/1/000")))
    }
}
