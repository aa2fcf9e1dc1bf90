/// The part of a post around what was searched for, with the places to mark.
///
/// Made from what FTS5's `highlight(table, column, Excerpt.opening, Excerpt.closing)` returns, so that
/// phrases, prefixes and stems are marked exactly as they matched.
package struct Excerpt: Hashable, Sendable {
    /// The words, on one line; an ellipsis stands where something was cut off.
    package let text: String
    /// What to mark, in order and without overlap: offsets in characters (grapheme clusters) of `text`.
    package let marks: [Range<Int>]

    /// Marks the beginning of a match: a private-use character that no post is likely to hold; one in a post only misplaces a mark.
    package static let opening = "\u{F8F0}"
    /// Marks the end of a match.
    package static let closing = "\u{F8F1}"

    /// Cuts about `length` characters around the first match.
    package init(highlighted: String, length: Int = 120) {
        let whole = Excerpt.unmarked(highlighted)
        let window = Excerpt.window(whole.characters, around: whole.marks.first, length: length)
        let lead = window.lowerBound > 0 ? "…" : ""
        let tail = window.upperBound < whole.characters.count ? "…" : ""
        text = lead + String(whole.characters[window]) + tail
        let shift = lead.count - window.lowerBound
        marks = whole.marks.compactMap { mark in
            let visible = mark.clamped(to: window)
            return visible.isEmpty ? nil : visible.lowerBound + shift..<visible.upperBound + shift
        }
    }

    /// The text with every mark between `before` and `after`, for a terminal.
    package func rendered(before: String, after: String) -> String {
        var characters = Array(text)[...]
        var output = ""
        var position = 0
        for mark in marks {
            output += String(characters.prefix(mark.lowerBound - position))
            characters = characters.dropFirst(mark.lowerBound - position)
            output += before + String(characters.prefix(mark.count)) + after
            characters = characters.dropFirst(mark.count)
            position = mark.upperBound
        }
        return output + String(characters)
    }

    /// The characters without the marks, white space folded, and where the marks were.
    private static func unmarked(_ highlighted: String) -> (characters: [Character], marks: [Range<Int>]) {
        // Marks are taken out scalar by scalar: as characters they may have joined their neighbours.
        var scalars = String.UnicodeScalarView()
        var borders: [(offset: Int, opens: Bool)] = []
        for scalar in highlighted.unicodeScalars {
            if scalar == "\u{F8F0}" || scalar == "\u{F8F1}" {
                borders.append((scalars.count, scalar == "\u{F8F0}"))
            } else if scalar.properties.isWhitespace || scalar.value < 0x20 {
                if scalars.last != " " { scalars.append(" ") }
            } else if !isDirectional(scalar) {
                scalars.append(scalar)
            }
        }
        let text = String(scalars)
        return (Array(text), ranges(borders, in: text))
    }

    /// Marks that turn the reading direction of what follows, so that it shows other words than it holds.
    private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            || (0x7F...0x9F).contains(scalar.value)
    }

    /// Borders counted in scalars, as ranges of whole characters.
    private static func ranges(_ borders: [(offset: Int, opens: Bool)], in text: String) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var opened: Int?
        var scalarEnd = 0
        var next = borders.startIndex
        for (number, character) in text.enumerated() {
            let scalarStart = scalarEnd
            scalarEnd += character.unicodeScalars.count
            while next < borders.endIndex, borders[next].offset < scalarEnd {
                let border = borders[next]
                if border.opens {
                    opened = max(number, marks.last?.upperBound ?? 0)
                } else if let start = opened {
                    let end = border.offset > scalarStart ? number + 1 : number
                    if end > start { marks.append(start..<end) }
                    opened = nil
                }
                next += 1
            }
        }
        if let start = opened, start < text.count { marks.append(start..<text.count) }
        return marks
    }

    /// Where to cut: at a space where one is near, a third of the length before the first match.
    private static func window(_ characters: [Character], around mark: Range<Int>?, length: Int) -> Range<Int>
    {
        guard characters.count > length else { return 0..<characters.count }
        let wanted = max(0, (mark?.lowerBound ?? 0) - length / 3)
        var start = min(wanted, characters.count - length)
        var end = start + length
        let limit = mark?.lowerBound ?? 0
        if start > 0, let space = characters[start..<min(start + 16, characters.count)].firstIndex(of: " "),
            space < limit
        {
            start = space + 1
        }
        if end < characters.count, let space = characters[max(start, end - 16)..<end].lastIndex(of: " "),
            space > (mark?.upperBound ?? 0)
        {
            end = space
        }
        return start..<end
    }
}
