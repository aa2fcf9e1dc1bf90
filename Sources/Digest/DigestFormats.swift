import Domain

/// Dates, times and numbers as officials write them.
struct DigestFormats {
    let language: Language

    /// `Sabtu, 21 November 2026`.
    func date(_ time: CivilTime) -> String {
        let (year, month, day) = time.date
        let weekday = (language == .english ? Self.weekdays.english : Self.weekdays.indonesian)[time.weekday]
        let name = (language == .english ? Self.months.english : Self.months.indonesian)[month - 1]
        return "\(weekday), \(day) \(name) \(year)"
    }

    /// `06.30`; `06:30` in English.
    func time(_ moment: Moment) -> String {
        let (hour, minute, _) = moment.civil.timeOfDay
        return padded(hour, 2) + (language == .english ? ":" : ".") + padded(minute, 2)
    }

    /// `06.30 WIB`.
    func timeWithZone(_ moment: Moment) -> String {
        "\(time(moment)) \(zone(moment))"
    }

    /// `Sabtu, 21 November 2026, 06.30 WIB`.
    func dateAndTime(_ moment: Moment) -> String {
        "\(date(moment.civil)), \(timeWithZone(moment))"
    }

    /// `06.30`; `21/11 06.30` for a line of another day than the page's.
    func dayAndTime(_ moment: Moment, on page: CivilTime) -> String {
        if moment.civil.dayNumber == page.dayNumber { return time(moment) }
        let (_, month, day) = moment.civil.date
        return "\(padded(day, 2))/\(padded(month, 2)) \(time(moment))"
    }

    /// A line with its dates as people write them: `2026-11-21` becomes `21 Nov 2026`.
    func withDates(_ line: String) -> String {
        let bytes = Array(line.utf8)
        let names = language == .english ? Self.months.english : Self.months.indonesian
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isStart = index == 0 || !Self.isDigit(bytes[index - 1])
            guard isStart, let date = Self.date(bytes[index...]) else {
                out.append(bytes[index])
                index += 1
                continue
            }
            out += Array("\(date.day) \(names[date.month - 1].prefix(3)) \(date.year)".utf8)
            index += 10
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The date that stands at the beginning, written as `2026-11-21` and followed by no digit.
    private static func date(_ bytes: ArraySlice<UInt8>) -> (year: Int, month: Int, day: Int)? {
        let head = Array(bytes.prefix(11))
        guard head.count >= 10, head.count == 10 || !isDigit(head[10]) else { return nil }
        let parts = head.prefix(10).split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(isDigit) }) else {
            return nil
        }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        guard CivilTime.isDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
        return (numbers[0], numbers[1], numbers[2])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// `07.30`, from minutes after midnight.
    func time(minutes: Int) -> String {
        padded(minutes / 60, 2) + (language == .english ? ":" : ".") + padded(minutes % 60, 2)
    }

    /// `1.234`; `1,234` in English.
    func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var grouped = value < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += language == .english ? "," : "." }
            grouped.append(digit)
        }
        return grouped
    }

    /// `+4`, `−12`, `0`: today against the day before.
    func difference(_ today: Int, _ before: Int) -> String {
        today > before ? "+" + number(today - before) : number(today - before)
    }

    /// `WIB`, `WITA`, `WIT`; `UTC+01:00` elsewhere.
    func zone(_ moment: Moment) -> String {
        switch moment.offsetMinutes {
        case 420: "WIB"
        case 480: "WITA"
        case 540: "WIT"
        default: "UTC" + String(moment.rfc3339.suffix(6))
        }
    }

    private static let weekdays = (
        indonesian: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
        english: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    )

    private static let months = (
        indonesian: [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November", "Desember",
        ],
        english: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
    )
}
