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
    /// The name is the author's own choice, and vouches for nothing.
    package let isSelfChosen: Bool

    package init(
        forum: ForumID,
        author: String,
        name: String,
        source: String,
        support: Int,
        isSelfChosen: Bool = false
    ) {
        self.forum = forum
        self.author = author
        self.name = name
        self.source = source
        self.support = support
        self.isSelfChosen = isSelfChosen
    }
}
