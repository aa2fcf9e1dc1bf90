import Domain

/// Which posts were handed to which forums, and in which words: what a correction goes by.
struct RouteTrail: Sendable {
    /// How a post stands in a forum.
    private struct Standing: Sendable {
        /// The entry that it was last spoken of for.
        var source: Int
        /// Folded; nil where the post was withdrawn.
        var body: String?
    }

    /// Posts beyond these are forgotten, oldest first; their corrections go unsaid.
    static let limit = 20_000
    private var posts: [Int: [ForumID: Standing]] = [:]
    private var order: [Int] = []

    /// An intent of a route; `reply` names the post where it is a correction.
    ///
    /// Intents are folded when they are made and when the journal has them: an older one changes nothing.
    mutating func note(_ intent: Intent, body: String, to forum: ForumID) {
        let post = intent.reply ?? intent.source
        if let known = posts[post]?[forum], known.body == nil || known.source > intent.source { return }
        if posts[post] == nil { order.append(post) }
        let isWithdrawal = RouteText.isWithdrawal(intent.text)
        posts[post, default: [:]][forum] = Standing(source: intent.source, body: isWithdrawal ? nil : body)
        guard order.count > Self.limit else { return }
        for post in order.prefix(order.count - Self.limit) { posts[post] = nil }
        order.removeFirst(order.count - Self.limit)
    }

    func holds(_ post: Int, in forum: ForumID) -> Bool {
        posts[post]?[forum] != nil
    }

    /// The forums where a post stands, with its folded words there, in a fixed order.
    func targets(of post: Int) -> [(ForumID, String)] {
        (posts[post] ?? [:]).compactMap { forum, standing in standing.body.map { (forum, $0) } }
            .sorted { $0.0 < $1.0 }
    }
}
