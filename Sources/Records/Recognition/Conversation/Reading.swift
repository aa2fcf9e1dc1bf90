import Domain

/// One post while it is being concluded: what is known of it so far.
///
/// An object: it is handed through some forty functions, and as a value it would be copied for each. Only the
/// reader's own thread knows it, and no access of it lies within another of the same part: the language need not
/// check that again each time.
final class Reading {
    let post: ForumPost
    /// The place of its forum among those of the reader.
    let forum: Int
    let official: Official
    /// The post replied to; for an edit, what the edited post replied to.
    let replied: PostMemory?
    /// The post whose wording this one replaces.
    let edited: PostMemory?
    @exclusivity(unchecked) var recognition: Recognition
    @exclusivity(unchecked) var signals: SignalSet = []
    /// What its words share with the latest matters, where it replies to nothing.
    @exclusivity(unchecked) var echoes: [ConversationReader.Echo] = []
    /// What its text names, once one of several steps has asked (``ConversationReader/place(_:)``).
    @exclusivity(unchecked) var place: PlaceReader.Place??
    @exclusivity(unchecked) var area: Area?
    /// The condition that it says to be another's task.
    @exclusivity(unchecked) var givenBack: OpenCase?
    @exclusivity(unchecked) var category: ConditionCategory??
    /// What is remembered of it afterwards.
    let memory: PostMemory

    /// Begins a post that does nothing known yet.
    init(
        _ post: ForumPost,
        forum: Int,
        official: Official,
        replied: PostMemory?,
        edited: PostMemory?
    ) {
        self.post = post
        self.forum = forum
        self.official = official
        self.replied = replied
        self.edited = edited
        recognition = Recognition(id: post.id, label: .other, confidence: 0.9, rule: "model", matched: [])
        memory = PostMemory(
            post.id,
            forum: forum,
            by: official,
            at: post.at.milliseconds,
            replyTo: post.replyTo ?? edited?.replyTo
        )
    }

    var now: Int64 { post.at.milliseconds }
    var today: Int { post.at.civil.dayNumber }

    /// Whether something was said that near to it, in milliseconds, before it or after: chats that are read one after another
    /// go back in time.
    func isWithin(_ reach: Int64, of moment: Int64) -> Bool {
        moment > now - reach && moment < now + reach
    }

    func link(_ to: PostReference, _ relation: PostRelation) {
        recognition.link(to, relation)
    }

    /// Decides on a request, which is the matter that what answers the post belongs to.
    func decide(_ request: PermissionRequest, at place: Int) {
        link(request.post, .decides)
        memory.decided = place
        memory.root = request.post
    }

    /// Belongs to a matter that it does not reply to.
    func join(_ matter: OpenCase) {
        link(matter.post, matter.kind == .meeting ? .attends : .follows)
        memory.root = matter.post
    }

    /// Follows the case to which `other` belongs: an order or a decision is followed itself, an answer is not.
    func follow(_ other: PostMemory) {
        let isFollowedItself =
            other.label == .instruction || other.label == .permissionGranted
            || other.label == .permissionDenied
        let target = isFollowedItself ? other.original ?? other.reference : other.root
        link(target, .follows)
        memory.root = target
    }
}
