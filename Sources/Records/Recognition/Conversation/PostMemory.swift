/// What a conversation remembers of a post.
struct PostMemory: Sendable {
    let reference: PostReference
    let forum: Int
    let sender: String
    let at: Int64
    var label: PostLabel
    /// The first post of the case that this one belongs to, itself where it began one.
    var root: PostReference
    /// The request that it made, as a place in the forum's list.
    var request: Int?
    /// The request that it decided.
    var decided: Int?
    /// What it replied to.
    var replyTo: PostReference?
    /// Plain numbers in its text, for corrections.
    var numbers: [Int32] = []
    /// Asks what became of something of the sender's own.
    var asksAgain = false
    /// Its wording is that of this post, which it edits.
    var original: PostReference?
}

/// A post's id within its forum.
struct PostKey: Hashable, Sendable {
    let forum: Int
    let text: String
}
