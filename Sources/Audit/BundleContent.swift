import Archives
import Domain
import Journal
import Media

/// Writes the parts of a bundle that grow: envelopes, openings, posts, media; one pass over the journal
/// each.
final class BundleContent {
    private let journal: JournalReader
    private let photos: PhotoStore
    private let plan: BundlePlan
    private let archive: BundleArchive
    private let report: ((Int, Int) -> Void)?
    private var steps = 0
    private(set) var counts = BundleManifest.Counts()
    private(set) var missingMedia: [BundleManifest.MissingMedia] = []

    init(
        journal: JournalReader,
        photos: PhotoStore,
        plan: BundlePlan,
        archive: BundleArchive,
        progress: ((Int, Int) -> Void)?
    ) {
        self.journal = journal
        self.photos = photos
        self.plan = plan
        self.archive = archive
        report = progress
    }

    /// `envelopes.jsonl`, `openings.jsonl` and the receipts of the entries in front of the range.
    func writeEntries(under checkpoint: SignedNote) throws {
        try archive.add(BundleFormat.envelopes) {
            try journal.scan(plan.range) { view in
                try archive.put(view.envelopeBytes)
                try Self.lineFeed.withUnsafeBytes(archive.put)
                counts.envelopes += 1
                step()
            }
        }
        try archive.add(BundleFormat.openings) {
            try journal.scan(only: plan.opened) { view in
                try (Opening.encode(view) + Self.lineFeed).withUnsafeBytes(archive.put)
                counts.openings += 1
                step()
            }
        }
        for number in plan.outside {
            try archive.add(BundleFormat.contextEnvelope(number), try journal.entry(number).envelopeBytes)
            let proof = try journal.proof(of: number, under: checkpoint)
            try archive.add(BundleFormat.contextProof(number), Array(proof.encoded.utf8))
            counts.context += 1
        }
    }

    /// `posts.jsonl` and `posts.csv`, both made from what is opened.
    func writePosts(forums: [Forum]) throws {
        let names = Dictionary(forums.map { ($0.id, $0.name) }) { first, _ in first }
        try archive.add(BundleFormat.postsLines) {
            try forEachRow(names) { row in
                try row.line.withUnsafeBytes(archive.put)
                counts.posts += 1
            }
        }
        try archive.add(BundleFormat.postsTable) {
            try PostRow.tableHead.withUnsafeBytes(archive.put)
            try forEachRow(names) { try $0.tableLine.withUnsafeBytes(archive.put) }
        }
    }

    /// The attachments that the photo store has unaltered; the others are listed.
    func writeMedia() throws {
        var isHere: [String: Bool] = [:]
        try forEachRow([:]) { row in
            for attachment in row.attachments {
                guard let sha256 = attachment.sha256, isHere[sha256] != true else { continue }
                isHere[sha256] = try write(attachment, sha256: sha256, entry: row.entry)
            }
        }
    }

    /// Whether the file could be written.
    private func write(_ attachment: Attachment, sha256: String, entry: Int) throws -> Bool {
        // Read twice: a zip entry that was begun cannot be taken back.
        let condition = (try? photos.verify(sha256)) ?? .missing
        guard condition == .intact, let size = photos.size(of: sha256) else {
            let why = condition == .missing ? "missing" : "altered"
            missingMedia.append(.init(entry: entry, sha256: sha256, why: why))
            return false
        }
        try archive.add(BundleFormat.media(sha256, mime: attachment.mime), .stored(size: size)) {
            try photos.read(sha256, archive.put)
        }
        counts.media += 1
        return true
    }

    private func forEachRow(
        _ names: [ForumID: String],
        _ body: (PostRow) throws -> Void
    ) throws {
        try journal.scan(only: plan.opened) { view in
            step()
            let entry = Entry(view)
            guard let row = PostRow(try entry.envelope(), contents: entry.contents, forums: names) else {
                return
            }
            try body(row)
        }
    }

    private func step() {
        steps += 1
        guard steps % JournalReader.batch == 0 else { return }
        report?(steps, plan.range.count + 4 * plan.opened.count)
    }

    private static let lineFeed: [UInt8] = [0x0A]
}
