/// One condition of a search: a word or a phrase, wanted or not.
struct SearchTerm: Hashable {
    /// What was typed, without quotes, prefix star and minus.
    var text: String
    /// Also words that begin like the last one.
    var isPrefix: Bool
    /// Posts that hold it are left out.
    var isExcluded: Bool

    /// The term as an FTS5 string, which gives no character a meaning but the doubled quote
    /// (https://www.sqlite.org/fts5.html#fts5_strings).
    var expression: String {
        let quoted = text.replacing("\"", with: "\"\"")
        return isPrefix ? "\"\(quoted)\" *" : "\"\(quoted)\""
    }

    /// Whether the tokenizer finds anything in it; FTS5 matches nothing where it does not.
    var isSearchable: Bool {
        text.unicodeScalars.contains(where: SearchTerm.isIndexed)
    }

    /// How many letters, digits and emoji it holds.
    var weight: Int {
        text.unicodeScalars.reduce(0) { $0 + (SearchTerm.isIndexed($1) ? 1 : 0) }
    }

    private static func isIndexed(_ scalar: Unicode.Scalar) -> Bool {
        // The emoji ranges of the tokenizer; skin tones alone are no token.
        switch scalar.value {
        case 0x1F3FB...0x1F3FF: return false
        case 0x1F000...0x1FAFF, 0x2190...0x2BFF: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            return true
        default: return false
        }
    }
}
