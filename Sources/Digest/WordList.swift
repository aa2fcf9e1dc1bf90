/// A line cut into words, folded so that they can be compared with lists of words.
///
/// Folding: lower case, accents off, apostrophes dropped (`ta'ziah` is `taziah`), a letter that is
/// repeated three times or more written once (`sakiiit`).
struct WordList {
    /// One word and where it stands.
    struct Word {
        let folded: String
        /// Where it stands in `text`.
        let range: Range<String.Index>
        let isCapitalised: Bool
        /// Punctuation that ends a clause stands between the word before and this one.
        let startsClause: Bool
        /// Punctuation that ends a sentence stands between the word before and this one.
        let startsSentence: Bool
    }

    let text: String
    let words: [Word]

    init(_ text: String) {
        self.text = text
        words = WordList.cut(text)
    }

    /// The folded words alone.
    var folded: [String] { words.map(\.folded) }

    private static func cut(_ text: String) -> [Word] {
        var words: [Word] = []
        var between: [Character] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard isPart(text[index]) else {
                between.append(text[index])
                index = text.index(after: index)
                continue
            }
            let start = index
            while index < text.endIndex, isPart(text[index]) || isInnerApostrophe(text, index) {
                index = text.index(after: index)
            }
            let endsSentence = between.contains { ".!?…\n".contains($0) } && between.contains(" ")
            let endsClause =
                endsSentence || between.contains { ",;:()–—\"“”-•".contains($0) && between.count > 1 }
            words.append(
                Word(
                    folded: fold(text[start..<index]),
                    range: start..<index,
                    isCapitalised: text[start].isUppercase,
                    startsClause: endsClause,
                    startsSentence: endsSentence
                )
            )
            between = []
        }
        return words
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    private static func isInnerApostrophe(_ text: String, _ index: String.Index) -> Bool {
        guard ["'", "’", "‘", "`", "ʼ"].contains(text[index]) else { return false }
        let next = text.index(after: index)
        return next < text.endIndex && text[next].isLetter
    }

    private static func fold(_ word: Substring) -> String {
        var folded: [Character] = []
        for character in word.lowercased() where character.isLetter || character.isNumber {
            let plain = accents[character] ?? character
            if folded.count >= 2, folded.suffix(2).allSatisfy({ $0 == plain }), plain.isLetter { continue }
            folded.append(plain)
        }
        return unrepeated(folded, original: word)
    }

    /// `sakiit` of `sakiiit` becomes `sakit`; `saat` stays.
    private static func unrepeated(_ folded: [Character], original: Substring) -> String {
        guard folded.count < original.count else { return String(folded) }
        var result: [Character] = []
        for character in folded where !(character.isLetter && result.last == character) {
            result.append(character)
        }
        return String(result)
    }

    private static let accents: [Character: Character] = [
        "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a", "â": "a", "ä": "a", "å": "a",
        "í": "i", "ì": "i", "ó": "o", "ò": "o", "ö": "o", "ú": "u", "ù": "u", "ü": "u", "ñ": "n",
    ]
}
