import Domain

/// Hands posts over between forums: sees every live post, makes the intents that its rules ask for.
///
/// Loop prevention: never routed is what is automatic, what the relay itself sent, what bears the mark, and
/// what says again what was brought to its forum within a quarter of an hour. So every copy has come over
/// one hop, and two relays that bridge the same forums make at most one copy each.
/// Its memory is a fold of the journal's intents: ``remember(_:at:)`` serves the restart and the normal path.
package struct Router: Sendable {
    private let rules: RouteRules
    private var memories: [ForumID: ForumMemory] = [:]
    private var trail = RouteTrail()

    package init(_ rules: RouteRules) {
        self.rules = rules
    }

    /// Takes in an intent of the journal, accepted at `now` (milliseconds UTC); only those of routes matter.
    package mutating func remember(_ intent: Intent, at now: Int64) {
        guard intent.actor == RouteRules.actor, case .forum(let forum) = intent.target,
            let copy = RouteMark.copy(in: intent.text, among: [])
        else { return }
        memories[forum, default: ForumMemory()].note(copy, photos: intent.photos, at: now)
        trail.note(intent, body: WordFolding.compact(copy.body), to: forum)
    }

    /// The intents by which a post is handed over, each to one of `forums`; none where it must not be.
    package mutating func route(_ post: RoutedPost, among forums: [Forum], now: Int64) -> [Intent] {
        let isOthers = !post.isOurs && !post.isAutomatic && RouteRule.routable.contains(post.kind)
        guard isOthers, !isCopy(post, among: forums, now: now) else { return [] }
        return rules.ways(for: post, among: forums).compactMap { way in
            let text = way.isDiscreet ? MaskedNumbers.masking(post.text) : post.text
            let body = RouteText.body(text, of: post)
            let isThere = memories[way.forum.id]?.holds(
                body,
                photos: post.photos,
                postedAt: RouteMark.clock(post.at),
                at: now
            )
            guard isThere != true, !trail.holds(post.entry, in: way.forum.id) else { return nil }
            let intent = Intent(
                actor: RouteRules.actor,
                version: RouteRules.version,
                source: post.entry,
                target: .forum(way.forum.id),
                kind: .route,
                text: RouteText.message(of: post, body),
                photos: post.photos,
                urgency: way.isEmergency ? .emergency : .ordinary
            )
            remember(intent, at: now)
            return intent
        }
    }

    /// What the forums that were handed a post are told of its new wording, `post.text`, by entry `edit`.
    ///
    /// None where nothing was handed over, or the words are the same.
    package mutating func correct(
        _ post: RoutedPost,
        by edit: Int,
        among forums: [Forum],
        now: Int64
    ) -> [Intent] {
        trail.targets(of: post.entry).compactMap { id, known in
            guard let forum = forums.first(where: { $0.id == id }) else { return nil }
            let isDiscreet = rules.isDiscreet(from: post.forum, to: forum)
            let body = RouteText.body(isDiscreet ? MaskedNumbers.masking(post.text) : post.text, of: post)
            guard WordFolding.compact(body) != known else { return nil }
            return change(of: post, by: edit, in: id, RouteText.correction(of: post, body), now: now)
        }
    }

    /// What they are told when the post was taken back, by entry `deletion`; once.
    package mutating func withdraw(_ post: RoutedPost, by deletion: Int, now: Int64) -> [Intent] {
        trail.targets(of: post.entry).map { id, _ in
            change(of: post, by: deletion, in: id, RouteText.withdrawal(of: post), now: now)
        }
    }

    private mutating func change(
        of post: RoutedPost,
        by entry: Int,
        in forum: ForumID,
        _ text: String,
        now: Int64
    ) -> Intent {
        let intent = Intent(
            actor: RouteRules.actor,
            version: RouteRules.version,
            source: entry,
            target: .forum(forum),
            kind: .route,
            text: text,
            reply: post.entry
        )
        remember(intent, at: now)
        return intent
    }

    /// Whether a post is a copy, whoever made it; remembers that it stands in its forum.
    private mutating func isCopy(_ post: RoutedPost, among forums: [Forum], now: Int64) -> Bool {
        if let copy = RouteMark.copy(in: post.text, among: forums) {
            memories[post.forum.id, default: ForumMemory()].note(copy, photos: post.photos, at: now)
            return true
        }
        return memories[post.forum.id]?.isEcho(post.text, photos: post.photos, at: now) ?? false
    }
}
