/// A form with nothing behind it, such as `/lapor` alone: it opens nothing, as there is nothing to be recorded.
package enum BareForm {
    private static let words: Set<String> = ["izin", "ijin", "lapor"]

    /// Its word in lower case; nil for any other text.
    package static func word(of text: String) -> String? {
        let start = text.drop(while: \.isWhitespace)
        guard start.first == "/" else { return nil }
        let word = start.dropFirst().prefix(while: \.isLetter)
        var rest = start.dropFirst(1 + word.count)
        // In a group Telegram puts the relay's name behind it.
        if rest.first == "@" { rest = rest.drop { !$0.isWhitespace } }
        let isBare = !rest.contains { $0.isLetter || $0.isNumber }
        return isBare && words.contains(word.lowercased()) ? word.lowercased() : nil
    }
}
