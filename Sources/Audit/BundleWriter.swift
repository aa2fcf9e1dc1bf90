import Domain
import Journal
import Media

/// Writes the bundle that an auditor can check on another computer; the format is `docs/bundle.md`.
///
/// The export entry comes before any content is read, then a checkpoint over it, then the file: where
/// writing fails then, the entry stays, because content may have been seen. Memory grows with the number of files and of selected
/// entries, not with the range or the content.
package struct BundleWriter {
    private let journal: JournalReader
    private let photos: PhotoStore
    private let key: SigningKey

    /// `key` is the log's own: the one that the appender signs with.
    package init(journal: JournalReader, photos: PhotoStore, key: SigningKey) {
        self.journal = journal
        self.photos = photos
        self.key = key
    }

    /// Records the export and writes the bundle to `path`; blocks, so never call it from a task.
    ///
    /// `progress` gets the steps done and their number. Throws ``BundleFault``, and what journal, photo
    /// store and archive throw.
    package func write(
        _ request: BundleRequest,
        appender: any EntryAppender,
        to path: String,
        progress: ((_ done: Int, _ total: Int) -> Void)? = nil
    ) throws -> BundleSummary {
        // Opened before anything is recorded: a folder that cannot be written to is no export.
        let archive = try BundleArchive(path: path, modified: request.created.milliseconds / 1000)
        let export = try record(request, appender: appender)
        let checkpoint = try appender.checkpoint()
        let tree = try Checkpoint(parsing: checkpoint.text)
        let plan = try BundlePlan(request, journal: journal, export: export)
        for guide in BundleGuide.files { try archive.add(guide.name, guide.bytes) }
        try archive.add(BundleFormat.checkpoint, Array(checkpoint.encoded.utf8))
        let proof = try RangeProof.make(of: plan.range, in: tree.size, nodes: journal.nodes(of: tree.size))
        try archive.add(BundleFormat.rangeProof, proof.encoded)
        let content = BundleContent(
            journal: journal,
            photos: photos,
            plan: plan,
            archive: archive,
            progress: progress
        )
        try content.writeEntries(under: checkpoint)
        try content.writePosts(forums: request.forums)
        try content.writeMedia()
        var manifest = manifest(for: request, plan, export, treeSize: tree.size)
        manifest.counts = content.counts
        manifest.missingMedia = content.missingMedia
        manifest.files = archive.files
        try seal(manifest, archive)
        return BundleSummary(
            exportEntry: export,
            range: plan.range,
            treeSize: tree.size,
            posts: content.counts.posts,
            media: content.counts.media,
            missingMedia: content.missingMedia.count,
            checkpoint: checkpoint,
            fingerprint: key.verifier().fingerprint
        )
    }

    /// Appends the export entry, the one step that is never undone.
    private func record(_ request: BundleRequest, appender: any EntryAppender) throws -> Int {
        guard request.reason.contains(where: { !$0.isWhitespace }) else { throw BundleFault.noReason }
        let size = appender.size
        let isInOrder = zip(request.selection, request.selection.dropFirst()).allSatisfy { $0 < $1 }
        let isInLog = (request.selection.first ?? 0) >= 0 && (request.selection.last ?? 0) < size
        guard isInOrder, isInLog, request.context.allSatisfy({ (0..<size).contains($0) }) else {
            throw BundleFault.badSelection
        }
        let body = ExportRecord(
            who: request.who,
            reason: request.reason,
            query: request.query,
            first: try BundlePlan.firstEntry(for: request, journal: journal, size: size),
            selected: request.selection.count,
            size: size
        )
        let draft = EntryDraft(kind: .export, contents: BySlot(body: body.encoded))
        return try appender.appendAndWait([draft]).lowerBound
    }

    private func manifest(
        for request: BundleRequest,
        _ plan: BundlePlan,
        _ export: Int,
        treeSize: Int
    ) -> BundleManifest {
        BundleManifest(
            origin: key.name,
            key: key.verifier().encoded,
            organisation: request.organisation,
            created: request.created.rfc3339,
            who: request.who,
            reason: request.reason,
            query: request.query,
            forums: request.forums,
            range: plan.range,
            treeSize: treeSize,
            exportEntry: export
        )
    }

    /// Adds the manifest and its signature, and gives the archive its name.
    private func seal(_ manifest: BundleManifest, _ archive: BundleArchive) throws {
        try archive.add(BundleFormat.manifest, manifest.encoded)
        let hash = archive.files.last?.sha256.hex ?? ""
        let note = try key.sign(BundleFormat.manifestStatement(origin: key.name, sha256: hash))
        try archive.add(BundleFormat.manifestNote, Array(note.encoded.utf8))
        try archive.finish()
    }
}
