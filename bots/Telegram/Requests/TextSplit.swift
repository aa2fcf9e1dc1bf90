/// Cuts words into messages.
enum TextSplit {
    /// Telegram's limits, here in UTF-16 units, which are never fewer than what it counts.
    static let message = 4096
    static let caption = 1024

    /// Parts of at most `limit` units: cut at a line's end, else between words, else between characters.
    ///
    /// Parts of nothing but space are left out, as Telegram refuses them.
    static func parts(_ text: String, limit: Int = message) -> [String] {
        var parts: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            let end = end(of: rest, limit: limit)
            let part = end < rest.endIndex ? rest[..<seam(in: rest[..<end])] : rest
            rest = rest[part.endIndex...]
            if let first = rest.first, first.isNewline || first == " " { rest.removeFirst() }
            if !part.allSatisfy(\.isWhitespace) { parts.append(String(part)) }
        }
        return parts
    }

    /// Where the first `limit` units end, between characters where one fits.
    private static func end(of text: Substring, limit: Int) -> Substring.Index {
        var units = 0
        var at = text.startIndex
        while at < text.endIndex {
            units += text[at].utf16.count
            if units > limit { break }
            at = text.index(after: at)
        }
        guard at == text.startIndex else { return at }
        var scalars = 0
        for index in text.unicodeScalars.indices {
            scalars += text.unicodeScalars[index].utf16.count
            if scalars > limit { return index }
        }
        return text.endIndex
    }

    private static func seam(in window: Substring) -> Substring.Index {
        let after = window.index(after: window.startIndex)
        let tail = window[after...]
        return tail.lastIndex(where: \.isNewline) ?? tail.lastIndex(of: " ") ?? window.endIndex
    }
}
