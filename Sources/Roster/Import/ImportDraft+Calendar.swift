import Domain

/// duties.csv, holidays.csv, hours.csv
extension ImportDraft {
    mutating func takeDuty(_ row: inout SheetRow) {
        let who = row.required(.who).flatMap { self.who($0, &row, .who) }
        let what = row.required(.what)
        let due = row.required(.by).flatMap { Self.minutes($0, &row, .by) }
        let days = row.text(.days).isEmpty ? Set(1...5) : Self.weekdays(&row)
        let exempt = row.list(.exempt).compactMap { self.who($0, &row, .exempt) }
        let onHolidays = row.flag(.onHolidays)
        let (since, until) = row.span(.since, .until)
        let forum = row.text(.forum)
        if !forum.isEmpty, state.forum(named: forum) == nil {
            row.refuse(.forum, unknown: forum, SheetWords.forum, known: state.forums.map(\.name))
        }
        guard row.problems.isEmpty, let who, let what, let due, let days else { return }
        let name = "\(who.text) \(what)"
        let key = (row.text(.key).isEmpty ? name : row.text(.key)).slug
        guard isFirstReading(RosterSubject(kind: .duty, key: key), &row, .what) else { return }
        let duty = ReportingDuty(
            key: key,
            who: who,
            what: what,
            due: due,
            weekdays: days,
            onHolidays: onHolidays,
            exempt: exempt,
            forum: forum.isEmpty ? nil : forum
        )
        finish(.duty(duty), since: since, until: until, row)
    }

    /// Days that the country has already are not said again.
    mutating func takeHoliday(_ row: inout SheetRow) {
        let first = row.required(.date) == nil ? nil : row.day(.date)
        let last = row.day(.until)
        let kind =
            row.required(.kind) == nil
            ? nil
            : row.choice(
                .kind,
                SheetWords.specialDays,
                examples: "libur nasional, cuti bersama, libur daerah, masuk, ramadan"
            )
        let name = row.required(.name)
        if let first, let last, !(0...366).contains(last.number - first.number) {
            row.refuse(
                .until,
                Wording(
                    id: "sebelum hari pertamanya, atau terlalu jauh",
                    en: "lies before its first day, or too far"
                ),
                Wording(id: "Periksa kedua tanggalnya.", en: "Check both dates.")
            )
        }
        guard row.problems.isEmpty, let first, let kind, let name else { return }
        let days = SpecialDays(first: first, last: last, kind: kind, name: name, source: row.text(.source))
        guard isFirstReading(RosterFact.holiday(days).subject, &row, .date),
            !NationalDays.all.contains(days), known(.holiday, days.key, nil) != .holiday(days)
        else {
            return
        }
        declare(.holiday(days), since: .beginning)
    }

    /// All rows of one unit, or of none, make its two weeks; a week without a row is as decreed.
    mutating func takeHours(_ sheet: Sheet) {
        var weeks: [String: [Bool: [Int: [Range<Int>]]]] = [:]
        let before = problems.count
        eachRow([sheet]) { row, draft in
            let unit = row.text(.unit).isEmpty ? "" : draft.unitReference(&row, .unit)
            let days = row.required(.days) == nil ? nil : Self.weekdays(&row)
            let shifts = row.list(.hours).compactMap { Self.shift($0, &row) }
            let isRamadan = row.flag(.ramadan)
            guard row.problems.isEmpty, let unit, let days else { return }
            for day in days { weeks[unit, default: [:]][isRamadan, default: [:]][day, default: []] += shifts }
        }
        guard problems.count == before else { return }
        for (unit, week) in weeks.sorted(by: { $0.key < $1.key }) {
            let hours = WorkHours(
                unit: unit.isEmpty ? nil : unit,
                ordinary: week[false].map(WorkWeek.init) ?? .ordinary,
                ramadan: week[true].map(WorkWeek.init) ?? .ramadan
            )
            declare(.hours(hours))
        }
    }

    private static func weekdays(_ row: inout SheetRow) -> Set<Int>? {
        if let days = SheetWords.weekdays(row.text(.days)) { return days }
        row.refuse(
            .days,
            Wording(id: "bukan hari", en: "names no weekdays"),
            Wording(id: "Tulis Senin-Jumat, atau setiap hari.", en: "Write Mon-Fri, or daily.")
        )
        return nil
    }

    /// `07.30-12.00`.
    private static func shift(_ text: String, _ row: inout SheetRow) -> Range<Int>? {
        let ends = text.split { $0 == "-" || $0 == "–" }.map { minutes($0.trimmed, &row, .hours) }
        if ends.count == 2, let opens = ends[0], let closes = ends[1], opens < closes {
            return opens..<closes
        }
        row.refuse(
            .hours,
            Wording(id: "bukan rentang jam", en: "is no span of hours"),
            Wording(id: "Tulis 07.30-12.00; 13.00-16.00.", en: "Write 07.30-12.00; 13.00-16.00.")
        )
        return nil
    }

    private static func minutes(_ text: String, _ row: inout SheetRow, _ column: SheetColumn) -> Int? {
        if let minutes = SheetWords.minutes(text) { return minutes }
        row.refuse(
            column,
            Wording(id: "bukan jam", en: "is no time of day"),
            Wording(id: "Tulis seperti 16.00.", en: "Write it like 16.00.")
        )
        return nil
    }
}
