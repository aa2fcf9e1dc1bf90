import Domain
import Roster

/// Which forum is a unit's own.
enum ForumOfUnit {
    /// The forum whose members are the unit's people, before one for the unit and those below it, before one of all
    /// units of its kind; nil where the roster knows none.
    static func find(_ unit: String, among forums: [Forum], _ roster: RosterDay) -> ForumID? {
        let lineage = roster.lineage(of: unit)
        guard let own = lineage.first else { return nil }
        let ranked = forums.compactMap { forum -> (rank: Int, id: ForumID)? in
            guard let profile = roster.profile(of: forum.id), profile.kind != "direct" else { return nil }
            let ranks = profile.members.compactMap { member -> Int? in
                switch member {
                case .unit(own.key): 0
                case .under(let key): lineage.firstIndex { $0.key == key }.map { 1 + $0 }
                case .kind(own.kind): 100
                default: nil
                }
            }
            return ranks.min().map { ($0, forum.id) }
        }
        return ranked.min { $0.rank < $1.rank }?.id
    }
}
