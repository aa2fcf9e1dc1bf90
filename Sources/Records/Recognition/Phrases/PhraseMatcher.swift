/// Tries phrases against the tokens of one text.
struct PhraseMatcher {
    let text: MatchText

    let elements: UnsafeBufferPointer<CompiledPhrases.Element>
    let words: UnsafeBufferPointer<UInt16>
    let entries: UnsafeBufferPointer<CompiledPhrases.Entry>

    private var tokens: UnsafeBufferPointer<Token> { text.tokens }
    private var bodyStart: Int { text.bodyStart }

    /// Tries the entry at `place` with its first element on the token at `index`.
    @inline(__always)
    func match(_ place: Int, at index: Int, _ finds: inout SignalFinds) {
        guard !finds.set.contains(entries[place].signal),
            entries[place].key.intersects(text.rests[index + 1]) || !entries[place].hasKey
        else { return }
        match(entries[place], at: index, &finds)
    }

    /// Few entries come so far: kept out of the loop that tries them.
    @inline(never)
    private func match(_ entry: CompiledPhrases.Entry, at index: Int, _ finds: inout SignalFinds) {
        guard begins(entry, index) else { return }
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

    @inline(__always)
    private func matches(_ element: CompiledPhrases.Element, _ word: MatchText.Word) -> Bool {
        if element.summary.intersects(word.summary) {
            if element.summary.sharesConcept(word.summary) { return true }
            let start = Int(element.firstWord)
            for place in start..<(start + Int(element.wordCount)) where words[place] == word.lexeme {
                return true
            }
        }
        return element.mark == word.kind
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
            if !token.isAddress, !token.kind.isSoft, !token.has(.ready), !token.has(.okay) {
                guard left > 0 else { return false }
                left -= 1
            }
            before -= 1
        }
        return true
    }

    /// The token behind the match of the elements from `first` to `last`; nil where they do not match.
    private func match(_ first: Int, _ last: Int, _ start: Int) -> Int? {
        var index = start
        for place in first..<last {
            switch elements[place].step {
            case .one:
                guard let found = find(place, index) else { return nil }
                index = found + 1
            case .optional:
                if let found = find(place, index), let end = match(place + 1, last, found + 1) { return end }
            case .unless: if find(place, index) != nil { return nil }
            case .gap: return matchBehindGap(place, last, index)
            case .endOfSentence: if !isEnd(index, ofMessage: false) { return nil }
            case .endOfMessage: if !isEnd(index, ofMessage: true) { return nil }
            }
        }
        return index
    }

    private func matchBehindGap(_ place: Int, _ last: Int, _ start: Int) -> Int? {
        // What is looked for behind most gaps is one element: then no other token need be tried.
        let isPlain = place + 1 < last && elements[place + 1].step == .one
        var next = start
        var passed = 0
        while true {
            if isPlain {
                guard next < text.words.count else { return nil }
                if matches(elements[place + 1], text.words[next]),
                    let end = match(place + 2, last, next + 1)
                {
                    return end
                }
            } else if let end = match(place + 1, last, next) {
                return end
            }
            guard next < text.words.count, !text.words[next].endsSentence else { return nil }
            if text.words[next].isCounted {
                passed += 1
                if passed > Int(elements[place].limit) { return nil }
            }
            next += 1
        }
    }

    /// The next token that matches the element at `place`, names and soft marks passed over.
    private func find(_ place: Int, _ start: Int) -> Int? {
        var index = start
        while index < text.words.count {
            if matches(elements[place], text.words[index]) { return index }
            guard text.words[index].isPassed else { return nil }
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
                token.isAddress || token.kind.isSoft || token.endsSentence || token.has(.thanks)
                || token.has(.honorific) || token.has(.title)
            guard isCourtesy else { return false }
            index += 1
        }
        return true
    }
}
