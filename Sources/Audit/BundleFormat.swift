import Domain
import Journal

/// Names and numbers of the bundle format `titian-bundle/1`, described in `docs/bundle.md`.
enum BundleFormat {
    static let name = "titian-bundle/1"
    static let manifest = "manifest.json"
    static let manifestNote = "manifest.note"
    static let checkpoint = "checkpoint"
    static let envelopes = "envelopes.jsonl"
    static let rangeProof = "range-proof.json"
    static let openings = "openings.jsonl"
    static let postsLines = "posts.jsonl"
    static let postsTable = "posts.csv"

    /// Longest envelope: what an entry bundle of C2SP tlog-tiles can hold.
    static let envelopeLimit = 65_535
    /// Longest line of `openings.jsonl`: four slots of the largest content, in base64.
    static let openingLimit = 4 * (EntryDraft.contentLimit / 3 * 4) + (1 << 16)
    /// Longest manifest: a million files.
    static let manifestLimit = 256 << 20
    /// Longest of the other files that are read whole.
    static let smallLimit = 1 << 16
    /// Most bytes of all files under `context/` together.
    static let contextLimit = 256 << 20
    /// No log is larger; keeps arithmetic on a hostile manifest's numbers from overflowing.
    static let sizeLimit = 1 << 48

    /// The kinds of entries that are rows of the two tables of posts.
    static let postKinds: Set<String> = Set(
        [EntryKind.post, .edit, .deletion, .media, .unreadable].map(\.rawValue)
    )

    /// Where the envelope of a context entry lies.
    static func contextEnvelope(_ number: Int) -> String { "context/\(padded(number, 10)).envelope" }

    /// Where the receipt of a context entry lies.
    static func contextProof(_ number: Int) -> String { "context/\(padded(number, 10)).tlog-proof" }

    /// Where an attachment lies.
    static func media(_ sha256: String, mime: String?) -> String {
        "media/\(sha256).\(mime.flatMap { suffixes[$0] } ?? "bin")"
    }

    /// The hash in the name of a file under `media/`; nil for any other name.
    static func mediaHash(_ name: String) -> String? {
        guard name.hasPrefix("media/") else { return nil }
        let parts = name.dropFirst(6).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 64, Hex.decode(parts[0]) != nil,
            (1...5).contains(parts[1].utf8.count)
        else { return nil }
        return String(parts[0])
    }

    /// What every verifier signs and checks about a manifest.
    static func manifestStatement(origin: String, sha256: String) -> String {
        "titian-manifest/v1\n\(origin)\n\(sha256)\n"
    }

    private static let suffixes: [String: String] = [
        "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/heic": "heic",
        "image/gif": "gif", "image/avif": "avif", "video/mp4": "mp4", "video/quicktime": "mov",
        "video/3gpp": "3gp", "audio/ogg": "ogg", "audio/mpeg": "mp3", "audio/mp4": "m4a",
        "audio/aac": "aac", "audio/amr": "amr", "audio/wav": "wav", "application/pdf": "pdf",
        "text/vcard": "vcf", "text/plain": "txt", "text/csv": "csv", "application/zip": "zip",
        "application/msword": "doc", "application/vnd.ms-excel": "xls",
        "application/vnd.ms-powerpoint": "ppt",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    ]
}
