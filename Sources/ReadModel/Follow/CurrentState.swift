import Domain

/// How a post stands after its revisions: which rows its words and files are taken from.
struct CurrentState: Hashable {
    /// What is asked of one row: of the post itself, then of its revisions in log order.
    struct Facts: Hashable {
        var entry: Int
        var revision: RevisionKind
        var kind: PostKind?
        var hasText: Bool
        var isEdited: Bool
        var isDeleted: Bool
        var isEarlier: Bool
        /// Attachments, and those whose bytes are in the store.
        var files: Int
        var filesHere: Int

        /// The content is still there.
        var isKnown: Bool { kind != nil }
    }

    /// The entry whose text is the latest known wording.
    var wording: Int
    /// The entry whose attachments count.
    var media: Int
    var kind: PostKind?
    var isEdited: Bool
    /// Taken back; the last known words stay.
    var isDeleted: Bool
    /// The latest revision.
    var last: Int

    /// Folds the revisions; nil where there are none.
    ///
    /// Words: the latest wording that is not an earlier one. Where the post was first met without words (it
    /// had been taken back, or its caption came with the file), the latest that has some. Files: those of
    /// the latest `media` revision, or of the first row that has any where the post has none.
    init?(post: Facts, revisions: [Facts]) {
        guard let latest = revisions.last else { return nil }
        let known = ([post] + revisions).filter(\.isKnown)
        let said = known.filter { $0.revision == .post || ($0.revision == .edit && !$0.isEarlier) }
        let words =
            said.last { $0.hasText || !$0.isDeleted && $0.revision == .edit }
            ?? known.last { $0.hasText } ?? said.last ?? post
        let files =
            known.last { $0.revision == .media && $0.files > 0 }
            ?? known.first { $0.filesHere > 0 } ?? known.first { $0.files > 0 } ?? post
        wording = words.entry
        media = files.entry
        kind = CurrentState.kind(words: words, files: files, known: known)
        isDeleted = known.contains { $0.isDeleted && !$0.isEarlier || $0.revision == .deletion }
        isEdited = known.contains { row in
            row.isEdited || row.revision == .edit && !(row.isEarlier && post.isDeleted)
        }
        last = latest.entry
    }

    /// The files tell more than the words, and anything more than `unavailable`.
    private static func kind(words: Facts, files: Facts, known: [Facts]) -> PostKind? {
        let candidates = (files.files > 0 ? [files, words] : [words]) + known.reversed()
        return candidates.lazy.compactMap(\.kind).first { $0 != .unavailable } ?? words.kind
    }
}
