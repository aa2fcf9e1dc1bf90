/// A condition, an order, a call, a request or a meeting that later posts may mean without replying to it.
struct OpenCase: Sendable {
    /// `call` asks all for data or presence.
    enum Kind: Int, CaseIterable, Sendable { case condition, order, call, request, meeting }

    let post: PostReference
    let kind: Kind
    let sender: String
    /// Milliseconds UTC; 0 once its post was deleted or edited.
    private(set) var at: Int64
    /// How many posts the forum had before it.
    var spot = 0
    var category: ConditionCategory?
    var whereabouts = Whereabouts()
    /// Whom an order names.
    var named: [NamedParty] = []
    /// Keys of the words that say what it is about.
    var content: WordKeys = []
    /// Who took it on or told of it.
    var takers: Set<String> = []
    /// Another told of it before.
    var isTwin = false
    /// Somebody told that it is done.
    var isFinished = false
    /// Milliseconds UTC after which a meeting is over.
    var ends = Int64.max

    init(post: PostReference, kind: Kind, sender: String, at: Int64) {
        self.post = post
        self.kind = kind
        self.sender = sender
        self.at = at
    }

    /// Keys of the words that name its place.
    var place: WordKeys { whereabouts.place }

    /// Tells somebody to do something.
    var isOrder: Bool { kind == .order || kind == .call }

    mutating func close() { at = 0 }

    var isClosed: Bool { at == 0 }
}

/// A meeting that was announced.
struct MeetingMemory: Sendable {
    let post: PostReference
    /// Milliseconds UTC after which nobody attends it any more.
    var ends: Int64
    /// Days since 1970-01-01; nil where the notice names none.
    var day: Int?
    /// Keys of the words that tell it from other meetings.
    var words: WordKeys
}
