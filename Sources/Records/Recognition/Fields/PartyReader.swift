/// Reads who goes instead, and for whom something is asked.
struct PartyReader: Sendable {
    let words: KnownWords

    /// The bytes that name who goes instead, as in "diwakilkan Kasi Trantib".
    ///
    /// A gentleman's bare name is whom one speaks to, save where one `asks` for leave.
    func delegate(_ text: ReadText, asks: Bool) -> Range<Int>? {
        let tokens = text.tokens
        for index in tokens.indices where tokens[index].has(.delegate) {
            if let before = subject(tokens, index) { return before }
            var start = index + 1
            while start < tokens.count, start < index + 4, !tokens[start].isAddress,
                !tokens[start].endsSentence
            {
                start += 1
            }
            guard start < tokens.count, tokens[start].isAddress else { continue }
            if !tokens[start].has(.honorific) { return second(tokens, start) }
            // "Saya minta diwakili Pak Budi", "… oleh Bu Ayu Rai, Kabid Persampahan".
            let isNext =
                start == index + 1 || start == index + 2 && words.byWhom.contains(tokens[start - 1].key)
            if isNext, words.represented.contains(tokens[index].lexeme), asks,
                start + 1 < tokens.count,
                tokens[start + 1].isCapital, tokens[start + 1].lexeme == 0
            {
                let end = nameEnd(tokens, start + 1)
                guard end + 2 < tokens.count, tokens[end + 1].kind == .comma, tokens[end + 2].isAddress,
                    !tokens[end + 2].has(.honorific)
                else { return tokens.bytes(of: start...end) }
                return Int(tokens[start].start)..<second(tokens, end + 2).upperBound
            }
        }
        return named(tokens)
    }

    /// Before "yang mewakili" whoever stands there by his title: "Kasi Binluh yang wakili kita", "Sekcam saja yang …".
    private func subject(_ tokens: [Token], _ index: Int) -> Range<Int>? {
        guard index > 1, tokens[index - 1].has(.relative) else { return nil }
        for start in stride(from: index - 2, through: max(0, index - 5), by: -1) {
            let token = tokens[start]
            guard token.kind == .word else { return nil }
            guard token.has(.title), token.isAddress, !words.principals.contains(token.lexeme) else {
                continue
            }
            return second(tokens, start)
        }
        return nil
    }

    /// Behind "diwakili" whoever stands there, though no title says what he is: "diwakili bendahara", "diganti Rusli".
    private func named(_ tokens: [Token]) -> Range<Int>? {
        for index in tokens.indices where words.represented.contains(tokens[index].lexeme) {
            var start = index + 1
            if start < tokens.count, words.byWhom.contains(tokens[start].key) { start += 1 }
            guard start < tokens.count, isName(tokens[start]) else { continue }
            var end = start
            while end + 1 < tokens.count, end - start < 2, isName(tokens[end + 1]),
                tokens[end + 1].isCapital == tokens[start].isCapital
            {
                end += 1
            }
            return tokens.bytes(of: start...end)
        }
        return nil
    }

    private func isName(_ token: Token) -> Bool {
        token.kind == .word && !token.isAddress
            && (token.lexeme == 0 || token.concepts.isEmpty && token.isCapital)
    }

    /// The tokens that name the applicant, behind "atas nama" or "titip dari".
    func applicant(_ text: ReadText) -> Range<Int>? {
        let tokens = text.tokens
        for index in tokens.indices
        where words.forOther.contains(tokens[index].lexeme) {
            if let range = addressRun(tokens, from: index + 1) { return range }
        }
        for index in tokens.indices.dropLast(1) where isAboutOther(tokens, index) {
            if let range = addressRun(tokens, from: index + 1) { return range }
        }
        return nil
    }

    private func isAboutOther(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !token.isAddress else { return false }
        // "Saya titip Kasi Pem" names who goes instead.
        let isOwn = index > 0 && (tokens[index - 1].has(.me) || tokens[index - 1].has(.we))
        return token.lexeme == titip && !isOwn || words.onBehalf.contains(token.key)
            || token.lexeme == behalf && index > 0 && tokens[index - 1].lexeme == inTheName
            || token.lexeme == from && index > 0
                && tokens[max(0, index - 2)..<index].contains { $0.lexeme == titip }
    }

    var titip: UInt16 = 0
    var from: UInt16 = 0
    var behalf: UInt16 = 0
    var inTheName: UInt16 = 0

    static let standard = PartyReader(words: .standard, lexicon: PhraseBook.standard.vocabulary.lexicon)

    private init(words: KnownWords, lexicon: Lexicon) {
        self.words = words
        titip = lexicon.lexeme("titip")
        from = lexicon.lexeme("dari")
        behalf = lexicon.lexeme("nama")
        inTheName = lexicon.lexeme("atas")
    }

    private func addressRun(_ tokens: [Token], from start: Int) -> Range<Int>? {
        var index = start
        while index < min(start + 4, tokens.count), !tokens[index].isAddress {
            if tokens[index].endsSentence || tokens[index].kind == .comma { return nil }
            index += 1
        }
        guard index < tokens.count, tokens[index].isAddress else { return nil }
        var end = index
        while end < tokens.count, tokens[end].isAddress { end += 1 }
        return index..<end
    }

    /// The last of the capital words that begin at `start`.
    private func nameEnd(_ tokens: [Token], _ start: Int) -> Int {
        var end = start
        while end + 1 < tokens.count, end - start < 3, tokens[end + 1].kind == .word,
            tokens[end + 1].isCapital,
            !tokens[end + 1].has(.day), !tokens[end + 1].has(.honorific)
        {
            end += 1
        }
        return end
    }

    /// The bytes that name the second of an office whose title stands at `start`: with what he is in charge of,
    /// "Kabid Cipta Karya", "kasi pemerintahan", with "Bu" before it, without what follows in small letters.
    func second(_ tokens: [Token], _ start: Int) -> Range<Int> {
        let hasField = words.ofField.contains(tokens[start].lexeme)
        var end = start
        while end + 1 < tokens.count, end - start < 4, case let next = tokens[end + 1], next.kind == .word,
            !next.has(.honorific), !next.has(.relative),
            next.isCapital || next.has(.unit)
                || end == start && hasField && (next.lexeme == 0 || next.concepts.isEmpty)
        {
            end += 1
        }
        // "Sekretaris Dinas, Bu Retno", "Kasubag TU Pak Willem"
        let name = end + 1 < tokens.count && tokens[end + 1].kind == .comma ? end + 2 : end + 1
        if name + 1 < tokens.count, tokens[name].has(.honorific), tokens[name + 1].isCapital,
            tokens[name + 1].lexeme == 0
        {
            end = nameEnd(tokens, name + 1)
        }
        let isAddressed = start > 0 && tokens[start - 1].has(.honorific)
        return tokens.bytes(of: (isAddressed ? start - 1 : start)...end)
    }
}
