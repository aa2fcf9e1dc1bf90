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

    /// When a meeting is held: four hours from its time, or all of its day; today where it names none.
    mutating func hours(of meeting: KeptRecord, _ now: Int64) -> (from: Moment, until: Moment) {
        let today = Day(of: clock.moment(at: now).civil)
        let day = meeting.fields["date"].flatMap { Day($0.word) } ?? today
        let parts = (meeting.fields["time"]?.word ?? "").split { $0 == ":" || $0 == "." }.compactMap {
            Int64($0)
        }
        let start = parts.count == 2 ? (parts[0] * 60 + parts[1]) * 60 : 0
        let length: Int64 = parts.count == 2 ? 4 * 3_600 : 86_400
        let from = clock.moment(of: CivilTime(seconds: day.civil.seconds + start))
        return (from, clock.moment(at: from.milliseconds + length * 1_000))
    }

    /// The working time of units, as the roster of that moment has it.
    mutating func calendar(at milliseconds: Int64) -> RosterCalendar {
        RosterCalendar(briefing(at: milliseconds).roster, zone: zone)
    }
}
