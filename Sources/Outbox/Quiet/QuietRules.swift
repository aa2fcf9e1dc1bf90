import Domain
import Foundation

/// When the relay keeps still, as configured.
package struct QuietRules: Hashable, Sendable {
    /// A stretch of the day in minutes since midnight; `to` before `from` is on the next day.
    package struct Hours: Hashable, Sendable {
        package var from: Int
        package var to: Int

        /// Both 0–1440; equal ones are an empty stretch.
        package init(from: Int, to: Int) {
            self.from = min(max(from, 0), 1440)
            self.to = min(max(to, 0), 1440)
        }
    }

    /// A place whose prayers are kept, and for how many minutes from the beginning of each.
    package struct Prayers: Hashable, Sendable {
        package var times: PrayerTimes
        package var minutes: Int

        package init(times: PrayerTimes, minutes: Int = 20) {
            self.times = times
            self.minutes = min(max(minutes, 0), 240)
        }
    }

    package var zone: TimeZone
    /// Every night.
    package var night: Hours?
    package var prayers: Prayers?
    /// The Friday prayer.
    package var friday: Hours?
    /// Whole days, counted from 1970-01-01.
    package var days: Set<Int>

    /// 21.00–05.00 and Friday 11.30–13.00 unless told otherwise.
    package init(
        zone: TimeZone,
        night: Hours? = Hours(from: 21 * 60, to: 5 * 60),
        prayers: Prayers? = nil,
        friday: Hours? = Hours(from: 11 * 60 + 30, to: 13 * 60),
        days: Set<Int> = []
    ) {
        self.zone = zone
        self.night = night
        self.prayers = prayers
        self.friday = friday
        self.days = days
    }

    /// Never still.
    package static func none(zone: TimeZone) -> QuietRules {
        QuietRules(zone: zone, night: nil, friday: nil)
    }

    /// The quiet stretches that begin on a local day, in seconds of wall-clock time, unordered.
    ///
    /// `offsetMinutes` is how far its clocks are east of UTC at noon.
    func stretches(onDay day: Int, offsetMinutes: Int) -> [Range<Int64>] {
        var minutes: [Range<Int>] = []
        if days.contains(day) { minutes.append(0..<1440) }
        if let night { minutes.append(night.range) }
        if let friday, CivilTime(seconds: Int64(day) * 86_400).weekday == 5 { minutes.append(friday.range) }
        if let prayers {
            for prayer in PrayerTimes.Prayer.allCases {
                let start = prayers.times.minute(of: prayer, onDay: day, offsetMinutes: offsetMinutes)
                if let start { minutes.append(start..<(start + prayers.minutes)) }
            }
        }
        let midnight = Int64(day) * 86_400
        return minutes.filter { !$0.isEmpty }.map {
            (midnight + Int64($0.lowerBound) * 60)..<(midnight + Int64($0.upperBound) * 60)
        }
    }
}

extension QuietRules.Hours {
    fileprivate var range: Range<Int> {
        from <= to ? from..<to : from..<(to + 1440)
    }
}
