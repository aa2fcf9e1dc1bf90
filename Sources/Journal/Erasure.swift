/// Content that an audit found gone, and the redaction entries that say why.
struct Erasure: Sendable {
    private var redacted: Set<Int> = []
    private var missing: [(entry: Int, slot: Slot)] = []

    /// A redaction entry names these entries.
    mutating func redact(_ entries: [Int]) {
        redacted.formUnion(entries)
    }

    /// The envelope commits to content that is not there.
    mutating func miss(_ slot: Slot, of entry: Int) {
        missing.append((entry, slot))
    }

    /// Slots that a redaction emptied.
    var explained: Int { missing.count { redacted.contains($0.entry) } }

    /// Slots that are empty although nothing says why.
    var unexplained: [AuditFinding] {
        missing.filter { !redacted.contains($0.entry) }
            .map { AuditFinding(code: .missingContent, entry: $0.entry, detail: "\($0.slot)") }
    }
}
