import Crypto
import Domain
import Journal

/// The part of a verification that walks envelopes and openings side by side.
///
/// Rebuilds the root from the envelopes, every commitment from its opening, and both tables of posts
/// from the openings. Holds one entry at a time.
final class EntryPass {
    /// What was counted on the way.
    struct Outcome: Hashable, Sendable {
        var envelopes = 0
        var openings = 0
        var posts = 0
        /// Posts of the queried forum, within the range, that are not opened.
        var unopened = 0
        /// Slots of opened entries that are not opened: erased, or withheld.
        var unopenedSlots = 0
        /// The root that envelopes and range proof lead to.
        var root: TreeHash?
        /// Hashes of the files that opened posts cite.
        var citedMedia: Set<String> = []
        var export: ExportRecord?
        var postsLines = TreeHash()
        var postsTable = TreeHash()
    }

    private let manifest: BundleManifest
    private let context: [Int: Envelope]
    private let findings: FindingLog
    private let media: Set<String>
    private let names: [ForumID: String]
    private let declaredMissing: Set<String>
    private var openings: LineReader?
    private var pending: Opening?
    private var lastOpened = -1
    private var outcome = Outcome()
    private var lines = SHA256()
    private var table = SHA256()

    init(
        manifest: BundleManifest,
        context: [Int: Envelope],
        media: Set<String>,
        findings: FindingLog
    ) {
        self.manifest = manifest
        self.context = context
        self.media = media
        self.findings = findings
        names = Dictionary(manifest.forums.map { ($0.id, $0.name) }) { first, _ in first }
        declaredMissing = Set(manifest.missingMedia.map(\.sha256))
        table.update(data: PostRow.tableHead)
    }

    /// Runs through both files; `progress` gets the number of envelopes done.
    func run(
        envelopes: LineReader?,
        openings: LineReader?,
        proof: RangeProof?,
        progress: ((Int) -> Void)?
    ) throws -> Outcome {
        self.openings = openings
        try advance()
        try openContext()
        var edge = proof?.start
        if proof != nil, edge == nil { findings.add(.proof, BundleFormat.rangeProof) }
        var expected = manifest.range.lowerBound
        while let line = try envelopes?.next() {
            edge?.append(TreeHasher.leaf(line))
            try check(line, expected: &expected)
            outcome.envelopes += 1
            if outcome.envelopes % JournalReader.batch == 0 { progress?(outcome.envelopes) }
        }
        if expected < manifest.range.upperBound {
            findings.add(.missingEntry, entry: expected, BundleFormat.envelopes)
        }
        while let opening = pending {
            findings.add(.extraContent, entry: opening.number, "\(BundleFormat.openings): no envelope")
            try advance()
        }
        if let proof, let edge { outcome.root = proof.root(after: edge) }
        outcome.postsLines = TreeHash(Array(lines.finalize())) ?? TreeHash()
        outcome.postsTable = TreeHash(Array(table.finalize())) ?? TreeHash()
        return outcome
    }

    /// One line of `envelopes.jsonl`; moves `expected` behind the number that it bears.
    private func check(_ line: [UInt8], expected: inout Int) throws {
        let envelope = line.withUnsafeBytes { try? Envelope(parsing: $0) }
        guard let envelope, envelope.encoded == line,
            envelope.number >= 0, envelope.from.allSatisfy({ $0 >= 0 && $0 < envelope.number })
        else {
            findings.add(.envelope, entry: expected, BundleFormat.envelopes)
            expected += 1
            return try skipOpenings(before: expected)
        }
        if envelope.number > expected {
            findings.add(.missingEntry, entry: expected, BundleFormat.envelopes)
        } else if envelope.number < expected {
            findings.add(.order, entry: envelope.number, BundleFormat.envelopes)
            return
        }
        expected = envelope.number < BundleFormat.sizeLimit ? envelope.number + 1 : expected
        try skipOpenings(before: envelope.number)
        guard pending?.number == envelope.number, let opening = pending else {
            let isAskedFor = manifest.query.forum.map { $0.id == envelope.forum } ?? true
            if isAskedFor, BundleFormat.postKinds.contains(envelope.kind) { outcome.unopened += 1 }
            return
        }
        check(opening, envelope)
        try advance()
    }

    /// The openings in front of the range belong to context entries.
    private func openContext() throws {
        while let opening = pending, opening.number < manifest.range.lowerBound {
            if let envelope = context[opening.number] {
                check(opening, envelope)
            } else {
                findings.add(.extraContent, entry: opening.number, "\(BundleFormat.openings): no envelope")
            }
            try advance()
        }
    }

    private func skipOpenings(before number: Int) throws {
        while let opening = pending, opening.number < number {
            findings.add(.extraContent, entry: opening.number, "\(BundleFormat.openings): no envelope")
            try advance()
        }
    }

    /// Reads on to the next line of `openings.jsonl` that can be read and comes in order.
    private func advance() throws {
        pending = nil
        while let line = try openings?.next() {
            outcome.openings += 1
            guard let opening = try? Opening(decoding: line) else {
                findings.add(.commitment, "\(BundleFormat.openings): line \(outcome.openings)")
                continue
            }
            guard opening.number > lastOpened else {
                findings.add(.order, entry: opening.number, BundleFormat.openings)
                continue
            }
            lastOpened = opening.number
            pending = opening
            return
        }
    }

    private func check(_ opening: Opening, _ envelope: Envelope) {
        for slot in opening.mismatches(with: envelope) {
            findings.add(.commitment, entry: opening.number, "\(slot)")
        }
        outcome.unopenedSlots += Slot.allCases.count {
            envelope.commitments[$0] != nil && opening.contents[$0] == nil
        }
        if envelope.number == manifest.exportEntry, envelope.kind == EntryKind.export.rawValue {
            outcome.export = opening.contents[.body].flatMap { try? ExportRecord(decoding: $0) }
        }
        guard let row = PostRow(envelope, contents: opening.contents, forums: names) else { return }
        outcome.posts += 1
        lines.update(data: row.line)
        table.update(data: row.tableLine)
        for sha256 in row.attachments.compactMap(\.sha256) {
            outcome.citedMedia.insert(sha256)
            if !media.contains(sha256), !declaredMissing.contains(sha256) {
                findings.add(.missingMedia, entry: row.entry, sha256)
            }
        }
    }
}
