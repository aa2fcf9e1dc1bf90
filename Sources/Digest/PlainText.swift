import Domain

/// Words of a post made fit to be shown: one line that does nothing but be read.
///
/// Control characters, marks that turn the reading direction (U+202E and kin) and invisible joiners
/// are taken out: they can make a name or a number look like another, or hide one from a mask.
enum PlainText {
    /// More of a post than this is never quoted; counted in code points, so that no text is too long.
    static let maximumScalars = 4_000

    /// The text on one line, white space folded, trimmed.
    static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(maximumScalars) {
            if scalar.properties.isWhitespace || scalar == "\u{2800}" || scalar == "\u{3164}" {
                if let last = scalars.last, last != " " { scalars.append(" ") }
            } else if isShown(scalar, after: scalars.last) {
                scalars.append(scalar)
            }
        }
        if scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    private static func isShown(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
        // A joiner belongs between emoji; between digits it only hides them.
        if scalar == "\u{200D}" { return last.map { $0.properties.isEmoji && $0.value > 0xFF } ?? false }
        if scalar == "\u{FE0F}" { return last != nil }
        return scalar.isVisible
    }

    /// The beginning of a line, cut at a word, with an ellipsis where something follows.
    static func shortened(_ line: String, to limit: Int) -> String {
        guard line.count > limit else { return line }
        let head = line.prefix(max(1, limit - 1))
        let space = head.lastIndex(of: " ")
        guard let space, head.distance(from: head.startIndex, to: space) > limit / 2 else {
            return head + "…"
        }
        return head[..<space] + "…"
    }

    /// The whole lines of a text that fit within `limit` characters, with a mark where some did not.
    static func lines(of text: String, within limit: Int) -> String {
        var kept = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard kept.count + line.count + 3 <= limit else { return kept + "…\n" }
            kept += line + "\n"
        }
        return kept
    }
}
