/// Reads whether what is told ends a condition: whether it is over, goes on, or people were only helped.
struct DeedReader {
    let words: KnownWords

    private var deeds: DeedWords { words.deeds }

    /// "Sudah ditangani semalam", "sudah surut": nothing of it is left to do.
    func isOver(_ text: ReadText, _ category: ConditionCategory?) -> Bool {
        let tokens = text.tokens
        guard
            !tokens.contains(where: {
                $0.kind == .question || $0.has(.notYet) || $0.has(.but) || deeds.still.contains($0)
                    || deeds.wants.contains($0)
            })
        else { return false }
        guard let end = lastEnd(tokens, category) else { return false }
        // "Banjir sudah surut, longsor di RW 05" tells of another.
        return !tokens[end...].contains { token in
            words.categories[token.lexeme].map { $0 != category && $0 != .lainnya } ?? false
        }
    }

    /// "Api belum padam": whatever else is done; not where it is over since.
    func goesOn(_ text: ReadText, _ category: ConditionCategory?) -> Bool {
        let tokens = text.tokens
        let begins = tokens.indices.last { index in
            tokens[index].has(.notYet)
                && clause(tokens, from: index + 1).prefix(3).contains { deeds.awaited.contains($0) }
        }
        guard let begins else { return false }
        return lastEnd(tokens, category).map { $0 < begins } ?? true
    }

    /// "Warga sudah dievakuasi", "sudah difoto": help for people and a look at the thing, and nothing else was done.
    func onlyHelps(_ text: ReadText, _ category: ConditionCategory?) -> Bool {
        var helps = false
        for clause in clauses(text.tokens) {
            let isDone = clause.contains { $0.has(.done) }
            let isEnd = clause.contains { deeds.ends.contains($0) || ends($0, category) }
            if !isEnd, isHelp(clause, category) {
                helps = helps || isDone
            } else if isDone || isEnd {
                return false
            }
        }
        return helps
    }

    /// Tells more than what there is none of, and that all is well: "Api dikuasai, korban nihil".
    func tellsBesidesNil(_ text: ReadText) -> Bool {
        clauses(text.tokens).contains { clause in
            let said = clause.filter { $0.isWord && !$0.isAddress && !deeds.calm.contains($0) }
            return !said.isEmpty && !said.contains { words.nihil == $0.lexeme }
        }
    }

    /// "Sudah dicek, tidak ada pohon tumbang": what was told of is not there.
    func findsNone(_ text: ReadText, of category: ConditionCategory) -> Bool {
        let tokens = text.tokens
        guard tokens.contains(where: { deeds.looks.contains($0) }) else { return false }
        return tokens.indices.contains { index in
            tokens[index].has(.not) && index + 1 < tokens.count && tokens[index + 1].lexeme == words.exists
                && clause(tokens, from: index + 2).prefix(3).contains {
                    words.categories[$0.lexeme] == category || words.facilities[$0.lexeme] == category
                }
        }
    }

    /// The last word that says with a "sudah" before it that a condition has ended.
    private func lastEnd(_ tokens: [Token], _ category: ConditionCategory?) -> Int? {
        tokens.indices.last { index in
            guard
                deeds.ends.contains(tokens[index]) || words.finished.contains(tokens[index].lexeme)
                    || ends(tokens[index], category)
            else { return false }
            let before = tokens[..<index].suffix(4)
            guard let already = before.lastIndex(where: { deeds.already.contains($0) }) else { return false }
            return tokens[already..<index].allSatisfy {
                $0.isWord && !$0.has(.not) && !$0.has(.notYet) && $0.kind != .number
            }
        }
    }

    private func ends(_ token: Token, _ category: ConditionCategory?) -> Bool {
        category == .kebakaran && deeds.extinguished.contains(token)
            || category == .banjir && deeds.ebbed.contains(token)
    }

    private func isHelp(_ clause: ArraySlice<Token>, _ category: ConditionCategory?) -> Bool {
        if clause.contains(where: { deeds.helps.contains($0) }) { return true }
        let isDisaster = category == .banjir || category == .longsor || category == .kebakaran
        return clause.contains { deeds.rescues.contains($0) }
            && (isDisaster || clause.contains { $0.has(.people) })
    }

    private func clause(_ tokens: [Token], from start: Int) -> ArraySlice<Token> {
        tokens[min(start, tokens.count)...].prefix { !$0.endsSentence && $0.kind != .comma }
    }

    private func clauses(_ tokens: [Token]) -> [ArraySlice<Token>] {
        tokens.split { $0.endsSentence || $0.kind == .comma }
    }
}
