import Domain
import Journal
import Media
import Synchronization

/// Checks a data folder: the journal by its audit, and every photo against the entries that cite it.
package struct DataFolderVerifier: Sendable {
    private let journal: String
    private let photos: PhotoStore
    private let key: VerifierKey
    private let signed: Checkpoint?

    /// `journal` is the database file; `key` and `signed` come from the key folder.
    package init(journal: String, photos: PhotoStore, key: VerifierKey, signed: Checkpoint?) {
        self.journal = journal
        self.photos = photos
        self.key = key
        self.signed = signed
    }

    /// Re-hashes everything.
    ///
    /// Throws only where the journal cannot be read at all. `progress` is called from the audit's threads
    /// with the number of entries done.
    package func run(progress: (@Sendable (Int) -> Void)? = nil) throws -> DataFolderReport {
        let cited = CitedPhotos(photos)
        let audit = JournalAudit(path: journal, key: key, signed: signed) { view, envelope in
            try cited.findings(for: view, envelope)
        }
        let report = try audit.run(progress: progress)
        var strays: [String] = []
        var strayCount = 0
        try photos.forEach { sha256 in
            guard !cited.contains(sha256) else { return }
            strayCount += 1
            if strays.count < DataFolderReport.strayLimit { strays.append(sha256) }
        }
        return DataFolderReport(
            audit: report,
            photos: cited.count,
            strayPhotos: strays,
            strayCount: strayCount
        )
    }
}

/// Re-hashes each cited photo once, on whichever of the audit's threads meets it first.
private final class CitedPhotos: Sendable {
    private let photos: PhotoStore
    private let conditions = Mutex<[TreeHash: PhotoStore.Condition]>([:])

    init(_ photos: PhotoStore) {
        self.photos = photos
    }

    var count: Int { conditions.withLock { $0.count } }

    func contains(_ sha256: String) -> Bool {
        guard let hash = Hex.decode(sha256).flatMap({ TreeHash($0) }) else { return false }
        return conditions.withLock { $0[hash] != nil }
    }

    /// Faults of the files that the entry's `media` slot names.
    func findings(for view: EntryView, _ envelope: Envelope) throws -> [AuditFinding] {
        guard let bytes = view.content(.media) else { return [] }
        guard let attachments = try? Attachment.decode(bytes) else {
            return [AuditFinding(code: .unreadable, entry: view.number, detail: "media")]
        }
        return try attachments.compactMap(\.sha256).compactMap { sha256 in
            switch try condition(of: sha256) {
            case .intact: nil
            case .missing: AuditFinding(code: .missingMedia, entry: view.number, detail: sha256)
            case .altered: AuditFinding(code: .media, entry: view.number, detail: sha256)
            }
        }
    }

    private func condition(of sha256: String) throws -> PhotoStore.Condition {
        guard let hash = Hex.decode(sha256).flatMap({ TreeHash($0) }) else { return .missing }
        if let known = conditions.withLock({ $0[hash] }) { return known }
        let condition = try photos.verify(sha256)
        conditions.withLock { $0[hash] = condition }
        return condition
    }
}
