/// Reads how many people or things a report tells of.
struct CountReader {
    let words: KnownWords

    /// The first number that stands before what is counted, "112 jiwa di masjid"; in an answer to a call for data also
    /// the only number that may be one, "Kapling Baru 97".
    func read(_ text: ReadText, isAnswer: Bool) -> Int? {
        let tokens = text.tokens
        let numbers = tokens.indices.filter { isAmount(tokens, $0) }
        let counted = numbers.first { index in
            index + 1 < tokens.count
                && (tokens[index + 1].has(.people) || words.counted.contains(tokens[index + 1].key))
        }
        let count = counted ?? (isAnswer && numbers.count == 1 ? numbers[0] : nil)
        return count.map { Int(tokens[$0].value) }
    }

    /// Tells that there is nothing: "nihil", "nol KK", "tidak ada yang rusak" without any number.
    func isNil(_ text: ReadText) -> Bool {
        let tokens = text.tokens
        return tokens.indices.contains { index in
            let token = tokens[index]
            if token.lexeme != 0, token.lexeme == words.nihil { return true }
            guard index + 1 < tokens.count else { return false }
            let next = tokens[index + 1]
            if words.zero.contains(token.key) || token.kind == .number && token.value == 0 {
                return next.has(.people) || words.counted.contains(next.key)
            }
            return token.has(.not) && next.lexeme == words.exists
                && tokens[(index + 2)...].prefix(2).contains { $0.has(.damage) || $0.has(.hazard) }
                && !tokens.contains { $0.kind == .number }
        }
    }

    /// No time, date, RT or number of a list or a letter.
    private func isAmount(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .number, token.value >= 0, token.clock < 0 else { return false }
        if index + 1 < tokens.count {
            let next = tokens[index + 1]
            if words.months[next.lexeme] != nil || next.lexeme == words.dayWord || next.kind == .slash
                || (next.kind == .period || next.kind == .bracket) && next.start == token.end
                    && index + 2 < tokens.count && tokens[index + 2].isWord
            {
                return false
            }
        }
        guard index > 0 else { return true }
        let before = tokens[index - 1]
        return !words.places.isNumbered(before) && before.lexeme != words.clock
            && before.lexeme != words.date && before.lexeme != words.instead && before.kind != .slash
            && before.kind != .hyphen && words.months[before.lexeme] == nil
    }
}
