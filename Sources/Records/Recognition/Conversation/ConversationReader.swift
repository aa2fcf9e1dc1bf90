import Domain

/// Reads posts in order, one conversation per forum, and concludes what each does, for whom, and in answer to
/// what.
///
/// Pure: no clock, no store; the same posts in the same order give the same conclusions. A photo without a text
/// waits for the text of its kiriman, at most five minutes of the posts' own time, and the posts behind it wait
/// with it; ``finish()`` lets go of the rest.
///
/// Small methods that most posts need and that change nothing are inlined: called by one that does change the
/// reader, such a method is given a copy of it, a kilobyte.
package struct ConversationReader {
    /// With more posts than this, those older than 45 days are forgotten: a reply to them binds nothing.
    private static let memoryLimit = 200_000

    var classifier: TextClassifier
    /// By token of the text read last: the key of the word that says what it is about, 0 for every other.
    var content: [UInt32] = []
    /// How likely each label is for the post that is being read.
    var shares = LabelScores()
    let model: RecognitionModel
    var names: NameReader
    let words: KnownWords
    let parties: PartyReader
    var forums: [ForumState] = []
    /// When a condition was last told of in each forum: beside them, as every condition asks it of all.
    var lastConditions: [Int64] = []
    private var forumPlaces: [String: Int] = [:]
    /// The forum of the post before: most often that of the next.
    private var lastForum = 0
    var posts = PostShelf()
    /// What was sent within a day, by a hash of sender and words.
    var sent: [UInt64: (post: PostReference, at: Int64)] = [:]
    /// Senders without dated authority, as they were read last.
    var officials: [String: (sender: String, unit: String, role: OfficialRole?, official: Official)] = [:]
    /// Set while the model is trained: labels are then the right ones.
    var lesson: Lesson?
    private var queue: [Conclusion] = []
    /// Decisions that reply to a post which has not arrived yet, by that post.
    var early: [PostKey: EarlyDecision] = [:]
    private var queueStart = 0
    /// The places of conclusions that still wait, in order; some may have been let go since.
    private var waiting: [Int] = []
    private let keepsOrder: Bool

    /// Without `keepsOrder` a conclusion is given as soon as it is ready, though an earlier photo still waits for
    /// its text.
    package init(
        model: RecognitionModel = .shipped,
        keepsOrder: Bool = true
    ) {
        self.keepsOrder = keepsOrder
        self.model = model
        classifier = TextClassifier(model: model.labels)
        names = .standard
        words = .standard
        parties = .standard
    }

    /// Takes in the next post; the conclusions that became ready, in the order of their posts.
    package mutating func push(_ post: ForumPost) -> [Recognition] {
        let place = forumPlace(post.forum)
        release(before: post.at.milliseconds)
        let recognition = conclude(post, forum: place)
        let wait = wait(of: post, recognition, forum: place)
        forums[place].prune()
        if wait == nil, queue.isEmpty {
            // The common case: nothing waits, and nothing has to wait behind it.
            queueStart += 1
            forgetOld(post.at.milliseconds)
            return [recognition]
        }
        if wait != nil { waiting.append(nextPlace) }
        queue.append(Conclusion(recognition: recognition, waitsUntil: wait))
        forgetOld(post.at.milliseconds)
        return drain()
    }

    /// The conclusions that still waited.
    package mutating func finish() -> [Recognition] {
        pass(.max)
    }

    /// The conclusions for which nothing can come any more at a moment, milliseconds UTC.
    package mutating func pass(_ now: Int64) -> [Recognition] {
        release(before: now)
        return drain()
    }

    private mutating func forumPlace(_ name: String) -> Int {
        if lastForum < forums.count, forums[lastForum].name == name { return lastForum }
        lastForum = forumPlaces[name] ?? forums.count
        guard lastForum == forums.count else { return lastForum }
        forums.append(ForumState(name: name))
        lastConditions.append(.min)
        forumPlaces[name] = lastForum
        return lastForum
    }

    /// The place that the next conclusion takes in the queue.
    var nextPlace: Int { queueStart + queue.count }

    /// Gives the waiting photos at `places` the label of their text.
    mutating func settle(_ places: [Int], as label: PostLabel) {
        for place in places where place >= queueStart {
            queue[place - queueStart].recognition.label = label
            queue[place - queueStart].recognition.rule = "kiriman"
            queue[place - queueStart].recognition.confidence = 0.9
            queue[place - queueStart].waitsUntil = nil
        }
    }

    /// Until when the conclusion may still change, milliseconds UTC; nil where it is final.
    @inline(__always)
    private func wait(of post: ForumPost, _ recognition: Recognition, forum: Int) -> Int64? {
        if recognition.rule == "photo_waits" { return post.at.milliseconds + Sending.window }
        let isEarly =
            post.replyTo.map { early[PostKey(forum: forum, text: $0.text)]?.post == post.id } ?? false
        if isEarly { return post.at.milliseconds + EarlyDecision.window }
        let isAwaited = forums[forum].awaited.last?.post == post.id
        return isAwaited ? post.at.milliseconds + AwaitedDecision.window : nil
    }

    /// Changes a conclusion that still waits, and lets it go.
    mutating func revise(_ place: Int, _ change: (inout Recognition) -> Void) {
        guard place >= queueStart, place - queueStart < queue.count else { return }
        change(&queue[place - queueStart].recognition)
        queue[place - queueStart].waitsUntil = nil
    }

    /// Whether the conclusion at that place still waits.
    @inline(__always)
    func isWaiting(_ place: Int) -> Bool {
        place >= queueStart && place - queueStart < queue.count && queue[place - queueStart].waitsUntil != nil
    }

    private mutating func release(before now: Int64) {
        guard !waiting.isEmpty else { return }
        for place in waiting where isWaiting(place) {
            guard let until = queue[place - queueStart].waitsUntil, until < now else { continue }
            queue[place - queueStart].waitsUntil = nil
            if queue[place - queueStart].recognition.rule == "photo_waits" {
                queue[place - queueStart].recognition.rule = "photo_alone"
            }
        }
        // No closure: one that holds the reader would copy it.
        for index in waiting.indices.reversed() where !isWaiting(waiting[index]) { waiting.remove(at: index) }
    }

    private mutating func drain() -> [Recognition] {
        var ready: [Recognition] = []
        for place in queue.indices where !queue[place].isGiven {
            if queue[place].waitsUntil == nil {
                queue[place].isGiven = true
                ready.append(queue[place].recognition)
            } else if keepsOrder {
                break
            }
        }
        let given = queue.prefix { $0.isGiven }.count
        queue.removeFirst(given)
        queueStart += given
        return ready
    }

    private mutating func forgetOld(_ now: Int64) {
        if early.count > 1000 { early = early.filter { isWaiting($0.value.queuePlace) } }
        guard posts.count > Self.memoryLimit else { return }
        let days: Int64 = 45 * 86_400_000
        posts.forget(before: now - days)
    }

    // MARK: Memory of posts

    /// The post of that id, in this forum if there is one.
    @inline(__always)
    func memory(_ reference: PostReference?, forum: Int) -> PostMemory? {
        guard let reference else { return nil }
        if let here = posts[PostKey(forum: forum, text: reference.text)] { return here }
        for other in forums.indices where other != forum {
            if let there = posts[PostKey(forum: other, text: reference.text)] { return there }
        }
        return nil
    }

    /// Remembers a post otherwise than it was.
    mutating func revise(_ memory: PostMemory) {
        posts[PostKey(forum: memory.forum, text: memory.reference.text)] = memory
        let recent = forums[memory.forum].recent
        guard let place = recent.lastIndex(where: { $0.reference == memory.reference }) else { return }
        forums[memory.forum].recent[place] = memory
    }

    mutating func remember(_ memory: PostMemory) {
        posts[PostKey(forum: memory.forum, text: memory.reference.text)] = memory
        forums[memory.forum].recent.append(memory)
        forums[memory.forum].count += 1
    }
}

/// A conclusion in the order of its post, and until when it may still change.
private struct Conclusion {
    var recognition: Recognition
    /// Milliseconds UTC; nil where it is final.
    var waitsUntil: Int64?
    var isGiven = false
}
