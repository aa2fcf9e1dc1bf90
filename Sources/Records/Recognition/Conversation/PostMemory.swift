/// What a conversation remembers of a post.
struct PostMemory: Sendable {
    let reference: PostReference
    let forum: Int
    let sender: String
    let role: OfficialRole
    let rank: Int
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

/// The posts that a conversation remembers, by id.
///
/// Kept in a row, with their places in a dictionary: what grows and is hashed anew is small.
struct PostShelf: Sendable {
    private var places: [PostKey: Int32] = [:]
    private var memories: [PostMemory] = []

    var count: Int { memories.count }

    subscript(key: PostKey) -> PostMemory? {
        get { places[key].map { memories[Int($0)] } }
        set {
            guard let newValue else { return }
            if let place = places.updateValue(Int32(memories.count), forKey: key) {
                places[key] = place
                memories[Int(place)] = newValue
            } else {
                memories.append(newValue)
            }
        }
    }

    /// Forgets the posts of before a moment, milliseconds UTC.
    mutating func forget(before moment: Int64) {
        let kept = memories.filter { $0.at > moment }
        self = PostShelf()
        for memory in kept { self[PostKey(forum: memory.forum, text: memory.reference.text)] = memory }
    }
}

/// A post's id within its forum.
struct PostKey: Hashable, Sendable {
    let forum: Int
    let text: String
}
