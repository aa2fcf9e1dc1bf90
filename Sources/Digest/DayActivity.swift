import Domain
import ReadModel
import Roster

/// The counts of a day and of the day before, by forum and by unit.
struct DayActivity {
    private struct Pair {
        var today = DigestCounts()
        var before = DigestCounts()
    }

    private var byForum: [ForumID: Pair] = [:]
    private var byUnit: [UnitName: Pair] = [:]
    private var unnamed = Pair()
    private(set) var edited = 0
    private(set) var deleted = 0

    /// Units that posted in the period itself.
    var activeUnits: Set<UnitName> { Set(byUnit.filter { $0.value.today.posts > 0 }.keys) }

    /// Adds what each sender of a forum did in one of the two periods.
    mutating func add(_ activity: [SenderActivity], of forum: Forum, isToday: Bool) {
        for sender in activity {
            var counts = DigestCounts(posts: sender.posts, photos: sender.photos, system: sender.system)
            counts.senders = sender.sender == nil || sender.posts == 0 ? 0 : 1
            Self.add(counts, to: &byForum[forum.id, default: Pair()], isToday)
            if let unit = sender.sender.flatMap({ UnitName(guessedFrom: $0.name) }) {
                Self.add(counts, to: &byUnit[unit, default: Pair()], isToday)
            } else {
                Self.add(counts, to: &unnamed, isToday)
            }
            if isToday {
                edited += sender.edited
                deleted += sender.deleted
            }
        }
    }

    private static func add(_ counts: DigestCounts, to pair: inout Pair, _ isToday: Bool) {
        if isToday { pair.today = pair.today + counts } else { pair.before = pair.before + counts }
    }

    func tally(of forum: Forum) -> DigestTally {
        let pair = byForum[forum.id] ?? Pair()
        return DigestTally(name: forum.name, today: pair.today, before: pair.before)
    }

    /// In the order of units, which ranks nobody; those with a post in either period.
    var units: [DigestTally] {
        byUnit.sorted { $0.key < $1.key }
            .map { DigestTally(name: $0.key.name, today: $0.value.today, before: $0.value.before) }
    }

    var unplaced: DigestCounts { unnamed.today }
    var unplacedBefore: DigestCounts { unnamed.before }
}
