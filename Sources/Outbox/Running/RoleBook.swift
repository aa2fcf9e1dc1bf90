import Domain
import Foundation
import Roster

/// Which role an author has, by the roster of the day.
struct RoleBook {
    private let zone: TimeZone
    private var roster: RosterState?
    private var day: RosterDay?
    private var book: SenderBook?
    private var number = Int.min

    init(zone: TimeZone) {
        self.zone = zone
    }

    /// Nil for somebody whom the roster does not know; `now` is milliseconds UTC.
    mutating func role(of author: PostAuthor, in roster: RosterState, at now: Int64) -> Role? {
        var clock = CivilClock(zone: zone)
        let today = Day(of: clock.moment(at: now).civil)
        if today.number != number || self.roster != roster {
            let day = roster.at(today)
            self.roster = roster
            self.day = day
            book = SenderBook(day)
            number = today.number
        }
        guard let member = book?.sender(author)?.member else { return nil }
        return day?.assignment(of: member)?.role
    }
}
