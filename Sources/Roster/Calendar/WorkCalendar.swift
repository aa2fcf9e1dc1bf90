import Domain
import Foundation

/// When a unit works: its hours, the holidays, and arithmetic in working time.
///
/// Emergencies run round the clock and do not ask it.
package struct WorkCalendar: Sendable {
    /// Further than this no deadline is sought: a calendar without any hours must not be walked forever.
    private static let horizon = 3 * 366

    private let hours: WorkHours
    private let zone: TimeZone
    private var special: [Int: Set<SpecialDays.Kind>] = [:]

    /// `days` beside those of `NationalDays` may be anything: a day declared as work is one.
    package init(
        hours: WorkHours = .decreed,
        days: [SpecialDays] = NationalDays.all,
        zone: TimeZone
    ) {
        self.hours = hours
        self.zone = zone
        for entry in days {
            for number in entry.first.number...max(entry.first.number, entry.last.number) {
                special[number, default: []].insert(entry.kind)
            }
        }
    }

    /// A public holiday, cuti bersama or a holiday of the region.
    package func isHoliday(_ day: Day) -> Bool {
        guard let kinds = special[day.number] else { return false }
        return !kinds.contains(.work) && !kinds.isDisjoint(with: [.national, .joint, .local])
    }

    /// Whether the unit has any hours on that day.
    package func isWorkingDay(_ day: Day) -> Bool {
        !shifts(on: day).isEmpty
    }

    /// Whether the unit works at a moment.
    package func isWorkingTime(at moment: Moment) -> Bool {
        var clock = CivilClock(zone: zone)
        let civil = clock.moment(at: moment.milliseconds).civil
        let second = Int(civil.seconds) - civil.dayNumber * 86_400
        return shifts(on: Day(of: civil)).contains {
            ($0.lowerBound * 60..<$0.upperBound * 60).contains(second)
        }
    }

    /// The moment at which so much working time has passed; nil where the calendar has none.
    ///
    /// What begins outside the hours begins with the next; what ends with a shift is due at its end.
    package func add(workingHours: Double, to moment: Moment) -> Moment? {
        var clock = CivilClock(zone: zone)
        let start = clock.moment(at: moment.milliseconds).civil
        var left = Int64((workingHours * 3600).rounded())
        guard left >= 0 else { return nil }
        for offset in 0...Self.horizon {
            let day = Day(of: start).advanced(by: offset)
            for shift in shifts(on: day) {
                let opens = max(day.civil.seconds + Int64(shift.lowerBound) * 60, start.seconds)
                let closes = day.civil.seconds + Int64(shift.upperBound) * 60
                guard opens < closes else { continue }
                if left <= closes - opens { return clock.moment(of: CivilTime(seconds: opens + left)) }
                left -= closes - opens
            }
        }
        return nil
    }

    /// Seconds of working time from one moment to a later one; 0 where it is not later.
    package func workingSeconds(from start: Moment, to end: Moment) -> Int64 {
        var clock = CivilClock(zone: zone)
        let from = clock.moment(at: start.milliseconds).civil
        let to = clock.moment(at: end.milliseconds).civil
        guard from < to else { return 0 }
        var sum: Int64 = 0
        for number in from.dayNumber...to.dayNumber {
            let day = Day(number: number)
            for shift in shifts(on: day) {
                let opens = max(day.civil.seconds + Int64(shift.lowerBound) * 60, from.seconds)
                let closes = min(day.civil.seconds + Int64(shift.upperBound) * 60, to.seconds)
                sum += max(0, closes - opens)
            }
        }
        return sum
    }

    /// The hours of a day, in minutes after midnight.
    private func shifts(on day: Day) -> [Range<Int>] {
        guard !isHoliday(day) else { return [] }
        let kinds = special[day.number] ?? []
        let week = kinds.contains(.ramadan) ? hours.ramadan : hours.ordinary
        let shifts = week.hours[day.weekday]
        // A Saturday that is declared as work has a Monday's hours.
        return shifts.isEmpty && kinds.contains(.work) ? week.hours[1] : shifts
    }
}
