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
        /// The revision that this one is about.
        var concerns: Int?
        /// When the wording came, by the network's clock.
        var revisedAt: Int64?

        /// The content is still there.
        var isKnown: Bool { kind != nil }
    }

    /// The entry whose text is the latest known wording.
    var wording: Int
    /// The entries whose attachments count, in their order.
    var media: [Int]
    var kind: PostKind?
    var isEdited: Bool
    /// Taken back; the last known words stay.
    var isDeleted: Bool
    /// The latest revision.
    var last: Int

    /// Folds the revisions; nil where there are none.
    ///
    /// Words: the latest wording that is not an earlier one, by the network's clock where it tells. Where the
    /// post was first met without words (it had been taken back, or its caption came with another piece), the
    /// latest that has some. Files: see ``files(of:among:)``, for the post and for each further part of it.
    init?(post: Facts, revisions: [Facts]) {
        guard let latest = revisions.last else { return nil }
        // A wording or a piece of an album can be taken back by itself.
        let withdrawn = Set(revisions.filter { $0.revision == .deletion }.compactMap(\.concerns))
        let known = ([post] + revisions).filter { $0.isKnown && !withdrawn.contains($0.entry) }
        let said = Self.byClock(
            known.filter { $0.revision == .post || ($0.revision == .edit && !$0.isEarlier) }
        )
        let words =
            said.last { $0.hasText || !$0.isDeleted && $0.revision == .edit }
            ?? known.last { $0.hasText } ?? said.last ?? post
        let pieces = [post] + known.filter { $0.revision == .part }
        let files = pieces.map { Self.files(of: $0, among: known) }
        media = files.enumerated().filter { $0.offset == 0 || $0.element.files > 0 }.map(\.element.entry)
        wording = words.entry
        kind = Self.kind(words: words, files: files.first { $0.files > 0 } ?? post, known: known)
        isDeleted = known.contains { row in
            guard row.revision != .deletion else { return row.concerns == nil }
            return row.isDeleted && !row.isEarlier
        }
        isEdited = known.contains { row in
            row.isEdited || row.revision == .edit && !(row.isEarlier && post.isDeleted)
        }
        last = latest.entry
    }

    /// Where one piece's files are: the latest `media` revision about it or about an edit of it, or the first
    /// row that has any where the piece itself has none.
    private static func files(of piece: Facts, among known: [Facts]) -> Facts {
        let isPost = piece.revision == .post
        let edits = known.filter { row in
            row.revision == .edit && (isPost ? row.concerns == nil : row.concerns == piece.entry)
        }
        let own = (isPost ? known.filter { $0.revision == .post } : [piece]) + edits
        let entries = Set(own.map(\.entry))
        let arrived = known.last { row in
            guard row.revision == .media, row.files > 0 else { return false }
            return row.concerns.map { entries.contains($0) } ?? isPost
        }
        return arrived ?? own.first { $0.filesHere > 0 } ?? own.first { $0.files > 0 } ?? piece
    }

    /// Orders wordings by when the network says they came; one that does not tell keeps its place in the log.
    private static func byClock(_ rows: [Facts]) -> [Facts] {
        var clock = Int64.min
        return rows.enumerated()
            .map { place, row -> (clock: Int64, place: Int, row: Facts) in
                if let revisedAt = row.revisedAt { clock = revisedAt }
                return (clock, place, row)
            }
            .sorted { ($0.clock, $0.place) < ($1.clock, $1.place) }
            .map(\.row)
    }

    /// The files tell more than the words, and anything more than `unavailable`.
    private static func kind(words: Facts, files: Facts, known: [Facts]) -> PostKind? {
        let candidates = (files.files > 0 ? [files, words] : [words]) + known.reversed()
        return candidates.lazy.compactMap(\.kind).first { $0 != .unavailable } ?? words.kind
    }
}
