/// Reads the time of day of which a text speaks: `pukul 09.00 WIB s.d. 11.30`, `jam 9`, `jam 2 siang`,
/// `setengah 8`, `ba'da Isya`.
struct TimeReader {
    /// Minutes after midnight.
    struct Times: Equatable {
        var first: Int
        /// The end, where the text gives one.
        var last: Int?
    }

    let words: KnownWords

    /// The first time that is written as one; nil where none is.
    func read(_ text: ReadText) -> Times? {
        let tokens = text.tokens
        for index in tokens.indices {
            if tokens[index].lexeme == words.clock, words.clock != 0 {
                var next = index + 1
                while next < tokens.count, tokens[next].kind == .colon { next += 1 }
                if let first = hour(tokens, next) { return span(first.minutes, tokens, first.end) }
            } else if tokens[index].clock >= 0, index + 1 < tokens.count,
                words.zones.contains(tokens[index + 1].lexeme)
            {
                return span(Int(tokens[index].clock), tokens, index + 1)
            }
        }
        return nil
    }

    /// The tokens that name a prayer as the time: "ba'da Isya".
    func prayer(_ text: ReadText) -> Range<Int>? {
        let tokens = text.tokens
        for index in tokens.indices.dropLast() where words.afterPrayer.contains(tokens[index].lexeme) {
            for next in (index + 1)..<min(index + 3, tokens.count)
            where words.prayers.contains(tokens[next].lexeme) {
                return index..<(next + 1)
            }
        }
        return nil
    }

    /// The hour that begins at `index`, and the token behind it.
    private func hour(_ tokens: [Token], _ index: Int) -> (minutes: Int, end: Int)? {
        guard index < tokens.count else { return nil }
        if tokens[index].lexeme == words.half, words.half != 0, index + 1 < tokens.count,
            case let value = Int(tokens[index + 1].value), (1...12).contains(value)
        {
            return (adjusted(value * 60 - 30, tokens, index + 2), index + 2)
        }
        guard tokens[index].kind == .number else { return nil }
        if tokens[index].clock >= 0 {
            return (adjusted(Int(tokens[index].clock), tokens, index + 1), index + 1)
        }
        let value = Int(tokens[index].value)
        guard (0...23).contains(value) else { return nil }
        return (adjusted(value * 60, tokens, index + 1), index + 1)
    }

    /// "jam 2 siang" is 14.00, "jam 7 malam" 19.00.
    private func adjusted(_ minutes: Int, _ tokens: [Token], _ next: Int) -> Int {
        guard next < tokens.count, minutes < 720, let part = words.dayParts[tokens[next].lexeme] else {
            return minutes
        }
        return part.contains(minutes / 60) ? minutes + 720 : minutes
    }

    private func span(_ first: Int, _ tokens: [Token], _ next: Int) -> Times {
        var index = next
        while index < tokens.count,
            words.zones.contains(tokens[index].lexeme) || words.dayParts[tokens[index].lexeme] != nil
        {
            index += 1
        }
        guard index + 1 < tokens.count,
            tokens[index].kind == .hyphen || words.until.contains(tokens[index].lexeme)
        else { return Times(first: first) }
        index += 1
        if tokens[index].lexeme == words.clock { index += 1 }
        guard let last = hour(tokens, index)?.minutes, last > first else { return Times(first: first) }
        return Times(first: first, last: last)
    }

    /// `09:00`.
    static func iso(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }
}
