import Domain

/// A day of the organisation's calendar.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    /// Before every day: what holds from here has always held.
    package static let beginning = Day(number: -1 << 32)

    package init(number: Int) {
        self.number = number
    }

    /// The day of a wall-clock reading.
    package init(of civil: CivilTime) {
        number = civil.dayNumber
    }

    /// A day from its parts; nil where there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), CivilTime.isDate(year: year, month: month, day: day) else {
            return nil
        }
        number = CivilTime.days(year: year, month: month, day: day)
    }

    /// Reads `2026-11-09`, and what spreadsheets and clerks write for it: `09/11/2026`, `9-11-2026`,
    /// `9 November 2026`, `2026-11-09 00:00:00`; day before month.
    package init?(_ text: String) {
        let parts = text.split { !$0.isLetter && !$0.isNumber }.prefix(3).map { $0.lowercased() }
        guard parts.count == 3, let month = Int(parts[1]) ?? Self.month(parts[1]) else { return nil }
        guard let first = Int(parts[0]), let last = Int(parts[2].prefix { $0.isNumber }) else { return nil }
        if parts[0].count == 4 {
            self.init(year: first, month: month, day: last)
        } else {
            guard parts[2].count == 4 else { return nil }
            self.init(year: last, month: month, day: first)
        }
    }

    /// Midnight at which the day begins.
    package var civil: CivilTime { CivilTime(seconds: Int64(number) * 86_400) }

    /// 0 for Sunday … 6 for Saturday.
    package var weekday: Int { civil.weekday }

    /// `2026-11-09`.
    package var text: String {
        let (year, month, day) = civil.date
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The day so many days later.
    package func advanced(by days: Int) -> Day {
        Day(number: number + days)
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }

    /// 1–12 for the name of a month, in Indonesian or English, whole or cut to three letters and more.
    private static func month(_ name: String) -> Int? {
        guard name.count >= 3 else { return nil }
        let names = [
            ["januari", "january"], ["februari", "february"], ["maret", "march"], ["april"], ["mei", "may"],
            ["juni", "june"], ["juli", "july"], ["agustus", "august", "agt", "ags"], ["september"],
            ["oktober", "october"], ["november", "nopember"], ["desember", "december"],
        ]
        return names.firstIndex { $0.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
    }
}
