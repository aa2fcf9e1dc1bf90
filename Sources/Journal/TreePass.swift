import Domain
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
            (try Int.fetchOne(db, sql: "SELECT count(*) FROM tile") ?? 0, try JournalReader.size(db))
        }
        // The log may have grown since the audit began.
        if present > size { expected = TreeTile.all(of: present).count { $0.count == TreeTile.width } }
        if stored != expected {
            findings.add(AuditFinding(code: .tile, detail: "\(stored) tiles, expected \(expected)"))
        }
        var frontier = TreeFrontier()
        for root in tileRoots { frontier.append(subtree: root, level: TreeTile.height) }
        for leaf in tail { frontier.append(leaf) }
        return frontier.root
    }
}

/// The part of an audit that holds every stored checkpoint, and the signing state, against the leaves.
struct CheckpointPass {
    let reader: JournalReader
    let key: VerifierKey
    let signed: Checkpoint?
    let findings: FindingList

    func run(size: Int, tileRoots: [TreeHash]) throws {
        var stored: [(size: Int, note: String)] = []
        try reader.read { db in
            let rows = try Row.fetchCursor(db, sql: "SELECT size, note FROM checkpoint ORDER BY size")
            while let row = try rows.next() { stored.append((row["size"], row["note"])) }
        }
        let present = try reader.size()
        var frontier = TreeFrontier()
        for row in stored where row.size <= size || row.size > present {
            guard let checkpoint = checkpoint(in: row.note, size: row.size) else { continue }
            guard checkpoint.size <= size else {
                findings.add(AuditFinding(code: .checkpoint, detail: "size \(row.size)"))
                continue
            }
            let root = try root(of: checkpoint.size, tileRoots: tileRoots, &frontier)
            if root != checkpoint.root {
                findings.add(AuditFinding(code: .checkpoint, detail: "size \(row.size)"))
            }
        }
        guard let signed else { return }
        guard signed.size <= size else {
            return findings.add(AuditFinding(code: .state, detail: "\(size) < \(signed.size)"))
        }
        var fresh = TreeFrontier()
        if try root(of: signed.size, tileRoots: tileRoots, &fresh) != signed.root {
            findings.add(AuditFinding(code: .state, detail: "size \(signed.size)"))
        }
    }

    private func checkpoint(in text: String, size: Int) -> Checkpoint? {
        let place = "size \(size)"
        do {
            let note = try SignedNote(parsing: text)
            let checkpoint = try Checkpoint(parsing: note.text)
            let isOurs = try note.signers(among: [key]) == [key]
            let isWhole = note.encoded == text && checkpoint.text == note.text
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

    /// Moves `frontier` (full tiles only) up to `size` and adds the leaves behind it.
    private func root(of size: Int, tileRoots: [TreeHash], _ frontier: inout TreeFrontier) throws -> TreeHash
    {
        let full = size / TreeTile.width
        for index in (frontier.size / TreeTile.width)..<full {
            frontier.append(subtree: tileRoots[index], level: TreeTile.height)
        }
        guard size % TreeTile.width > 0 else { return frontier.root }
        var whole = frontier
        try reader.scan((full * TreeTile.width)..<size) { whole.append(TreeHasher.leaf($0.envelopeBytes)) }
        return whole.root
    }
}
