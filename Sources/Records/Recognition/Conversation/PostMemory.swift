/// What a conversation remembers of a post.
///
/// An object: the shelf, the forum's latest posts and whoever replies hold the same. It is not changed once it is
/// remembered; what is remembered otherwise is a copy.
final class PostMemory: @unchecked Sendable {
    let reference: PostReference
    let forum: Int
    let sender: String
    let role: OfficialRole
    let rank: Int
    /// Milliseconds UTC.
    let at: Int64
    var label = PostLabel.other
    /// The first post of the case that this one belongs to, itself where it began one.
    var root: PostReference
    /// The request that it made, as a place in the forum's list.
    var request: Int?
    /// The request that it decided.
    var decided: Int?
    /// What it replied to.
    let replyTo: PostReference?
    /// Plain numbers in its text, for corrections.
    var numbers: [Int32] = []
    /// Asks what became of something of the sender's own.
    var asksAgain = false
    /// Its wording is that of this post, which it edits.
    var original: PostReference?

    init(_ reference: PostReference, forum: Int, by official: Official, at: Int64, replyTo: PostReference?) {
        self.reference = reference
        self.forum = forum
        sender = official.key
        role = official.role
        rank = official.rank
        self.at = at
        root = reference
        self.replyTo = replyTo
    }

    /// The same, to be changed.
    init(copying other: PostMemory) {
        reference = other.reference
        forum = other.forum
        sender = other.sender
        role = other.role
        rank = other.rank
        at = other.at
        label = other.label
        root = other.root
        request = other.request
        decided = other.decided
        replyTo = other.replyTo
        numbers = other.numbers
        asksAgain = other.asksAgain
        original = other.original
    }
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
