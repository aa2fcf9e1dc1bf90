/// A point in time with the clock it was read from: milliseconds UTC and an offset in minutes.
package struct Moment: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package var milliseconds: Int64
    /// Minutes east of UTC.
    package var offsetMinutes: Int

    /// What can be written as RFC 3339, in milliseconds: the years 1 to 9999.
    package static let years1To9999: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    package init(milliseconds: Int64, offsetMinutes: Int) {
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
    }

    /// What a wall clock at that offset showed.
    package var civil: CivilTime {
        let local = milliseconds + Int64(offsetMinutes) * 60_000
        return CivilTime(seconds: local >= 0 ? local / 1000 : -((999 - local) / 1000))
    }

    /// `2026-11-21T06:30:00+07:00` (RFC 3339); milliseconds only where there are any.
    package var rfc3339: String {
        let (year, month, day) = civil.date
        let (hour, minute, second) = civil.timeOfDay
        let thousandths = Int(((milliseconds % 1000) + 1000) % 1000)
        let fraction = thousandths == 0 ? "" : "." + padded(thousandths, 3)
        let zone =
            (offsetMinutes < 0 ? "-" : "+") + padded(abs(offsetMinutes) / 60, 2) + ":"
            + padded(abs(offsetMinutes) % 60, 2)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
            + "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))\(fraction)\(zone)"
    }
}

/// A number in decimal with at least `width` digits.
package func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
