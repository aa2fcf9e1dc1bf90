/// A wall-clock reading without a zone: seconds since 1970-01-01T00:00:00 as if it were UTC.
package struct CivilTime: Hashable, Sendable, Comparable {
    package var seconds: Int64

    package init(seconds: Int64) {
        self.seconds = seconds
    }

    /// A reading from its parts; the caller has checked their ranges.
    package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let days = CivilTime.days(year: year, month: month, day: day)
        seconds = Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    package static func < (left: CivilTime, right: CivilTime) -> Bool {
        left.seconds < right.seconds
    }

    /// Year, month (1–12) and day (1–31) of the proleptic Gregorian calendar.
    package var date: (year: Int, month: Int, day: Int) {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
        let z = dayNumber + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// Hour (0–23), minute and second.
    package var timeOfDay: (hour: Int, minute: Int, second: Int) {
        let rest = Int(seconds - Int64(dayNumber) * 86_400)
        return (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// Days since 1970-01-01, rounded down.
    package var dayNumber: Int {
        Int(seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400))
    }

    /// 0 for Sunday … 6 for Saturday.
    package var weekday: Int {
        ((dayNumber + 4) % 7 + 7) % 7
    }

    /// Days since 1970-01-01 of a date (days_from_civil of the same paper).
    package static func days(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Whether the three numbers name a day that exists.
    package static func isDate(year: Int, month: Int, day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= lengths[month - 1]
    }
}
