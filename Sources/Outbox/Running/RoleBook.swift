import Domain
import Foundation
import Roster

/// Which role an author has, and what may be said in a forum, by the roster of the day.
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
        turn(to: roster, at: now)
        guard let member = book?.sender(author)?.member else { return nil }
        return day?.assignment(of: member)?.role
    }

    /// What the roster lets the relay say in a forum; nothing where it does not tell.
    mutating func speech(in forum: ForumID, by roster: RosterState, at now: Int64) -> Set<ForumSpeech> {
        turn(to: roster, at: now)
        let stated = day?.profile(of: forum)?.speech ?? []
        return Set(stated.compactMap { ForumSpeech(rawValue: $0.rawValue) })
    }

    private mutating func turn(to roster: RosterState, at now: Int64) {
        var clock = CivilClock(zone: zone)
        let today = Day(of: clock.moment(at: now).civil)
        if today.number != number || self.roster != roster {
            let day = roster.at(today)
            self.roster = roster
            self.day = day
            book = SenderBook(day)
            number = today.number
        }
    }
}
