/// What is open in one forum.
struct ForumState: Sendable {
    let name: String
    var requests: [PermissionRequest] = []
    private(set) var cases: [OpenCase] = []
    /// The latest call for data or presence.
    private(set) var lastCall: OpenCase?
    var meetings: [MeetingMemory] = []
    /// The rolling list that was posted last.
    var list: (post: PostReference, keys: Set<UInt64>, label: PostLabel?, at: Int64)?
    /// How many posts there were.
    var count = 0
    /// Posts in order, the latest last, for corrections and context.
    var recent: [PostMemory] = []
    /// Names of those who were seen.
    private(set) var parties: [String: NamedParty] = [:]
    private var seen: [String: OfficialRole] = [:]
    /// The one official of a role, as long as there is only one.
    private var first: [OfficialRole: String] = [:]
    /// The roles of which only one official was seen.
    private(set) var alone: RoleSet = []
    /// When something other than permission was last asked of a superior.
    var lastOtherAsk: Int64 = .min
    /// When data or presence was last called for.
    var sendings: [String: Sending] = [:]

    init(name: String) {
        self.name = name
    }

    /// Opens a condition, an instruction or a call.
    mutating func open(_ opened: OpenCase) {
        cases.append(opened)
        if opened.kind == .call { lastCall = opened }
    }

    /// Forgets a case whose post was deleted or edited.
    mutating func close(_ post: PostReference) {
        cases.removeAll { $0.post == post }
        if lastCall?.post == post { lastCall = cases.last { $0.kind == .call } }
    }

    /// Notes that somebody took an instruction on.
    mutating func take(_ place: Int, by taker: String) { cases[place].takers.insert(taker) }

    /// Takes note of who posts here.
    mutating func see(_ official: Official) {
        if let known = seen[official.key], known == official.role { return }
        seen[official.key] = official.role
        parties[official.key] = official.party
        if let other = first[official.role] {
            if other != official.key { alone.remove(RoleSet(official.role)) }
        } else {
            first[official.role] = official.key
            alone.insert(RoleSet(official.role))
        }
    }

    /// Forgets what nobody refers to any more without a reply.
    mutating func prune() {
        if recent.count > 400 { recent.removeFirst(200) }
        if cases.count > 400 { cases.removeFirst(200) }
        if meetings.count > 100 { meetings.removeFirst(50) }
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
