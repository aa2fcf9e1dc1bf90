import Domain
import Journal

/// What a bundle says of itself: `manifest.json`.
struct BundleManifest: Hashable, Sendable {
    /// One file of the bundle.
    struct File: Hashable, Sendable {
        let name: String
        let size: Int64
        /// Of its bytes.
        let sha256: TreeHash
    }

    /// An attachment that a selected entry cites and that could not be handed over.
    struct MissingMedia: Hashable, Sendable {
        let entry: Int
        let sha256: String
        /// `missing` from the photo store, or `altered` in it.
        let why: String
    }

    /// How much of everything there is.
    struct Counts: Hashable, Sendable {
        /// Lines of `envelopes.jsonl`.
        var envelopes = 0
        /// Lines of `openings.jsonl`.
        var openings = 0
        /// Lines of `posts.jsonl`.
        var posts = 0
        /// Entries under `context/`.
        var context = 0
        /// Files under `media/`.
        var media = 0
    }

    var origin: String
    /// The vkey that signed, as the signer says: a claim, never a confirmation.
    var key: String
    var organisation: String
    /// RFC 3339.
    var created: String
    var who: String
    var reason: String
    var query: BundleRequest.Query
    var forums: [Forum]
    var range: Range<Int>
    var treeSize: Int
    /// The entry that records this export.
    var exportEntry: Int
    var counts = Counts()
    var missingMedia: [MissingMedia] = []
    /// Every other file but the manifest's note, in the order of the archive.
    var files: [File] = []
}
