import Domain

/// A name under which an author appears in one source of one forum.
package struct AuthorAlias: Hashable, Sendable {
    package let forum: ForumID
    /// The author's id, as in `PostAuthor.id`.
    package let author: String
    /// The name in that source.
    package let name: String
    /// Which phone or file calls the author so.
    package let source: String
    /// How many posts agree.
    package let support: Int

    package init(forum: ForumID, author: String, name: String, source: String, support: Int) {
        self.forum = forum
        self.author = author
        self.name = name
        self.source = source
        self.support = support
    }
}
