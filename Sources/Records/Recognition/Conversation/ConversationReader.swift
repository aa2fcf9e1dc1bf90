import Domain

/// Reads posts in order, one conversation per forum, and concludes what each does, for whom, and in answer to
/// what.
///
/// Pure: no clock, no store; the same posts in the same order give the same conclusions. A photo without a text
/// waits for the text of its kiriman, at most five minutes of the posts' own time, and the posts behind it wait
/// with it; ``finish()`` lets go of the rest.
package struct ConversationReader {
    /// With more posts than this, those older than 45 days are forgotten: a reply to them binds nothing.
    private static let memoryLimit = 200_000

    var classifier: TextClassifier
    var names: NameReader
    let words: KnownWords
    let parties: PartyReader
    let plainGrants: Set<UInt16>
    var forums: [ForumState] = []
    private var forumPlaces: [String: Int] = [:]
    var posts: [PostKey: PostMemory] = [:]
    /// What was sent within a day, by a hash of sender and words.
    var sent: [UInt64: (post: PostReference, at: Int64)] = [:]
    /// Set while the model is trained: labels are then the right ones.
    var lesson: Lesson?
    private var queue: [(recognition: Recognition, waitsUntil: Int64?, isGiven: Bool)] = []
    private var queueStart = 0
    private let keepsOrder: Bool

    /// Without `keepsOrder` a conclusion is given as soon as it is ready, though an earlier photo still waits for
    /// its text.
    package init(model: LabelModel = .shipped, keepsOrder: Bool = true) {
        self.keepsOrder = keepsOrder
        let vocabulary = PhraseBook.standard.vocabulary
        classifier = TextClassifier(model: model)
        names = NameReader(vocabulary: vocabulary)
        words = KnownWords(vocabulary.lexicon)
        parties = PartyReader(words: words, lexicon: vocabulary.lexicon)
        let plain =
            "silakan acc setuju boleh diizinkan izinkan disetujui diperkenankan perkenankan setujui approved approve "
            + "gpp dikabulkan dibolehkan direstui"
        plainGrants = Set(plain.split(separator: " ").map { vocabulary.lexicon.lexeme(String($0)) })
    }

    /// Takes in the next post; the conclusions that became ready, in the order of their posts.
    package mutating func push(_ post: ForumPost) -> [Recognition] {
        let place = forumPlace(post.forum)
        release(before: post.at.milliseconds)
        let recognition = conclude(post, forum: place)
        queue.append((recognition, waiting(post, recognition, forum: place), false))
        forums[place].prune()
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
        if let place = forumPlaces[name] { return place }
        forums.append(ForumState(name: name))
        forumPlaces[name] = forums.count - 1
        return forums.count - 1
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

    private func waiting(_ post: ForumPost, _ recognition: Recognition, forum: Int) -> Int64? {
        recognition.rule == "photo_waits" ? post.at.milliseconds + Sending.window : nil
    }

    private mutating func release(before now: Int64) {
        for place in queue.indices {
            guard let until = queue[place].waitsUntil, until < now else { continue }
            queue[place].waitsUntil = nil
            queue[place].recognition.rule = "photo_alone"
        }
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
        guard posts.count > Self.memoryLimit else { return }
        let days: Int64 = 45 * 86_400_000
        posts = posts.filter { $0.value.at > now - days }
    }

    // MARK: Memory of posts

    /// The post of that id, in this forum if there is one.
    func memory(_ reference: PostReference?, forum: Int) -> PostMemory? {
        guard let reference else { return nil }
        if let here = posts[PostKey(forum: forum, text: reference.text)] { return here }
        for other in forums.indices where other != forum {
            if let there = posts[PostKey(forum: other, text: reference.text)] { return there }
        }
        return nil
    }

    mutating func remember(_ memory: PostMemory) {
        posts[PostKey(forum: memory.forum, text: memory.reference.text)] = memory
        forums[memory.forum].recent.append(memory)
        forums[memory.forum].count += 1
    }
}
