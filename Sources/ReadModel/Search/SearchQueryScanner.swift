import Domain

/// Cuts what was typed into terms, and remembers what it left out.
struct SearchQueryScanner {
    private let characters: [Character]
    private var index = 0
    private var words = 0
    private var isShortened = false
    private var hasWidePrefix = false
    /// Something other than white space was typed.
    private(set) var sawAnything = false

    init(_ typed: Substring) {
        characters = typed.prefix(SearchQuery.maximumLength).map { SearchQueryScanner.isBlank($0) ? " " : $0 }
        isShortened = typed.count > SearchQuery.maximumLength
    }

    var notes: [Wording] {
        var notes: [Wording] = []
        if isShortened {
            let limit = SearchQuery.maximumWords
            notes.append(
                Wording(
                    id: "Pencarian terlalu panjang: hanya \(limit) kata pertama yang dicari.",
                    en: "The search is too long: only its first \(limit) words were looked for."
                )
            )
        }
        if hasWidePrefix {
            notes.append(
                Wording(
                    id: "Tanda * memerlukan sedikitnya dua huruf di depannya.",
                    en: "A star needs two letters or more before it."
                )
            )
        }
        return notes
    }

    /// Every term that the tokenizer finds something in, up to the limit of words.
    mutating func terms() -> [SearchTerm] {
        var terms: [SearchTerm] = []
        while let term = next() {
            guard term.isSearchable else { continue }
            let count = term.text.split(separator: " ").count
            guard words + count <= SearchQuery.maximumWords else {
                isShortened = true
                if words == 0 { terms.append(shortened(term)) }
                break
            }
            words += count
            if !terms.contains(term) { terms.append(term) }
        }
        return terms
    }

    private mutating func next() -> SearchTerm? {
        while index < characters.count, characters[index] == " " { index += 1 }
        guard index < characters.count else { return nil }
        sawAnything = true
        var isExcluded = false
        if characters[index] == "-", index + 1 < characters.count, characters[index + 1] != " " {
            isExcluded = true
            index += 1
        }
        let text = SearchQueryScanner.isQuote(characters[index]) ? phrase() : word()
        var term = SearchTerm(text: text, isPrefix: false, isExcluded: isExcluded)
        let stars = takeStars()
        term.isPrefix = stars && term.weight >= 2
        if stars, !term.isPrefix, term.isSearchable { hasWidePrefix = true }
        return term
    }

    /// Up to the closing quote, or to the end where there is none.
    private mutating func phrase() -> String {
        index += 1
        let start = index
        while index < characters.count, !SearchQueryScanner.isQuote(characters[index]) { index += 1 }
        let text = String(characters[start..<index])
        if index < characters.count { index += 1 }
        return text
    }

    private mutating func word() -> String {
        let start = index
        while index < characters.count, characters[index] != " ", characters[index] != "*",
            !SearchQueryScanner.isQuote(characters[index])
        {
            index += 1
        }
        return String(characters[start..<index])
    }

    /// Passes stars; they count where a term ends with them.
    private mutating func takeStars() -> Bool {
        let start = index
        while index < characters.count, characters[index] == "*" { index += 1 }
        return index > start && (index == characters.count || characters[index] == " ")
    }

    private func shortened(_ term: SearchTerm) -> SearchTerm {
        var term = term
        let parts = term.text.split(separator: " ").prefix(SearchQuery.maximumWords)
        term.text = parts.joined(separator: " ")
        return term
    }

    /// Straight, typographic and full-width double quotes; phones set them as they like.
    private static func isQuote(_ character: Character) -> Bool {
        ["\"", "“", "”", "„", "«", "»", "＂"].contains(character)
    }

    /// White space, and control characters, which no query may carry into SQLite.
    private static func isBlank(_ character: Character) -> Bool {
        character.isWhitespace
            || character.unicodeScalars.allSatisfy { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }
}
