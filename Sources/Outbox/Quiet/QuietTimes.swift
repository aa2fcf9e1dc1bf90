import Domain
import Foundation

/// Tells when the relay must keep still; emergencies do not ask.
///
/// Works on local clocks through ``CivilClock``, so that a change of the zone's offset moves nothing.
package struct QuietTimes {
    private let rules: QuietRules
    private var clock: CivilClock
    /// The quiet stretches that touch a day, as milliseconds UTC.
    private var known: (day: Int, stretches: [Range<Int64>])?

    package init(_ rules: QuietRules) {
        self.rules = rules
        clock = CivilClock(zone: rules.zone)
    }

    /// Whether a moment (milliseconds UTC) is quiet.
    package mutating func isQuiet(at now: Int64) -> Bool {
        stretch(around: now) != nil
    }

    /// The first moment from `now` on (milliseconds UTC) that is not quiet: `now` itself where it is not;
    /// nil where the next four hundred days bring none.
    package mutating func nextOpening(after now: Int64) -> Int64? {
        var moment = now
        while let stretch = stretch(around: moment) {
            moment = stretch.upperBound
            guard moment - now < 400 * 86_400_000 else { return nil }
        }
        return moment
    }

    private mutating func stretch(around now: Int64) -> Range<Int64>? {
        let day = clock.moment(at: now).civil.dayNumber
        if known?.day != day { known = (day, stretches(touching: day)) }
        return known?.stretches.first { $0.contains(now) }
    }

    private mutating func stretches(touching day: Int) -> [Range<Int64>] {
        // A stretch lasts at most a day, so only those of the day before reach into this one.
        var found: [Range<Int64>] = []
        for day in (day - 1)...day {
            let noon = clock.moment(of: CivilTime(seconds: Int64(day) * 86_400 + 43_200))
            for civil in rules.stretches(onDay: day, offsetMinutes: noon.offsetMinutes) {
                let start = clock.moment(of: CivilTime(seconds: civil.lowerBound)).milliseconds
                let end = clock.moment(of: CivilTime(seconds: civil.upperBound)).milliseconds
                if start < end { found.append(start..<end) }
            }
        }
        return found
    }
}
