import Domain
import Foundation
import Records
import Roster

/// The roster of any day, made once for as long as it holds.
struct BriefingShelf {
    private let zone: TimeZone
    private(set) var state = RosterState()
    private var clock: CivilClock
    private var made: [RosterBriefing] = []

    init(zone: TimeZone) {
        self.zone = zone
        clock = CivilClock(zone: zone)
    }

    /// Takes another roster; what was made of the last one is dropped.
    mutating func turn(to state: RosterState) {
        self.state = state
        made.removeAll()
    }

    /// Who is who at a moment, milliseconds UTC.
    mutating func briefing(at milliseconds: Int64) -> RosterBriefing {
        let day = Day(of: clock.moment(at: milliseconds).civil)
        let holds = made.last { $0.roster.day <= day && $0.roster.holdsUntil.map { day < $0 } ?? true }
        if let holds { return holds }
        let fresh = RosterBriefing(state.at(day))
        // Days are asked for in runs; a few are enough.
        if made.count >= 16 { made.removeFirst() }
        made.append(fresh)
        return fresh
    }

    /// A moment in the organisation's zone.
    mutating func moment(at milliseconds: Int64) -> Moment { clock.moment(at: milliseconds) }

    /// The working time of units, as the roster of that moment has it.
    mutating func calendar(at milliseconds: Int64) -> RosterCalendar {
        RosterCalendar(briefing(at: milliseconds).roster, zone: zone)
    }
}
