import Foundation

/// Turns wall-clock readings into moments and back, for one zone.
///
/// Foundation answers zone questions slowly; the offset is asked once per UTC hour and remembered,
/// which is exact because no zone changes its offset inside one.
package struct CivilClock {
    /// The zone whose wall clock is meant.
    package let zone: TimeZone
    private var knownHour = Int64.min
    private var knownOffset = 0

    package init(zone: TimeZone) {
        self.zone = zone
    }

    /// Minutes east of UTC at a moment (milliseconds UTC).
    package mutating func offsetMinutes(at milliseconds: Int64) -> Int {
        let hour = milliseconds >= 0 ? milliseconds / 3_600_000 : -((3_599_999 - milliseconds) / 3_600_000)
        if hour != knownHour {
            knownHour = hour
            let date = Date(timeIntervalSince1970: Double(hour) * 3600)
            knownOffset = zone.secondsFromGMT(for: date) / 60
        }
        return knownOffset
    }

    /// The moment at which the zone's clocks showed `civil`.
    ///
    /// A reading that a clock change repeats means the earlier one; one that it skips is taken with the
    /// offset before the change.
    package mutating func moment(of civil: CivilTime) -> Moment {
        let guess = offsetMinutes(at: civil.seconds * 1000 - Int64(zone.secondsFromGMT()) * 1000)
        let milliseconds = civil.seconds * 1000 - Int64(guess) * 60_000
        let offset = offsetMinutes(at: milliseconds)
        return Moment(milliseconds: civil.seconds * 1000 - Int64(offset) * 60_000, offsetMinutes: offset)
    }

    /// What the zone's clocks show at a moment.
    package mutating func moment(at milliseconds: Int64) -> Moment {
        Moment(milliseconds: milliseconds, offsetMinutes: offsetMinutes(at: milliseconds))
    }
}
