import Domain

/// What a person typed into a search box, as a safe FTS5 MATCH expression.
///
/// Words are joined with AND; `"…"` is a phrase, `word*` also finds longer words, `-word` leaves posts
/// out. Everything else, FTS5's own operators too, is looked for as it stands, and a word with
/// punctuation inside (`IZN-2026-0012`, `03/RW`, `06.30`) is the phrase of its parts.
package struct SearchQuery: Hashable, Sendable {
    /// The right side of MATCH.
    package let match: String
    /// What was not looked for, and why; for the person who typed.
    package let notes: [Wording]

    /// So many words are looked for; those beyond are named in a note.
    package static let maximumWords = 64
    /// So many characters are read.
    package static let maximumLength = 2000

    /// Reads what was typed; any text is accepted but one that holds nothing to look for.
    package init(_ typed: String) throws(SearchQueryError) {
        var scanner = SearchQueryScanner(typed.prefix(SearchQuery.maximumLength + 1))
        let terms = scanner.terms()
        let wanted = terms.filter { !$0.isExcluded }
        guard !wanted.isEmpty else {
            guard terms.isEmpty else { throw .onlyExclusions }
            throw scanner.sawAnything ? .onlyPunctuation : .empty
        }
        let excluded = terms.filter(\.isExcluded)
        let asked = wanted.map(\.expression).joined(separator: " AND ")
        match =
            excluded.isEmpty
            ? asked : "(\(asked)) NOT (\(excluded.map(\.expression).joined(separator: " OR ")))"
        notes = scanner.notes
    }
}
