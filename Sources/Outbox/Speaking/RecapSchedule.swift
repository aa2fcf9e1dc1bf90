import Domain
import Foundation

/// When recaps are due: every day at one time.
package struct RecapSchedule: Hashable, Sendable {
    /// In minutes since midnight.
    package var minute: Int
    package var zone: TimeZone

    /// 16.00 unless told otherwise.
    package init(minute: Int = 16 * 60, zone: TimeZone) {
        self.minute = min(max(minute, 0), 1439)
        self.zone = zone
    }

    /// The first time after `now` at which one is due; both milliseconds UTC.
    package func next(after now: Int64) -> Int64 {
        var clock = CivilClock(zone: zone)
        let today = clock.moment(at: now).civil.dayNumber
        for day in today...(today + 1) {
            let civil = CivilTime(seconds: Int64(day) * 86_400 + Int64(minute) * 60)
            let due = clock.moment(of: civil).milliseconds
            if due > now { return due }
        }
        return now + 86_400_000
    }
}
