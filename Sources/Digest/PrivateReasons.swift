/// Finds reasons of illness and family, to the end of what is said about them.
///
/// A clause with a private word is hidden from that word on, with the small words that lead to it
/// (`karena istri saya sedang …`), and so is what follows, until a clause speaks of the matter again
/// (`mohon izin`, `diwakili`, `rapat`).
enum PrivateReasons {
    /// Where they stand in a line.
    static func ranges(in line: String, setting: Discretion.Setting) -> [Range<String.Index>] {
        let list = WordList(line)
        let isPrivate = list.words.indices.map { PrivateWords.isPrivate(list.words, at: $0) }
        guard isPrivate.contains(true) else { return [] }
        var found: [Range<String.Index>] = []
        var isHiding = false
        for clause in clauses(list) {
            let first = clause.first { isPrivate[$0] }
            if let first, isReason(list, clause, setting) {
                let start = isHiding ? clause.lowerBound : leadIn(list, clause, before: first)
                found.append(range(list, start..<clause.upperBound))
                // What a report says next is about the condition again.
                isHiding = setting != .condition
            } else if isHiding, !clause.contains(where: { resumes(list.words[$0].folded) }) {
                found.append(range(list, clause))
            } else {
                isHiding = false
            }
        }
        return found
    }

    /// Whether a clause with a private word gives the writer's own reason.
    private static func isReason(_ list: WordList, _ clause: Range<Int>, _ setting: Discretion.Setting)
        -> Bool
    {
        switch setting {
        case .personal: true
        case .report: clause.contains { isOwn(list.words[$0].folded) }
        case .condition:
            PrivateWords.connectors.contains(list.words[clause.lowerBound].folded)
                && clause.contains { isOwn(list.words[$0].folded) }
                && staysAway(list, before: clause.lowerBound)
        }
    }

    /// Whether the sentence says until there that its writer does not come.
    private static func staysAway(_ list: WordList, before end: Int) -> Bool {
        let start = list.words[..<end].lastIndex(where: \.startsSentence) ?? 0
        let said = list.words[start..<end].map(\.folded)
        if said.contains(where: PrivateWords.absence.contains) { return true }
        let isTo = zip(said, said.dropFirst()).contains { $0 == "ke" && $1 == "lokasi" }
        return said.contains(where: PrivateWords.negations.contains)
            && (isTo || said.contains(where: PrivateWords.duties.contains))
    }

    /// Word ranges between punctuation, connectors (`karena …`) and words that come back to the matter.
    private static func clauses(_ list: WordList) -> [Range<Int>] {
        var starts: [Int] = []
        for (index, word) in list.words.enumerated() {
            let before = index > 0 ? list.words[index - 1].folded : ""
            let opens =
                PrivateWords.connectors.contains(word.folded)
                || (PrivateWords.openers.contains(word.folded) && !PrivateWords.openers.contains(before))
            if index == 0 || word.startsClause || opens { starts.append(index) }
        }
        return starts.indices.map { number in
            starts[number]..<(number + 1 < starts.count ? starts[number + 1] : list.words.count)
        }
    }

    /// Where the reason begins: at its connector, or before the small words that lead to it.
    private static func leadIn(_ list: WordList, _ clause: Range<Int>, before first: Int) -> Int {
        if PrivateWords.connectors.contains(list.words[clause.lowerBound].folded) { return clause.lowerBound }
        var start = first
        while start > clause.lowerBound, PrivateWords.leading.contains(list.words[start - 1].folded) {
            start -= 1
        }
        return start
    }

    private static func range(_ list: WordList, _ words: Range<Int>) -> Range<String.Index> {
        let start = list.words[words.lowerBound].range.lowerBound
        // Up to the next clause, so that emoji and punctuation of the reason go with it.
        let end =
            words.upperBound < list.words.count
            ? list.words[words.upperBound].range.lowerBound : list.text.endIndex
        return start..<end
    }

    private static func resumes(_ word: String) -> Bool {
        PrivateWords.openers.contains(word) || PrivateWords.matters.contains(word)
    }

    private static func isOwn(_ word: String) -> Bool {
        PrivateWords.own.contains(word)
            || word.hasSuffix("ku") && PrivateWords.kin.contains(String(word.dropLast(2)))
    }
}
