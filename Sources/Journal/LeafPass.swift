import Domain
import Foundation
import GRDB
import Synchronization

/// The part of an audit that looks at every entry: envelope, commitments, leaf hash, tile of leaves.
final class LeafPass: Sendable {
    private let path: String
    private let size: Int
    private let step: Int
    private let inspect: JournalAudit.Inspector?
    private let findings: FindingList
    private let next = Atomic(0)
    private let done = Atomic(0)
    private let erasure = Mutex(Erasure())
    private let roots: Mutex<[TreeHash]>
    private let tailHashes = Mutex<[TreeHash]>([])

    init(
        path: String,
        size: Int,
        step: Int,
        inspect: JournalAudit.Inspector?,
        findings: FindingList
    ) {
        self.path = path
        self.size = size
        self.step = step
        self.inspect = inspect
        self.findings = findings
        roots = Mutex(Array(repeating: TreeHash(), count: size / TreeTile.width))
    }

    /// Slots that a redaction emptied.
    var erasedSlots: Int { erasure.withLock { $0.explained } }

    /// Leaf hashes behind the last full tile.
    var tail: [TreeHash] { tailHashes.withLock { $0 } }

    /// Goes through all entries on two threads and returns the root of every full tile of leaves.
    func run(progress: (@Sendable (Int) -> Void)?) -> [TreeHash] {
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
                report(error, entry: nil)
            }
        }
        erasure.withLock { findings.add(contentsOf: $0.unexplained) }
        return roots.withLock { $0 }
    }

    private func report(_ error: any Error, entry: Int?) {
        let detail = if case JournalFault.notAJournal(_, let detail) = error { detail } else { "\(error)" }
        findings.add(AuditFinding(code: .unreadable, entry: entry, detail: detail))
    }

    private func pass(_ range: Range<Int>, _ reader: JournalReader) throws {
        var hashes: [TreeHash] = []
        hashes.reserveCapacity(range.count)
        do {
            try reader.scan(range) { view in
                // Damaged pages can show a row twice or out of its place.
                guard range.dropFirst(hashes.count).contains(view.number) else {
                    return findings.add(AuditFinding(code: .order, entry: view.number))
                }
                addMissing(to: &hashes, upTo: view.number, from: range.lowerBound)
                hashes.append(TreeHasher.leaf(view.envelopeBytes))
                check(view)
            }
            addMissing(to: &hashes, upTo: range.upperBound, from: range.lowerBound)
        } catch let error as JournalFault {
            report(error, entry: range.lowerBound + hashes.count)
            hashes.append(contentsOf: repeatElement(TreeHash(), count: range.count - hashes.count))
        }
        try compare(hashes, from: range.lowerBound, reader)
    }

    /// Reports what is missing before entry `end`, a whole stretch as one finding.
    private func addMissing(to hashes: inout [TreeHash], upTo end: Int, from start: Int) {
        let first = start + hashes.count
        guard first < end else { return }
        let detail = first + 1 < end ? "#\(first)–#\(end - 1)" : ""
        findings.add(AuditFinding(code: .missingEntry, entry: first, detail: detail))
        hashes.append(contentsOf: repeatElement(TreeHash(), count: end - first))
    }

    /// Compares leaf hashes from entry `first` on with the stored tiles, and keeps those behind the last.
    private func compare(_ hashes: [TreeHash], from first: Int, _ reader: JournalReader) throws {
        for start in stride(from: 0, to: hashes.count, by: TreeTile.width) {
            let end = start + TreeTile.width
            guard end <= hashes.count else {
                tailHashes.withLock { $0 = Array(hashes[start...]) }
                break
            }
            let position = (first + start) / TreeTile.width
            try compare(Array(hashes[start..<end]), with: TreeTile(level: 0, index: position), reader)
        }
    }

    private func compare(_ hashes: [TreeHash], with tile: TreeTile, _ reader: JournalReader) throws {
        if let stored = try reader.storedHashes(tile) {
            // A changed envelope shows as the one leaf that differs.
            for offset in 0..<hashes.count where stored[offset] != hashes[offset] {
                let entry = tile.index * TreeTile.width + offset
                findings.add(AuditFinding(code: .tile, entry: entry, detail: tile.path))
            }
        } else {
            findings.add(AuditFinding(code: .tile, detail: tile.path))
        }
        let root = TreeTile.root(of: hashes[...])
        roots.withLock { $0[tile.index] = root }
    }

    private func check(_ view: EntryView) {
        guard let envelope = try? view.envelope(), envelope.number == view.number,
            Self.areEqual(envelope.encoded, view.envelopeBytes)
        else { return findings.add(AuditFinding(code: .envelope, entry: view.number)) }
        if envelope.from.contains(where: { $0 < 0 || $0 >= view.number }) {
            findings.add(AuditFinding(code: .order, entry: view.number, detail: "from"))
        }
        if envelope.kind == EntryKind.redaction.rawValue { erasure.withLock { $0.redact(envelope.from) } }
        for slot in Slot.allCases { check(slot, of: view, envelope) }
        guard let inspect else { return }
        do {
            findings.add(contentsOf: try inspect(view, envelope))
        } catch {
            findings.add(AuditFinding(code: .unreadable, entry: view.number, detail: "\(error)"))
        }
    }

    private static func areEqual(_ bytes: [UInt8], _ stored: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count == stored.count, let start = stored.baseAddress else { return false }
        return memcmp(bytes, start, bytes.count) == 0
    }

    private func check(_ slot: Slot, of view: EntryView, _ envelope: Envelope) {
        let number = view.number
        guard let commitment = envelope.commitments[slot] else {
            if view.isEmpty(slot) { return }
            return findings.add(AuditFinding(code: .extraContent, entry: number, detail: "\(slot)"))
        }
        if view.isEmpty(slot) {
            return erasure.withLock { $0.miss(slot, of: number) }
        }
        guard let bytes = view.content(slot), let salt = view.salt(slot), salt.count == TreeHash.byteCount,
            Commitment.of(bytes, slot: slot, salt: salt) == commitment
        else {
            return findings.add(AuditFinding(code: .commitment, entry: number, detail: "\(slot)"))
        }
    }
}
