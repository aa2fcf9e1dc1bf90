/// Comma-separated values as in RFC 4180 that no spreadsheet takes for a formula.
enum CSVCell {
    private static let formulaStarts: [Unicode.Scalar] = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// One cell: with an apostrophe in front where it would start a formula, in quotes where needed.
    static func encoded(_ text: String) -> String {
        let first = text.unicodeScalars.first
        let safe = first.map { formulaStarts.contains($0) } == true ? "'" + text : text
        let needsQuotes = safe.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else { return safe }
        var quoted = String.UnicodeScalarView()
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return "\"\(String(quoted))\""
    }

    /// One line with CR LF at its end.
    static func line(_ cells: [String]) -> [UInt8] {
        Array((cells.map(encoded).joined(separator: ",") + "\r\n").utf8)
    }
}
