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

    /// `21/11 06.30`, for a line of another day.
    func shortDateAndTime(_ moment: Moment) -> String {
        let (_, month, day) = moment.civil.date
        return "\(padded(day, 2))/\(padded(month, 2)) \(time(moment))"
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
