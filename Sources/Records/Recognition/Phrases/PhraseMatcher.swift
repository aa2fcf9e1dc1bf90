/// Tries phrases against the tokens of one text.
struct PhraseMatcher {
    let tokens: UnsafeBufferPointer<Token>
    /// The first token behind greetings and names.
    let bodyStart: Int
    let summary: TextSummary

    let elements: UnsafeBufferPointer<CompiledPhrases.Element>
    let words: UnsafeBufferPointer<UInt16>
    let entries: UnsafeBufferPointer<CompiledPhrases.Entry>

    /// Tries the entry at `place` with its first element on the token at `index`.
    func match(_ place: Int, at index: Int, _ finds: inout SignalFinds) {
        let entry = entries[place]
        guard !finds.set.contains(entry.signal), entry.key.mayOccur(in: summary), begins(entry, index) else {
            return
        }
        let first = Int(entry.firstElement)
        if let end = match(first + 1, first + Int(entry.elementCount), index + 1) {
            finds.add(entry.signal, index..<end)
        }
    }

    private func begins(_ entry: CompiledPhrases.Entry, _ index: Int) -> Bool {
        let words = Int(entry.slack)
        switch entry.head {
        case .anywhere: return true
        case .message: return index <= bodyStart || words > 0 && follows(bodyStart, index, words)
        case .sentence: return index <= bodyStart || isSentenceHead(index, words)
        }
    }

    private func matches(_ element: CompiledPhrases.Element, _ token: Token) -> Bool {
        if token.concepts.intersects(element.concepts) { return true }
        if token.lexeme != 0 {
            let start = Int(element.firstWord)
            for place in start..<(start + Int(element.wordCount)) where words[place] == token.lexeme {
                return true
            }
        }
        return element.mark == token.kind
    }

    /// Whether at most `words` words lie between `start` and `index`, in one sentence.
    private func follows(_ start: Int, _ index: Int, _ words: Int) -> Bool {
        var passed = 0
        for place in start..<index {
            let token = tokens[place]
            if token.endsSentence { return false }
            if token.isWord, !token.isAddress { passed += 1 }
            if passed > words { return false }
        }
        return true
    }

    private func isSentenceHead(_ index: Int, _ words: Int) -> Bool {
        var left = words
        var before = index - 1
        while before >= 0 {
            let token = tokens[before]
            if token.endsSentence || token.kind == .comma || token.kind == .colon || token.kind == .emoji {
                return true
            }
            if !token.isAddress, !isSoft(token), !token.has(.ready), !token.has(.okay) {
                guard left > 0 else { return false }
                left -= 1
            }
            before -= 1
        }
        return true
    }

    private func isSoft(_ token: Token) -> Bool {
        switch token.kind {
        case .comma, .bracket, .quote, .other, .hyphen, .slash, .emoji, .address: true
        default: false
        }
    }

    /// The token behind the match of the elements from `place` to `last`; nil where they do not match.
    private func match(_ place: Int, _ last: Int, _ index: Int) -> Int? {
        guard place < last else { return index }
        let element = elements[place]
        switch element.step {
        case .one:
            guard let found = find(element, index) else { return nil }
            return match(place + 1, last, found + 1)
        case .optional:
            if let found = find(element, index), let end = match(place + 1, last, found + 1) { return end }
            return match(place + 1, last, index)
        case .unless: return find(element, index) == nil ? match(place + 1, last, index) : nil
        case .gap: return matchBehindGap(place, last, index)
        case .endOfSentence: return isEnd(index, ofMessage: false) ? index : nil
        case .endOfMessage: return isEnd(index, ofMessage: true) ? index : nil
        }
    }

    private func matchBehindGap(_ place: Int, _ last: Int, _ index: Int) -> Int? {
        var next = index
        var passed = 0
        while true {
            if let end = match(place + 1, last, next) { return end }
            guard next < tokens.count, !tokens[next].endsSentence else { return nil }
            if tokens[next].isWord, !tokens[next].isAddress {
                passed += 1
                if passed > Int(elements[place].limit) { return nil }
            }
            next += 1
        }
    }

    /// The next token if it matches, names and soft marks passed over.
    private func find(_ element: CompiledPhrases.Element, _ start: Int) -> Int? {
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if matches(element, token) { return index }
            guard token.isAddress || isSoft(token) || token.kind == .colon else { return nil }
            index += 1
        }
        return nil
    }

    private func isEnd(_ start: Int, ofMessage: Bool) -> Bool {
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if token.endsSentence || token.kind == .comma, !ofMessage { return true }
            let isCourtesy =
                token.isAddress || isSoft(token) || token.endsSentence || token.has(.thanks)
                || token.has(.honorific) || token.has(.title)
            guard isCourtesy else { return false }
            index += 1
        }
        return true
    }
}
