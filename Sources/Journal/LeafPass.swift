import Domain
import Foundation
import Synchronization

/// The part of an audit that looks at every entry: envelope, commitments, leaf hash, tile of leaves.
final class LeafPass: Sendable {
    private let path: String
    private let size: Int
    private let step: Int
    private let erased: ErasedEntries
    private let inspect: JournalAudit.Inspector?
    private let findings: FindingList
    private let next = Atomic(0)
    private let done = Atomic(0)
    private let erasedCount = Atomic(0)
    private let roots: Mutex<[TreeHash]>
    private let tailHashes = Mutex<[TreeHash]>([])
    private let failure = Mutex<(any Error)?>(nil)

    init(
        path: String,
        size: Int,
        step: Int,
        erased: ErasedEntries,
        inspect: JournalAudit.Inspector?,
        findings: FindingList
    ) {
        self.path = path
        self.size = size
        self.step = step
        self.erased = erased
        self.inspect = inspect
        self.findings = findings
        roots = Mutex(Array(repeating: TreeHash(), count: size / TreeTile.width))
    }

    /// Slots that a redaction emptied.
    var erasedSlots: Int { erasedCount.load(ordering: .relaxed) }

    /// Leaf hashes behind the last full tile.
    var tail: [TreeHash] { tailHashes.withLock { $0 } }

    /// Goes through all entries on two threads and returns the root of every full tile of leaves.
    func run(progress: (@Sendable (Int) -> Void)?) throws -> [TreeHash] {
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            do {
                let reader = try JournalReader(path: path)
                while true {
                    let start = next.add(step, ordering: .relaxed).oldValue
                    guard start < size else { return }
                    let end = min(start + step, size)
                    try pass(start..<end, reader)
                    progress?(done.add(end - start, ordering: .relaxed).newValue)
                }
            } catch {
                failure.withLock { $0 = error }
            }
        }
        if let error = failure.withLock({ $0 }) {
            findings.add(AuditFinding(code: .unreadable, detail: "\(error)"))
        }
        return roots.withLock { $0 }
    }

    private func pass(_ range: Range<Int>, _ reader: JournalReader) throws {
        var hashes: [TreeHash] = []
        hashes.reserveCapacity(range.count)
        try reader.scan(range) { view in
            while range.lowerBound + hashes.count < view.number {
                findings.add(AuditFinding(code: .missingEntry, entry: range.lowerBound + hashes.count))
                hashes.append(TreeHash())
            }
            hashes.append(TreeHasher.leaf(view.envelopeBytes))
            check(view)
        }
        while hashes.count < range.count {
            findings.add(AuditFinding(code: .missingEntry, entry: range.lowerBound + hashes.count))
            hashes.append(TreeHash())
        }
        for start in stride(from: 0, to: hashes.count, by: TreeTile.width) {
            let end = start + TreeTile.width
            guard end <= hashes.count else {
                tailHashes.withLock { $0 = Array(hashes[start...]) }
                break
            }
            let position = (range.lowerBound + start) / TreeTile.width
            try compare(Array(hashes[start..<end]), with: TreeTile(level: 0, index: position), reader)
        }
    }

    private func compare(_ hashes: [TreeHash], with tile: TreeTile, _ reader: JournalReader) throws {
        let stored = try reader.storedHashes(tile)
        for offset in 0..<hashes.count
        where stored?.indices.contains(offset) != true || stored?[offset] != hashes[offset] {
            // A changed envelope shows as the one leaf that differs; a tile that is gone as its first.
            let entry = tile.index * TreeTile.width + offset
            findings.add(AuditFinding(code: .tile, entry: entry, detail: tile.path))
            if stored == nil { break }
        }
        let root = TreeTile.root(of: hashes[...])
        roots.withLock { $0[tile.index] = root }
    }

    private func check(_ view: EntryView) {
        guard let envelope = try? view.envelope(), envelope.number == view.number,
            envelope.encoded.elementsEqual(view.envelopeBytes)
        else { return findings.add(AuditFinding(code: .envelope, entry: view.number)) }
        if envelope.from.contains(where: { $0 < 0 || $0 >= view.number }) {
            findings.add(AuditFinding(code: .order, entry: view.number, detail: "from"))
        }
        for slot in Slot.allCases { check(slot, of: view, envelope) }
        guard let inspect else { return }
        do {
            findings.add(contentsOf: try inspect(view, envelope))
        } catch {
            findings.add(AuditFinding(code: .unreadable, entry: view.number, detail: "\(error)"))
        }
    }

    private func check(_ slot: Slot, of view: EntryView, _ envelope: Envelope) {
        let commitment = envelope.commitments[slot]
        guard let bytes = view.content(slot), let salt = view.salt(slot) else {
            guard commitment != nil else { return }
            if erased.contains(view.number) {
                erasedCount.add(1, ordering: .relaxed)
            } else {
                findings.add(AuditFinding(code: .missingContent, entry: view.number, detail: "\(slot)"))
            }
            return
        }
        guard let commitment else {
            return findings.add(AuditFinding(code: .extraContent, entry: view.number, detail: "\(slot)"))
        }
        if Commitment.of(bytes, slot: slot, salt: salt) != commitment {
            findings.add(AuditFinding(code: .commitment, entry: view.number, detail: "\(slot)"))
        }
    }
}
