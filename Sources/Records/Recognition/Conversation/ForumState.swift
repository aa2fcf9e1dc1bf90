/// What is open in one forum.
struct ForumState: Sendable {
    let name: String
    var requests: [PermissionRequest] = []
    private(set) var cases: [OpenCase] = []
    /// Which cases speak of a word: their numbers, that of the first of `cases` being `firstCase`.
    private(set) var mentions = Mentions()
    private(set) var firstCase = 0
    /// The latest call for data or presence.
    private(set) var lastCall: OpenCase?
    /// Decisions that wait for the answer of one who asked.
    var awaited: [AwaitedDecision] = []
    var meetings: [MeetingMemory] = []
    /// The rolling list that was posted last.
    var list: RollingListMemory?
    /// How many posts there were.
    var count = 0
    /// Posts in order, the latest last, for corrections and context.
    var recent: [PostMemory] = []
    /// Names of those who were seen.
    private(set) var parties: [String: NamedParty] = [:]
    /// Who bears a word in the name: the first who was seen, and whether there are others.
    private var bearers: [UInt32: (first: String, areSeveral: Bool)] = [:]
    /// Who may be called by a word for short.
    private var shortForms: [UInt32: (first: String, areSeveral: Bool)] = [:]
    private var seen: [String: OfficialRole] = [:]
    /// The one official of a role, as long as there is only one.
    private var first: [OfficialRole: String] = [:]
    /// The roles of which only one official was seen.
    private(set) var alone: RoleSet = []
    /// Who opened a meeting inside the chat that is not closed, when, and the notice of it.
    var session: (chair: String, at: Int64, meeting: PostReference)?
    /// When something other than permission was last asked of a superior.
    var lastOtherAsk: Int64 = .min
    /// When a drill was last told of.
    var lastDrill: Int64?
    /// When data or presence was last called for.
    var sendings: [String: Sending] = [:]

    init(name: String) {
        self.name = name
    }

    /// Opens a condition, an instruction or a call.
    mutating func open(_ opened: OpenCase) {
        mentions.add(opened.content, of: firstCase + cases.count)
        cases.append(opened)
        cases[cases.count - 1].spot = count
        if opened.kind == .call { lastCall = opened }
    }

    /// Forgets a case whose post was deleted or edited.
    mutating func close(_ post: PostReference) {
        for place in cases.indices where cases[place].post == post { cases[place].close() }
        if lastCall?.post == post { lastCall = cases.last { $0.kind == .call && $0.at > 0 } }
    }

    /// Notes that somebody took a case on, or told of it.
    mutating func take(_ post: PostReference, by taker: String) {
        guard let place = cases.lastIndex(where: { $0.post == post }) else { return }
        cases[place].takers.insert(taker)
    }

    /// Notes that somebody told that a case is done, or is not after all.
    mutating func finish(_ post: PostReference, _ isFinished: Bool) {
        guard let place = cases.lastIndex(where: { $0.post == post && $0.kind == .condition }) else { return }
        cases[place].isFinished = isFinished
    }

    /// Takes note of who posts here; whether he was not seen before as who he is.
    mutating func see(_ official: Official) -> Bool {
        if let known = seen[official.key], known == official.role { return false }
        seen[official.key] = official.role
        parties[official.key] = official.party
        for word in official.party.words {
            let known = bearers[word] ?? (official.key, false)
            bearers[word] = (known.first, known.areSeveral || known.first != official.key)
        }
        if let other = first[official.role] {
            if other != official.key { alone.remove(RoleSet(official.role)) }
        } else {
            first[official.role] = official.key
            alone.insert(RoleSet(official.role))
        }
        return true
    }

    /// Takes note of the words by which somebody may be called for short.
    mutating func call(_ key: String, by words: WordKeys) {
        for word in words {
            let known = shortForms[word] ?? (key, false)
            shortForms[word] = (known.first, known.areSeveral || known.first != key)
        }
    }

    /// The only one of those seen here whom a word that is nobody's name may mean for short.
    func called(_ word: UInt32) -> String? {
        guard bearers[word] == nil, let known = shortForms[word], !known.areSeveral else { return nil }
        return known.first
    }

    /// Whether somebody other than `key` who was seen here bears the word in the name.
    func isName(_ word: UInt32, ofOtherThan key: String? = nil) -> Bool {
        guard let known = bearers[word] else { return false }
        return known.areSeveral || known.first != key
    }

    /// Forgets what nobody refers to any more without a reply.
    mutating func prune() {
        if recent.count > 400 { recent.removeFirst(200) }
        if cases.count > 400 { forgetCases(200) }
        if meetings.count > 100 { meetings.removeFirst(50) }
    }

    private mutating func forgetCases(_ number: Int) {
        cases.removeFirst(number)
        firstCase += number
        mentions = Mentions()
        for (place, kept) in cases.enumerated() { mentions.add(kept.content, of: firstCase + place) }
    }
}

/// What one sender posts in one go: photos and the text that goes with them.
struct Sending: Sendable {
    let first: PostReference
    var lastAt: Int64
    /// The label of its text; nil as long as there is none.
    var label: PostLabel?
    var hasPhotos: Bool
    /// Two texts wait for photos: it cannot be told whose they are.
    var isAmbiguous = false
    /// Places in the reader's queue of photos that wait for a text.
    var waiting: [Int] = []

    /// Five minutes, in milliseconds.
    static let window: Int64 = 300_000
}
