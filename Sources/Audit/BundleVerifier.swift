import Archives
import Domain
import Foundation
import Journal

/// Checks a bundle, zipped or unpacked, as `docs/bundle.md` says; needs nothing but the bundle and a key.
package struct BundleVerifier {
    private let path: String
    private let findings = FindingLog()

    /// Looks at the zip file or folder at `path`.
    package init(_ path: String) {
        self.path = path
    }

    /// Checks everything and names every fault.
    ///
    /// Only `key` confirms the signer: without it signatures are held against the key that the bundle
    /// claims, and the report says that the signer is not confirmed. `progress` gets the number of
    /// envelopes done. Throws ``BundleFault`` where nothing is at the path; whatever is wrong inside is a
    /// finding.
    package func verify(key: VerifierKey?, progress: ((Int) -> Void)? = nil) throws -> BundleReport {
        let files = try open()
        var report = BundleReport(path: path)
        do {
            try verify(files, key: key, progress, &report)
        } catch let fault as any TitianError {
            findings.add(.unreadable, fault.message.english)
        }
        report.findings = findings.all
        report.findingCount = findings.count
        return report
    }

    private func open() throws -> any BundleFiles {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw BundleFault.missing(path: path) }
        guard facts.st_mode & S_IFMT != S_IFDIR else { return UnpackedBundle(folder: path) }
        guard access(path, R_OK) == 0 else {
            throw BundleFault.cannotRead(path: path, detail: String(cString: strerror(errno)))
        }
        return ZippedBundle(path: path, size: Int64(facts.st_size))
    }

    private func verify(
        _ files: any BundleFiles,
        key: VerifierKey?,
        _ progress: ((Int) -> Void)?,
        _ report: inout BundleReport
    ) throws {
        let bytes = try whole(BundleFormat.manifest, in: files, limit: BundleFormat.manifestLimit)
        guard let bytes, let manifest = try? BundleManifest(decoding: bytes) else {
            return findings.add(.manifest, BundleFormat.manifest)
        }
        report.manifest = manifest
        let signatures = SignaturePass(files: files, manifest: manifest, key: key, findings: findings)
        let checkpoint = try signatures.run(manifestBytes: bytes)
        report.signer = signatures.signer
        let filePass = FilePass(files, manifest: manifest, findings: findings)
        try filePass.run()
        let context = ContextPass(
            files: filePass.context,
            range: manifest.range,
            checkpoint: checkpoint,
            findings: findings
        )
        .run()
        let entries = EntryPass(
            manifest: manifest,
            context: context,
            media: filePass.media,
            findings: findings
        )
        let outcome = try entries.run(
            envelopes: try lines(BundleFormat.envelopes, in: files, limit: BundleFormat.envelopeLimit),
            openings: try lines(BundleFormat.openings, in: files, limit: BundleFormat.openingLimit),
            proof: try rangeProof(files, manifest),
            progress: progress
        )
        report.outcome = outcome
        compare(outcome, manifest, checkpoint, contextCount: context.count, media: filePass.media)
    }

    /// What the walk has counted and computed, against what manifest and checkpoint say.
    private func compare(
        _ outcome: EntryPass.Outcome,
        _ manifest: BundleManifest,
        _ checkpoint: SignedNote?,
        contextCount: Int,
        media: Set<String>
    ) {
        if let checkpoint, let tree = try? Checkpoint(parsing: checkpoint.text), outcome.root != tree.root {
            findings.add(.root, BundleFormat.envelopes)
        }
        let counts = BundleManifest.Counts(
            envelopes: outcome.envelopes,
            openings: outcome.openings,
            posts: outcome.posts,
            context: contextCount,
            media: media.count
        )
        if counts != manifest.counts { findings.add(.manifest, "counts") }
        let export = outcome.export
        if export?.who != manifest.who || export?.reason != manifest.reason
            || export?.query != manifest.query || export?.first != manifest.range.lowerBound
        {
            findings.add(.manifest, entry: manifest.exportEntry, "export")
        }
        let tables = [
            (BundleFormat.postsLines, outcome.postsLines), (BundleFormat.postsTable, outcome.postsTable),
        ]
        for (name, hash) in tables
        where manifest.files.contains(where: { $0.name == name && $0.sha256 == hash }) == false {
            findings.add(.file, "\(name): does not say what the openings say")
        }
        for sha256 in media.subtracting(outcome.citedMedia).sorted() {
            findings.add(.media, "media/\(sha256): cited by no opened post")
        }
    }

    private func rangeProof(_ files: any BundleFiles, _ manifest: BundleManifest) throws -> RangeProof? {
        let bytes = try whole(BundleFormat.rangeProof, in: files, limit: BundleFormat.smallLimit)
        guard let bytes, let proof = try? RangeProof(decoding: bytes), proof.range == manifest.range,
            proof.size == manifest.treeSize
        else {
            findings.add(.proof, BundleFormat.rangeProof)
            return nil
        }
        return proof
    }

    private func whole(_ name: String, in files: any BundleFiles, limit: Int) throws -> [UInt8]? {
        try files.open(name)?.bytes(of: name, limit: limit)
    }

    private func lines(_ name: String, in files: any BundleFiles, limit: Int) throws -> LineReader? {
        try files.open(name).map { LineReader($0, name: name, limit: limit) }
    }
}
