import Domain

/// Reads the days of which a text speaks.
struct DateReader {
    /// A day or a span of days.
    struct Span: Equatable {
        /// Days since 1970-01-01.
        var first: Int
        var last: Int
        /// The weekday that stands beside the date is another's.
        var isMismatched = false
    }

    let words: KnownWords
    /// The day on which the text was written (days since 1970-01-01).
    let today: Int

    /// The first day or span that the text names from the token `start` on; nil where it names none.
    func read(_ text: ReadText, from start: Int = 0) -> Span? {
        let tokens = text.tokens
        var weekday: (day: Int, isNight: Bool)?
        var relative: Int?
        var count: Int?
        for index in tokens.indices.dropFirst(start) {
            let token = tokens[index]
            if token.kind == .number {
                if var span = numeric(tokens, index) {
                    if let weekday, !span.isRange {
                        let expected = weekday.isNight ? (weekday.day + 6) % 7 : weekday.day
                        let actual = CivilTime(seconds: Int64(span.days.first) * 86_400).weekday
                        span.days.isMismatched = actual != weekday.day && actual != expected
                    }
                    if !span.isRange, isEnd(tokens, index) {
                        let last = span.days.last
                        span.days.first = min(
                            count.map { last - $0 + 1 } ?? relative.map { today + $0 } ?? today,
                            last
                        )
                    }
                    return span.days
                }
                if index + 1 < tokens.count, tokens[index + 1].lexeme == words.dayWord,
                    (1...90).contains(token.value)
                {
                    count = Int(token.value)
                }
            } else if token.lexeme != 0 {
                if weekday == nil, let day = words.weekdays[token.lexeme] {
                    weekday = (day, index > 0 && tokens[index - 1].lexeme == words.night)
                }
                if relative == nil { relative = words.relativeDays[token.lexeme] }
            }
        }
        if let relative { return Span(first: today + relative, last: today + relative) }
        if let weekday {
            let now = CivilTime(seconds: Int64(today) * 86_400).weekday
            let target = weekday.isNight ? (weekday.day + 6) % 7 : weekday.day
            let day = today + (target - now + 7) % 7
            return Span(first: day, last: day)
        }
        return nil
    }

    /// Stands behind "s.d.": the last day of a span whose first one is not a date.
    private func isEnd(_ tokens: [Token], _ index: Int) -> Bool {
        var before = index - 1
        if before >= 0, tokens[before].lexeme == words.date { before -= 1 }
        return before >= 0 && words.until.contains(tokens[before].lexeme)
    }

    /// `22 November 2021`, `22 s.d. 23 Nov`, `22-23 November`, `19/11/21`, `tgl 10`.
    private func numeric(_ tokens: [Token], _ index: Int) -> (days: Span, isRange: Bool)? {
        let first = Int(tokens[index].value)
        guard (1...31).contains(first) else { return nil }
        var next = index + 1
        if next + 2 < tokens.count, tokens[next].kind == .slash || tokens[next].kind == .hyphen,
            tokens[next + 1].kind == .number, (1...12).contains(tokens[next + 1].value),
            tokens[next].kind == .slash || next + 2 < tokens.count && tokens[next + 2].kind == .hyphen
        {
            return slashed(tokens, index, first)
        }
        if next + 1 < tokens.count, tokens[next].kind == .slash, tokens[next + 1].kind == .number {
            return slashed(tokens, index, first)
        }
        var last = first
        if next + 1 < tokens.count, words.until.contains(tokens[next].lexeme) || tokens[next].kind == .hyphen
        {
            var place = next + 1
            if place < tokens.count, tokens[place].lexeme == words.date { place += 1 }
            if place < tokens.count, tokens[place].kind == .number, (1...31).contains(tokens[place].value) {
                last = Int(tokens[place].value)
                next = place + 1
            }
        }
        if next < tokens.count, let month = words.months[tokens[next].lexeme] {
            let year = next + 1 < tokens.count ? Self.year(Int(tokens[next + 1].value)) : nil
            return span(first, last, month, year)
        }
        // A day without its month counts only where it is called a date.
        let isCalled = index > 0 && tokens[index - 1].lexeme == words.date && words.date != 0
        guard isCalled else { return nil }
        let now = CivilTime(seconds: Int64(today) * 86_400).date
        let month = last < now.day ? now.month % 12 + 1 : now.month
        return span(first, last, month, nil)
    }

    private func slashed(_ tokens: [Token], _ index: Int, _ day: Int) -> (days: Span, isRange: Bool)? {
        let month = Int(tokens[index + 2].value)
        guard (1...12).contains(month) else { return nil }
        // "RT 03/RW 05" and "3/4" of something are no dates.
        if index > 0, words.areas.contains(tokens[index - 1].lexeme) { return nil }
        var year: Int?
        if index + 4 < tokens.count, tokens[index + 3].kind == tokens[index + 1].kind {
            year = Self.year(Int(tokens[index + 4].value))
        }
        return span(day, day, month, year)
    }

    private func span(_ first: Int, _ last: Int, _ month: Int, _ year: Int?) -> (days: Span, isRange: Bool)? {
        let now = CivilTime(seconds: Int64(today) * 86_400).date
        var chosen = year ?? now.year
        if year == nil, month < now.month - 6 { chosen += 1 }
        guard CivilTime.isDate(year: chosen, month: month, day: first),
            CivilTime.isDate(year: chosen, month: month, day: last)
        else { return nil }
        let begin = CivilTime.days(year: chosen, month: month, day: first)
        let end = CivilTime.days(year: chosen, month: month, day: last)
        guard end >= begin else { return nil }
        return (Span(first: begin, last: end), end > begin)
    }

    private static func year(_ number: Int) -> Int? {
        switch number {
        case 1990...2100: number
        case 10...99: 2000 + number
        default: nil
        }
    }

    /// `2026-11-22`.
    static func iso(_ day: Int) -> String {
        let (year, month, date) = CivilTime(seconds: Int64(day) * 86_400).date
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(date, 2))"
    }
}
