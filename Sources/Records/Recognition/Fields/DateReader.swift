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

        init(first: Int, last: Int) {
            self.first = first
            self.last = last
        }

        init(_ day: Int) { self.init(first: day, last: day) }

        var isDay: Bool { first == last }
    }

    let words: KnownWords
    /// The day on which the text was written (days since 1970-01-01).
    let today: Int

    /// The day or span that the text names from the token `start` on; nil where it names none.
    ///
    /// A date in figures goes before a weekday or "besok"; of each the first counts, unless it has passed.
    func read(_ text: ReadText, from start: Int = 0) -> Span? {
        let tokens = text.tokens
        var dated: Span?
        var named: Span?
        var isFull = false
        var count: Int?
        var index = start
        while index < tokens.count {
            if isDayCount(tokens, index) { count = Int(tokens[index].value) }
            guard let mention = mention(tokens, index) else {
                index += 1
                continue
            }
            var span = mention.span
            if mention.isDate {
                if span.isDay, isEnd(tokens, index) {
                    let first = count.map { span.last - $0 + 1 } ?? named?.first ?? today
                    span.first = min(first, span.last)
                }
                // "Gladi upacara 17 Agustus, Kamis, 14 Agustus": the day that has its name is meant.
                if dated == nil || mention.isFull && !isFull { dated = span }
                isFull = isFull || mention.isFull
            } else if named.map({ $0.last < today }) ?? true {
                named = named == nil || span.last >= today ? span : named
            }
            index = mention.end
        }
        if let dated, named == nil || dated.last >= today { return dated }
        return named
    }

    /// A day, or days joined to a span, that a text names at some place.
    private struct Mention {
        var span: Span
        /// The token behind it.
        var end: Int
        /// In figures.
        var isDate: Bool
        /// In figures and with its weekday.
        var isFull = false
    }

    /// What the text names at `index`, with what is joined to it: "Rabu dan Kamis", "hari ini s/d besok", "Kamis, 20
    /// November".
    private func mention(_ tokens: [Token], _ index: Int) -> Mention? {
        guard var mention = single(tokens, index, after: today) else { return nil }
        while let (next, isSpan) = joint(tokens, mention.end),
            var other = single(tokens, next, after: mention.span.last)
        {
            if !isSpan, other.isDate, !mention.isDate {
                other.span.isMismatched = other.span.isDay && isOther(tokens, index, than: other.span.first)
                // "Hari ini s.d. Kamis 6 November": the weekday was the end of a span.
                if !mention.span.isDay, mention.span.first < other.span.last {
                    other.span.first = mention.span.first
                }
                mention = other
                mention.isFull = true
                continue
            }
            let follows = isSpan ? 1...92 : 0...1
            guard isSpan || other.isDate == mention.isDate,
                follows.contains(other.span.last - mention.span.last)
            else { break }
            mention.span.last = other.span.last
            mention.end = other.end
            mention.isDate = mention.isDate || other.isDate
        }
        return mention
    }

    /// The token behind what stands between two days, and whether that makes a span of them: "s.d." does; a comma,
    /// "dan" or nothing only where they follow one another.
    private func joint(_ tokens: [Token], _ index: Int) -> (next: Int, isSpan: Bool)? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if token.kind == .hyphen || isUntil(token) { return (index + 1, true) }
        if index + 2 < tokens.count, token.hash == Self.letters.s, tokens[index + 1].kind == .slash,
            tokens[index + 2].hash == Self.letters.d
        {
            return (index + 3, true)
        }
        let isBeside = token.kind == .comma || token.kind == .slash || token.lexeme == words.and
        return (isBeside ? index + 1 : index, false)
    }

    /// "s.d.", or "sd", which elsewhere is a school.
    private func isUntil(_ token: Token) -> Bool {
        words.until.contains(token.lexeme) || token.hash == Self.letters.sd && !token.isCapital
    }

    private static let letters = (
        s: WordHash.of("s".utf8), d: WordHash.of("d".utf8), sd: WordHash.of("sd".utf8)
    )

    private func single(_ tokens: [Token], _ index: Int, after: Int) -> Mention? {
        guard index < tokens.count else { return nil }
        if tokens[index].kind == .number {
            return numeric(tokens, index).map { Mention(span: $0.days, end: $0.end, isDate: true) }
        }
        if tokens[index].lexeme == words.date, words.date != 0, index + 1 < tokens.count,
            tokens[index + 1].kind == .number
        {
            return numeric(tokens, index + 1).map { Mention(span: $0.days, end: $0.end, isDate: true) }
        }
        guard tokens[index].lexeme != 0 else { return nil }
        let named = relative(tokens, index) ?? weekday(tokens, index, after: after)
        return named.map { Mention(span: Span($0.day), end: $0.end, isDate: false) }
    }

    /// "3 hari".
    private func isDayCount(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].kind == .number && (1...90).contains(tokens[index].value) && index + 1 < tokens.count
            && tokens[index + 1].lexeme == words.dayWord
    }

    /// "besok", "lusa", "hari ini", "sore ini", "nanti malam", "siang nanti".
    private func relative(_ tokens: [Token], _ index: Int) -> (day: Int, end: Int)? {
        let token = tokens[index]
        if let days = words.relativeDays[token.lexeme] {
            // "Sugeng enjing" wishes a good morning.
            if index > 0, tokens[index - 1].has(.greeting) { return nil }
            // "Enjing niki" is this morning.
            if days == 1, index + 1 < tokens.count, tokens[index + 1].lexeme == words.this {
                return (today, index + 2)
            }
            // "sejak kemarin" says since when, and not when.
            if days < 0, index > 0, words.since.contains(tokens[index - 1].key) { return nil }
            if days == 1, index + 1 < tokens.count, words.relativeDays[tokens[index + 1].lexeme] == 2 {
                return (today + 2, index + 2)
            }
            return (today + days, index + 1)
        }
        guard index + 1 < tokens.count else { return nil }
        let next = tokens[index + 1]
        let isPart = words.dayParts[token.lexeme] != nil
        let isToday =
            (isPart || token.lexeme == words.dayWord) && next.lexeme == words.this
            || isPart && next.lexeme == words.later
            || token.lexeme == words.later && words.dayParts[next.lexeme] != nil
        return isToday ? (today, index + 2) : nil
    }

    /// A weekday: the next one, that of next week, or the last one.
    ///
    /// "malam Jumat" is the night before; "minggu depan" is a week and no Sunday.
    private func weekday(_ tokens: [Token], _ index: Int, after: Int) -> (day: Int, end: Int)? {
        guard let weekday = words.weekdays[tokens[index].lexeme], !isWeek(tokens, index) else { return nil }
        var next = index + 1
        let isNight = index > 0 && tokens[index - 1].lexeme == words.night
        let target = isNight ? (weekday + 6) % 7 : weekday
        var day = after + (target - Self.weekday(of: after) + 7) % 7
        if next + 1 < tokens.count, words.weeks.contains(tokens[next].lexeme) { next += 1 }
        guard next < tokens.count else { return (day, index + 1) }
        if words.coming.contains(tokens[next].lexeme) {
            // Weeks begin on Monday.
            day = today - (Self.weekday(of: today) + 6) % 7 + 7 + (target + 6) % 7
        } else if words.past.contains(tokens[next].lexeme) {
            day = today - (Self.weekday(of: today) - target + 6) % 7 - 1
        } else if words.relativeDays[tokens[next].lexeme] != 1 {
            return (day, index + 1)
        }
        return (day, next + 1)
    }

    /// "minggu ini", "2 minggu", "tiap minggu": seven days.
    private func isWeek(_ tokens: [Token], _ index: Int) -> Bool {
        guard words.weeks.contains(tokens[index].lexeme) else { return false }
        if index > 0 {
            let before = tokens[index - 1]
            if before.kind == .number || words.each.contains(before.lexeme)
                || words.weekdays[before.lexeme] != nil
            {
                return true
            }
        }
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1].lexeme
        return words.coming.contains(next) || words.past.contains(next) || next == words.to
            || next == words.this && !tokens[index].isCapital
    }

    /// The weekday at `index` is not that of the day.
    private func isOther(_ tokens: [Token], _ index: Int, than day: Int) -> Bool {
        guard let weekday = words.weekdays[tokens[index].lexeme] else { return false }
        let isNight = index > 0 && tokens[index - 1].lexeme == words.night
        let actual = Self.weekday(of: day)
        return actual != weekday && !(isNight && actual == (weekday + 6) % 7)
    }

    /// 0 for Sunday … 6 for Saturday.
    private static func weekday(of day: Int) -> Int { CivilTime(seconds: Int64(day) * 86_400).weekday }

    /// Stands behind "s.d.": the last day of a span whose first one is not a date.
    private func isEnd(_ tokens: [Token], _ index: Int) -> Bool {
        var before = index - 1
        if before >= 0, tokens[before].lexeme == words.date { before -= 1 }
        return before >= 0 && isUntil(tokens[before])
    }

    /// `22 November 2021`, `22 s.d. 23 Nov`, `22-23 November`, `19/11/21`, `tgl 10`, and the token behind it.
    private func numeric(_ tokens: [Token], _ index: Int) -> (days: Span, end: Int)? {
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
        if let (behind, isSpan) = joint(tokens, next), behind > next {
            var place = behind
            if place < tokens.count, tokens[place].lexeme == words.date { place += 1 }
            if place < tokens.count, tokens[place].kind == .number, !isDayCount(tokens, place),
                case let value = Int(tokens[place].value), (1...31).contains(value),
                isSpan || value == first + 1 || value == 1
            {
                last = value
                next = place + 1
            }
        }
        if next < tokens.count, let month = words.months[tokens[next].lexeme] {
            let year = next + 1 < tokens.count ? Self.year(Int(tokens[next + 1].value)) : nil
            return span(first, last, month, year).map { ($0, next + (year == nil ? 1 : 2)) }
        }
        // A day without its month counts only where it is called a date: "tanggal 20", "cuti 16-20".
        let before = index > 0 ? tokens[index - 1].lexeme : 0
        let isCalled = before != 0 && (before == words.date || before == words.cuti && last > first)
        guard isCalled else { return nil }
        let now = CivilTime(seconds: Int64(today) * 86_400).date
        let month = max(first, last) < now.day ? now.month % 12 + 1 : now.month
        return span(first, last, month, nil).map { ($0, next) }
    }

    private func slashed(_ tokens: [Token], _ index: Int, _ day: Int) -> (days: Span, end: Int)? {
        let month = Int(tokens[index + 2].value)
        guard (1...12).contains(month) else { return nil }
        // "RT 03/RW 05" and "3/4" of something are no dates.
        if index > 0, words.areas.contains(tokens[index - 1].lexeme) { return nil }
        var year: Int?
        if index + 4 < tokens.count, tokens[index + 3].kind == tokens[index + 1].kind {
            year = Self.year(Int(tokens[index + 4].value))
        }
        return span(day, day, month, year).map { ($0, index + (year == nil ? 3 : 5)) }
    }

    private func span(_ first: Int, _ last: Int, _ month: Int, _ year: Int?) -> Span? {
        let now = CivilTime(seconds: Int64(today) * 86_400).date
        var chosen = year ?? now.year
        if year == nil, month < now.month - 6 { chosen += 1 }
        guard CivilTime.isDate(year: chosen, month: month, day: first) else { return nil }
        let begin = CivilTime.days(year: chosen, month: month, day: first)
        // "31 dan 1": the month turns between them.
        let turned = last < first ? (chosen + month / 12, month % 12 + 1) : (chosen, month)
        guard CivilTime.isDate(year: turned.0, month: turned.1, day: last) else { return nil }
        let end = CivilTime.days(year: turned.0, month: turned.1, day: last)
        return last >= first || end - begin < 15 ? Span(first: begin, last: end) : nil
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
        guard (0...9999).contains(year) else { return "\(year)-\(padded(month, 2))-\(padded(date, 2))" }
        return String(unsafeUninitializedCapacity: 10) { text in
            var rest = (year * 100 + month) * 100 + date
            for place in stride(from: 9, through: 0, by: -1) {
                let isMark = place == 4 || place == 7
                text[place] = isMark ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10)
                if !isMark { rest /= 10 }
            }
            return 10
        }
    }
}
