/// How much was posted, by a forum or a unit, in one period.
package struct DigestCounts: Hashable, Sendable {
    /// Posts by people, photos included.
    package var posts: Int
    /// Kiriman: what was sent together counts once.
    package var sendings: Int
    /// Posts that carry a picture.
    package var photos: Int
    /// Different people who posted.
    package var senders: Int
    /// What the network itself announced.
    package var system: Int

    package init(posts: Int = 0, sendings: Int = 0, photos: Int = 0, senders: Int = 0, system: Int = 0) {
        self.posts = posts
        self.sendings = sendings
        self.photos = photos
        self.senders = senders
        self.system = system
    }

    /// Counts of different forums or units together; people who post in two are counted twice.
    package static func + (left: DigestCounts, right: DigestCounts) -> DigestCounts {
        DigestCounts(
            posts: left.posts + right.posts,
            sendings: left.sendings + right.sendings,
            photos: left.photos + right.photos,
            senders: left.senders + right.senders,
            system: left.system + right.system
        )
    }
}
