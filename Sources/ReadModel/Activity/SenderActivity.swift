import Domain

/// What one sender posted in a forum within a period; or the network, for its own lines.
package struct SenderActivity: Hashable, Sendable {
    package var forum: ForumID
    /// Under the name that the log met last; nil for the network's own lines and posts without an author.
    package var sender: PostAuthor?
    /// Posts by people, photos included; revisions are no posts.
    package var posts: Int
    /// Posts whose main content is a photo, here or left out.
    package var photos: Int
    /// Posts that were edited, at whatever time.
    package var edited: Int
    /// Posts that were taken back, at whatever time.
    package var deleted: Int
    /// What the network itself announced.
    package var system: Int
}

/// Somebody who has posted in a forum, and when last.
package struct SenderPresence: Hashable, Sendable {
    /// Under the name that the log met last.
    package var sender: PostAuthor
    /// The time of their latest post, milliseconds UTC.
    package var lastPost: Int64
    /// Its entry.
    package var lastEntry: Int
    /// How many posts.
    package var posts: Int
}

/// A picture that came with a post and lies in the photo store.
package struct PostedPhoto: Hashable, Sendable {
    /// The post.
    package var entry: Int
    package var forum: ForumID
    package var at: Moment
    package var sender: PostAuthor?
    /// The post's latest wording.
    package var caption: String
    /// Always with a `sha256`, always of an image type.
    package var attachment: Attachment
    /// The post was taken back.
    package var isDeleted: Bool
}
