import Domain

/// The counts of a day and of the day before, by forum and by unit.
///
/// A kiriman counts where its first post of that day stands, once, however many posts it has and in however many
/// forums.
struct DayActivity {
    /// Photos without a word are one kiriman while no more than this lies between two, in milliseconds.
    private static let pause: Int64 = 300_000

    private struct Tally {
        var counts = DigestCounts()
        var people: Set<String> = []
    }

    private struct Period {
        var forums: [ForumID: Tally] = [:]
        var units: [SenderUnits.Unit: Tally] = [:]
        var unplaced = Tally()
    }

    private let sendings: SendingMap
    private let senders: SenderUnits
    private var today = Period()
    private var before = Period()
    /// The people's posts of the period itself, by time.
    private(set) var posts: [DayPost] = []

    init(sendings: SendingMap, senders: SenderUnits) {
        self.sendings = sendings
        self.senders = senders
    }

    /// Takes in all posts of one of the two periods.
    mutating func add(_ posts: [DayPost], isToday: Bool) {
        let ordered = posts.sorted { ($0.at, $0.entry) < ($1.at, $1.entry) }
        var period = Period()
        var seen: Set<Int> = []
        var waiting: [String: (first: Int, at: Int64)] = [:]
        for post in ordered {
            guard !post.isSystem else {
                period.forums[post.forum, default: Tally()].counts.system += 1
                continue
            }
            var counts = DigestCounts(posts: 1, photos: post.isPhoto ? 1 : 0)
            let first = first(of: post, &waiting)
            counts.sendings = seen.insert(first).inserted ? 1 : 0
            Self.add(counts, post, to: &period.forums[post.forum, default: Tally()])
            if let unit = post.sender.flatMap(senders.unit) {
                Self.add(counts, post, to: &period.units[unit, default: Tally()])
            } else {
                Self.add(counts, post, to: &period.unplaced)
            }
        }
        if isToday {
            today = period
            self.posts = ordered.filter { !$0.isSystem }
        } else {
            before = period
        }
    }

    /// The first post of a post's kiriman; wordless photos of one sender that follow one another are one.
    private func first(of post: DayPost, _ waiting: inout [String: (first: Int, at: Int64)]) -> Int {
        let first = sendings.first(of: post.entry)
        guard first == post.entry, post.isWordless, let sender = post.sender else { return first }
        let key = "\(post.forum.rawValue)\u{0}\(sender.id)"
        let last = waiting[key].flatMap { post.at - $0.at <= Self.pause ? $0.first : nil }
        waiting[key] = (last ?? post.entry, post.at)
        return last ?? post.entry
    }

    private static func add(_ counts: DigestCounts, _ post: DayPost, to tally: inout Tally) {
        var counts = counts
        if let sender = post.sender, tally.people.insert(sender.id).inserted { counts.senders = 1 }
        tally.counts = tally.counts + counts
    }

    func tally(of forum: Forum) -> DigestTally {
        DigestTally(
            name: forum.name,
            today: today.forums[forum.id]?.counts ?? DigestCounts(),
            before: before.forums[forum.id]?.counts ?? DigestCounts()
        )
    }

    /// In the order of units, which ranks nobody; those with a post in either period.
    var units: [DigestTally] {
        Set(today.units.keys).union(before.units.keys).sorted().map { unit in
            DigestTally(
                name: unit.name,
                today: today.units[unit]?.counts ?? DigestCounts(),
                before: before.units[unit]?.counts ?? DigestCounts()
            )
        }
    }

    var unplaced: DigestCounts { today.unplaced.counts }
    var unplacedBefore: DigestCounts { before.unplaced.counts }
    var edited: Int { posts.count { $0.isEdited } }
    var deleted: Int { posts.count { $0.isDeleted } }
}
