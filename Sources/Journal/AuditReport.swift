import Domain
import Synchronization

/// One thing that an audit found wrong.
package struct AuditFinding: Sendable, Hashable {
    /// The sort of fault; the raw values are stable names for programs.
    package enum Code: String, Sendable, CaseIterable {
        case schema
        case strayRow = "stray_row"
        case missingEntry = "missing_entry"
        case envelope
        case order
        case commitment
        case missingContent = "missing_content"
        case extraContent = "extra_content"
        case unreadable
        case tile
        case root
        case checkpoint
        case signature
        case state
        case media
        case missingMedia = "missing_media"
        case file
        case manifest
        case proof
    }

    package let code: Code
    /// The entry it concerns.
    package let entry: Int?
    /// The file, slot, tile or object it concerns.
    package let detail: String

    package init(code: Code, entry: Int? = nil, detail: String = "") {
        self.code = code
        self.entry = entry
        self.detail = detail
    }

    /// The sentence a person reads.
    package var wording: Wording {
        let place = entry.map { " #\($0)" } ?? ""
        let what = detail.isEmpty ? "" : " (\(detail))"
        let (indonesian, english) = phrases
        return Wording(id: "\(indonesian)\(place)\(what)", en: "\(english)\(place)\(what)")
    }

    private var phrases: (String, String) {
        switch code {
        case .schema: ("struktur basis data berubah", "the database's structure was changed")
        case .strayRow: ("baris tanpa entri", "a row without an entry")
        case .missingEntry: ("entri hilang", "an entry is missing")
        case .envelope: ("amplop entri berubah", "the envelope was changed in entry")
        case .order: ("urutan entri tidak sah", "the order is broken at entry")
        case .commitment:
            ("isi tidak sesuai komitmennya, entri", "content does not match its commitment in entry")
        case .missingContent:
            ("isi hilang tanpa catatan penghapusan, entri", "content is gone without a redaction, entry")
        case .extraContent: ("isi tanpa komitmen, entri", "content without a commitment in entry")
        case .unreadable: ("tidak terbaca", "cannot be read")
        case .tile: ("ubin pohon tidak sesuai", "a tile of the tree does not match")
        case .root: ("akar pohon tidak sesuai", "the tree's root does not match")
        case .checkpoint: ("checkpoint tidak sesuai isi log", "a checkpoint does not match the log")
        case .signature: ("tanda tangan tidak sah", "a signature is not valid")
        case .state:
            ("log lebih pendek atau lain dari yang pernah ditandatangani", "the log is not what was signed")
        case .media: ("berkas media berubah, entri", "a media file was changed, entry")
        case .missingMedia: ("berkas media hilang, entri", "a media file is missing, entry")
        case .file: ("berkas tidak sesuai manifes", "a file does not match the manifest")
        case .manifest: ("manifes tidak sah", "the manifest is not valid")
        case .proof: ("bukti tidak sah", "a proof is not valid")
        }
    }
}

/// What an audit has to say.
package struct AuditReport: Sendable, Hashable {
    /// Entries in the log.
    package let size: Int
    /// The root that the entries hash to.
    package let root: TreeHash
    /// Slots whose content was erased with a redaction entry.
    package let erasedSlots: Int
    /// The first 1,000 findings, by entry.
    package let findings: [AuditFinding]
    /// How many there are in all.
    package let findingCount: Int

    /// Nothing was found wrong.
    package var isClean: Bool { findingCount == 0 }

    package init(size: Int, root: TreeHash, erasedSlots: Int, findings: [AuditFinding], findingCount: Int) {
        self.size = size
        self.root = root
        self.erasedSlots = erasedSlots
        self.findings = findings
        self.findingCount = findingCount
    }
}

/// Findings gathered from several threads; keeps the first thousand.
final class FindingList: Sendable {
    private static let limit = 1_000
    private let state = Mutex<(kept: [AuditFinding], count: Int)>(([], 0))

    func add(_ finding: AuditFinding) {
        state.withLock { state in
            state.count += 1
            if state.kept.count < Self.limit { state.kept.append(finding) }
        }
    }

    func add(contentsOf findings: [AuditFinding]) {
        for finding in findings { add(finding) }
    }

    var all: [AuditFinding] {
        state.withLock { $0.kept }.sorted {
            ($0.entry ?? -1, $0.code.rawValue) < ($1.entry ?? -1, $1.code.rawValue)
        }
    }

    var count: Int { state.withLock { $0.count } }
}
