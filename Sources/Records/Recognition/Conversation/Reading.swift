import Domain

/// One post while it is being concluded: what is known of it so far.
struct Reading {
    let post: ForumPost
    let forum: Int
    let official: Official
    /// The post replied to; for an edit, what the edited post replied to.
    let replied: PostMemory?
    /// The post whose wording this one replaces.
    let edited: PostMemory?
    var recognition: Recognition
    var signals: SignalSet
    /// How likely each label is.
    var shares = LabelScores()
    /// What its words share with the latest matters, where it replies to nothing.
    var echoes: [ConversationReader.Echo] = []
    /// What is remembered of it afterwards.
    var memory: PostMemory

    var now: Int64 { post.at.milliseconds }
    var today: Int { post.at.civil.dayNumber }

    /// Whether something was said that near to it, in milliseconds, before it or after: chats that are read one after another
    /// go back in time.
    func isWithin(_ reach: Int64, of moment: Int64) -> Bool {
        moment > now - reach && moment < now + reach
    }

    mutating func link(_ to: PostReference, _ relation: PostRelation) {
        recognition.link(to, relation)
    }

    /// Decides on a request, which is the matter that what answers the post belongs to.
    mutating func decide(_ request: PermissionRequest, at place: Int) {
        link(request.post, .decides)
        memory.decided = place
        memory.root = request.post
    }

    /// Belongs to a matter that it does not reply to.
    mutating func join(_ matter: OpenCase) {
        link(matter.post, matter.kind == .meeting ? .attends : .follows)
        memory.root = matter.post
    }

    /// Follows the case to which `other` belongs: an order or a decision is followed itself, an answer is not.
    mutating func follow(_ other: PostMemory) {
        let isFollowedItself =
            other.label == .instruction || other.label == .permissionGranted
            || other.label == .permissionDenied
        let target = isFollowedItself ? other.original ?? other.reference : other.root
        link(target, .follows)
        memory.root = target
    }
}
