import Domain
import Foundation
import GRDB

/// The part of an audit that rebuilds the tree above the leaves and compares the stored tiles.
struct TreePass {
    let reader: JournalReader
    let size: Int
    let findings: FindingList

    /// Checks every tile above the leaves and returns the root of the whole log.
    func run(tileRoots: [TreeHash], tail: [TreeHash]) throws -> TreeHash {
        var hashes = tileRoots
        var level = 1
        var expected = tileRoots.count
        while hashes.count >= TreeTile.width {
            var above: [TreeHash] = []
            for index in 0..<(hashes.count / TreeTile.width) {
                let tile = TreeTile(level: level, index: index)
                let slice = hashes[(index * TreeTile.width)..<((index + 1) * TreeTile.width)]
                if try reader.storedHashes(tile) != Array(slice) {
                    findings.add(AuditFinding(code: .tile, detail: tile.path))
                }
                above.append(TreeTile.root(of: slice))
            }
            expected += above.count
            hashes = above
            level += 1
        }
        let (stored, present) = try reader.read { db in
            (try Int.fetchOne(db, sql: "SELECT count(*) FROM tile") ?? 0, try JournalAudit.size(db))
        }
        // The log may have grown since the audit began.
        if present > size { expected = Self.fullTiles(of: present) }
        if stored != expected {
            findings.add(AuditFinding(code: .tile, detail: "\(stored) tiles, expected \(expected)"))
        }
        var frontier = TreeFrontier()
        for root in tileRoots { frontier.append(subtree: root, level: TreeTile.height) }
        for leaf in tail { frontier.append(leaf) }
        return frontier.root
    }

    private static func fullTiles(of size: Int) -> Int {
        size < TreeTile.width ? 0 : size / TreeTile.width + fullTiles(of: size / TreeTile.width)
    }
}

/// The part of an audit that holds every stored checkpoint, and the signing state, against the leaves.
struct CheckpointPass {
    let reader: JournalReader
    let key: VerifierKey
    let signed: Checkpoint?
    let findings: FindingList

    func run(size: Int, tileRoots: [TreeHash]) throws {
        let (stored, present) = try reader.read { db in (try rows(db), try JournalAudit.size(db)) }
        var walk = CheckpointWalk(reader: reader, size: size, tileRoots: tileRoots)
        for row in stored where row.size <= size || row.size > present {
            guard let checkpoint = checkpoint(in: row.note, size: row.size) else { continue }
            guard checkpoint.size <= size else {
                findings.add(AuditFinding(code: .checkpoint, detail: "size \(row.size)"))
                continue
            }
            if try walk.root(of: checkpoint.size) != checkpoint.root {
                findings.add(AuditFinding(code: .checkpoint, detail: "size \(row.size)"))
            }
        }
        guard let signed else { return }
        guard signed.size <= size else {
            return findings.add(AuditFinding(code: .state, detail: "\(size) < \(signed.size)"))
        }
        walk = CheckpointWalk(reader: reader, size: size, tileRoots: tileRoots)
        if try walk.root(of: signed.size) != signed.root {
            findings.add(AuditFinding(code: .state, detail: "size \(signed.size)"))
        }
    }

    /// The stored notes by size; nil for one that is not text.
    private func rows(_ db: Database) throws -> [(size: Int, note: [UInt8]?)] {
        var rows: [(size: Int, note: [UInt8]?)] = []
        // As bytes: a String would end at a NUL and repair what is no UTF-8.
        let cursor = try Row.fetchCursor(
            db,
            sql: """
                SELECT size, CASE typeof(note) WHEN 'text' THEN CAST(note AS BLOB) END FROM checkpoint
                """
        )
        while let row = try cursor.next() {
            let note: Data? = row[1]
            rows.append((row[0], note.map { Array($0) }))
        }
        // Damaged pages can show them out of order.
        return rows.sorted { $0.size < $1.size }
    }

    private func checkpoint(in bytes: [UInt8]?, size: Int) -> Checkpoint? {
        let place = "size \(size)"
        do {
            let note = try SignedNote(parsing: String(decoding: bytes ?? [], as: UTF8.self))
            let checkpoint = try Checkpoint(parsing: note.text)
            let isOurs = try note.signers(among: [key]) == [key]
            let isWhole = note.encoded.utf8.elementsEqual(bytes ?? []) && checkpoint.text == note.text
            guard isOurs, isWhole, checkpoint.size == size, checkpoint.origin == key.name else {
                findings.add(AuditFinding(code: .signature, detail: place))
                return nil
            }
            return checkpoint
        } catch {
            findings.add(AuditFinding(code: .signature, detail: place))
            return nil
        }
    }
}

/// Goes up the log and gives the root at one size after another.
private struct CheckpointWalk {
    let reader: JournalReader
    let size: Int
    let tileRoots: [TreeHash]
    /// Full tiles only.
    private var frontier = TreeFrontier()
    /// The leaves of one tile, kept because many checkpoints may lie in it.
    private var leaves: (tile: Int, hashes: [TreeHash]) = (-1, [])

    init(reader: JournalReader, size: Int, tileRoots: [TreeHash]) {
        self.reader = reader
        self.size = size
        self.tileRoots = tileRoots
    }

    /// The root of the first `wanted` entries; no call may ask for fewer than the one before.
    mutating func root(of wanted: Int) throws -> TreeHash {
        let tile = wanted / TreeTile.width
        for index in (frontier.size / TreeTile.width)..<tile {
            frontier.append(subtree: tileRoots[index], level: TreeTile.height)
        }
        guard wanted % TreeTile.width > 0 else { return frontier.root }
        if leaves.tile != tile {
            leaves = (tile, [])
            let start = tile * TreeTile.width
            try reader.scan(start..<min(start + TreeTile.width, size)) {
                leaves.hashes.append(TreeHasher.leaf($0.envelopeBytes))
            }
        }
        var whole = frontier
        for leaf in leaves.hashes.prefix(wanted % TreeTile.width) { whole.append(leaf) }
        return whole.root
    }
}
