import Domain

/// Who must report what, by when, on which days.
package struct ReportingDuty: DatedFact {
    package let key: String
    package var who: Who
    /// What is to be reported, as people say it: `kondisi wilayah`.
    package var what: String
    /// Minutes after midnight by which it is due.
    package var due: Int
    /// 0 for Sunday … 6 for Saturday.
    package var weekdays: Set<Int>
    /// Also on public holidays.
    package var onHolidays: Bool
    /// Who need not.
    package var exempt: [Who]
    /// The name of the forum in which it is expected; nil for any.
    package var forum: String?

    package init(
        key: String,
        who: Who,
        what: String,
        due: Int,
        weekdays: Set<Int>,
        onHolidays: Bool = false,
        exempt: [Who] = [],
        forum: String? = nil
    ) {
        self.key = key
        self.who = who
        self.what = what
        self.due = due
        self.weekdays = weekdays
        self.onHolidays = onHolidays
        self.exempt = exempt
        self.forum = forum
    }

    /// Whether a report is due on a day.
    package func isDue(on day: Day, calendar: WorkCalendar) -> Bool {
        weekdays.contains(day.weekday) && (onHolidays || !calendar.isHoliday(day))
    }

    func write(to json: inout JSONWriter) {
        json.member("key", key)
        json.member("who", who.text)
        json.member("what", what)
        json.key("due")
        json.integer(due)
        json.member("days", weekdays.sorted().map(String.init))
        json.member("holidays", onHolidays)
        json.member("exempt", exempt.map(\.text))
        json.member("in", forum)
    }

    init?(_ fields: RosterFields) {
        guard let key = fields.string("key"), let who = fields.string("who").flatMap(Who.init),
            let what = fields.string("what"), let due = fields.integer("due"), (0...1440).contains(due)
        else { return nil }
        self.init(
            key: key,
            who: who,
            what: what,
            due: due,
            weekdays: Set(fields.strings("days").compactMap { Int($0) }),
            onHolidays: fields.flag("holidays"),
            exempt: fields.strings("exempt").compactMap(Who.init),
            forum: fields.string("in")
        )
    }
}
