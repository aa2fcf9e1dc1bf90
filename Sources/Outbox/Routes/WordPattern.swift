import Domain

/// One or more words that a post must hold side by side: `banjir`, `tanah longsor`, `pohon tumbang*`.
package struct WordPattern: Hashable, Sendable {
    private let words: [String]
    /// The last word may go on.
    private let isPrefix: Bool

    /// Nil where there is no word in it, or a star elsewhere than at the end.
    package init?(_ text: String) {
        isPrefix = text.hasSuffix("*")
        let stem = isPrefix ? text.dropLast() : text[...]
        // `banjir *` would mean any word that follows.
        guard !stem.contains("*"), let last = stem.last, !isPrefix || !last.isWhitespace else { return nil }
        words = WordFolding.words(of: String(stem))
        if words.isEmpty { return nil }
    }

    /// Whether folded words hold the pattern.
    func isFound(in text: [String]) -> Bool {
        guard text.count >= words.count else { return false }
        return (0...(text.count - words.count)).contains { start in
            words.indices.allSatisfy { index in
                let word = text[start + index]
                return isPrefix && index == words.count - 1
                    ? word.hasPrefix(words[index]) : word == words[index]
            }
        }
    }
}
