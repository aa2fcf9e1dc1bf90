import Domain
import Journal

/// What a verification of a bundle has to say.
package struct BundleReport: Sendable {
    /// The file or folder that was looked at.
    package let path: String
    /// Nil where it could not be read.
    var manifest: BundleManifest?
    var outcome = EntryPass.Outcome()
    /// Who signed, and whether the reader brought the key along.
    package internal(set) var signer = BundleSigner.claimed(nil)
    /// The first 1,000 findings, by entry.
    package internal(set) var findings: [AuditFinding] = []
    /// How many there are in all.
    package internal(set) var findingCount = 0

    init(path: String) {
        self.path = path
    }

    /// The reader's own key signed and nothing is wrong.
    package var isConfirmed: Bool {
        if case .pinned = signer { findingCount == 0 } else { false }
    }

    /// Nothing is wrong inside the bundle, whoever signed it.
    package var isClean: Bool { findingCount == 0 }

    /// Posts of the queried forum within the range that are not opened.
    package var unopened: Int { outcome.unopened }

    /// Opened posts, edits and deletions.
    package var posts: Int { outcome.posts }

    /// Files that the manifest declares to be missing.
    package var missingMedia: Int { manifest?.missingMedia.count ?? 0 }
}

extension BundleReport {
    /// What a person reads, line by line; the verdict stands last.
    package var lines: [Wording] {
        var lines: [Wording] = []
        if let manifest {
            lines.append(
                Wording(
                    id: "\(manifest.organisation), log \(manifest.origin), dibuat \(manifest.created)",
                    en: "\(manifest.organisation), log \(manifest.origin), made \(manifest.created)"
                )
            )
            lines.append(extent(manifest))
        }
        if missingMedia > 0 {
            lines.append(
                Wording(
                    id: "PERHATIAN: \(missingMedia) berkas media tidak dapat diserahkan.",
                    en: "ATTENTION: \(missingMedia) media files could not be handed over."
                )
            )
        }
        lines += findings.prefix(20).map(\.wording)
        if findingCount > 20 {
            let more = findingCount - 20
            lines.append(Wording(id: "… dan \(more) temuan lain", en: "… and \(more) more findings"))
        }
        return lines + [signerLine, verdict]
    }

    private func extent(_ manifest: BundleManifest) -> Wording {
        let range = "\(manifest.range.lowerBound)–\(manifest.range.upperBound - 1)"
        return Wording(
            id: "entri \(range) dari \(manifest.treeSize): \(outcome.posts) kiriman dibuka, "
                + "\(outcome.unopened) tidak dibuka",
            en: "entries \(range) of \(manifest.treeSize): \(outcome.posts) posts opened, "
                + "\(outcome.unopened) not opened"
        )
    }

    private var signerLine: Wording {
        guard let key = signer.key else {
            return Wording(id: "penanda tangan: TIDAK DIPASTIKAN", en: "signer: NOT CONFIRMED")
        }
        if isConfirmed {
            return Wording(
                id: "penanda tangan: \(key.name), dipastikan (\(key.fingerprint))",
                en: "signer: \(key.name), confirmed (\(key.fingerprint))"
            )
        }
        return Wording(
            id: "penanda tangan: TIDAK DIPASTIKAN (\(key.name), sidik jari \(key.fingerprint))",
            en: "signer: NOT CONFIRMED (\(key.name), fingerprint \(key.fingerprint))"
        )
    }

    private var verdict: Wording {
        if isConfirmed { return Wording(id: "UTUH", en: "INTACT") }
        if isClean {
            return Wording(
                id: "Isinya cocok satu sama lain, tetapi tanpa --key tidak terbukti berasal dari log itu.",
                en: "The contents agree with one another, but without --key nothing shows whose they are."
            )
        }
        return Wording(id: "TIDAK UTUH: \(findingCount) temuan", en: "NOT INTACT: \(findingCount) findings")
    }
}
