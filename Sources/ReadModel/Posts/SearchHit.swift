import Domain

/// One post that a search found.
package struct SearchHit: Hashable, Sendable {
    /// The entry whose words matched.
    package var entry: Int
    /// The post that the entry revises; nil where it is the post itself.
    package var revises: Int?
    package var forum: Forum
    package var at: Moment
    package var sender: PostAuthor?
    package var kind: PostKind
    package var excerpt: Excerpt
    /// A later wording has replaced these words, or they are an older wording that became known later.
    package var isSuperseded: Bool
    /// The post was taken back.
    package var isDeleted: Bool
}

/// A page of what a search found.
package struct SearchResult: Hashable, Sendable {
    /// Newest first, by the posts' own times.
    package var hits: [SearchHit]
    /// How many there are on all pages.
    package var total: Int
    /// What was not looked for, and why.
    package var notes: [Wording]
}
