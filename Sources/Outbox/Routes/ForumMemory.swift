import Domain

/// What a forum has been brought from elsewhere in the last quarter of an hour, by this relay or another.
struct ForumMemory: Sendable {
    /// A copy that stands in the forum.
    private struct Heard: Sendable {
        var at: Int64
        /// Folded to letters and digits.
        var header: String
        var body: String
        var photos: [String]
    }

    /// In milliseconds.
    static let span: Int64 = 15 * 60_000
    /// More is not remembered, whatever a flood brings.
    static let limit = 2_000
    /// Shorter folded texts are too common to be known by their beginning.
    private static let telling = 12
    private var heard: [Heard] = []

    mutating func note(_ copy: RouteMark.Copy, photos: [String], at now: Int64) {
        forget(before: now)
        heard.append(
            Heard(
                at: now,
                header: WordFolding.compact(copy.header),
                body: WordFolding.compact(copy.body),
                photos: photos
            )
        )
        if heard.count > Self.limit { heard.removeFirst(heard.count - Self.limit) }
    }

    /// Whether a post in the forum says what was brought there: the same, its beginning, or the same behind
    /// a line of somebody else's.
    mutating func isEcho(_ text: String, photos: [String], at now: Int64) -> Bool {
        forget(before: now)
        let said = WordFolding.compact(text)
        return heard.contains { copy in
            if said.isEmpty { return copy.body.isEmpty && !photos.isEmpty && copy.photos == photos }
            let whole = copy.header + copy.body
            if said == copy.body || said == whole { return true }
            if said.utf8.count >= Self.telling, copy.body.hasPrefix(said) || whole.hasPrefix(said) {
                return true
            }
            let extra = said.utf8.count - copy.body.utf8.count
            return copy.body.utf8.count >= Self.telling && (0...120).contains(extra)
                && said.hasSuffix(copy.body)
        }
    }

    /// Whether somebody has brought a post already, which was posted at `clock` (`09.12`).
    mutating func holds(_ text: String, photos: [String], postedAt clock: String, at now: Int64) -> Bool {
        forget(before: now)
        let body = WordFolding.compact(text)
        let clock = WordFolding.compact(clock)
        return heard.contains { copy in
            guard copy.header.hasSuffix(clock) else { return false }
            if body.isEmpty { return copy.body.isEmpty && copy.photos == photos }
            return copy.body == body || (copy.body.utf8.count >= Self.telling && body.hasPrefix(copy.body))
        }
    }

    /// A clock that is set back forgets nothing that it should not.
    private mutating func forget(before now: Int64) {
        let old = heard.prefix { $0.at < now - Self.span }.count
        if old > 0 { heard.removeFirst(old) }
    }
}
