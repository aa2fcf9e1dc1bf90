import Journal

/// What a bundle holds, for whoever asked for it.
package struct BundleSummary: Hashable, Sendable {
    /// The entry that records the export.
    package let exportEntry: Int
    /// The entries whose envelopes are in the bundle.
    package let range: Range<Int>
    package let treeSize: Int
    /// Opened posts, edits and deletions.
    package let posts: Int
    /// Photos and other files.
    package let media: Int
    /// Files that opened posts cite and that the photo store no longer has as they were: to be said loudly.
    package let missingMedia: Int
    package let checkpoint: SignedNote
    /// Of the key that signed: to be passed on by another way than the bundle.
    package let fingerprint: String
}
