import Domain
import Records

/// What somebody copies of a message by which the relay brought a case, before his own words.
struct QuotedRoute {
    /// The last line of such a message.
    static let request = "Mohon dibalas pada pesan ini: diterima, sedang ditangani, atau selesai."
    private static let mark: Unicode.Scalar = "⇄"

    /// The case that it tells of.
    let record: RecordNumber
    /// The text with blanks for what is quoted: every byte stays in its place.
    let rest: String

    /// Nil for a text that quotes nothing of the kind.
    init?(_ text: String) {
        guard text.unicodeScalars.contains(Self.mark) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.firstIndex(where: { $0.unicodeScalars.contains(Self.mark) }) else {
            return nil
        }
        let end =
            lines.lastIndex { Self.unquoted($0).hasPrefix(Self.request.prefix(28)) }
            ?? lines[first...].prefix { $0.hasPrefix(">") }.indices.last ?? first + 1
        let quoted = first...min(max(first, end), lines.count - 1)
        let numbers = Set(quoted.flatMap { RecordNumber.all(in: String(lines[$0])).map(\.number) })
        guard let record = numbers.first, numbers.count == 1 else { return nil }
        self.record = record
        rest = lines.indices.map { place in
            quoted.contains(place)
                ? String(repeating: " ", count: lines[place].utf8.count) : String(lines[place])
        }.joined(separator: "\n")
    }

    /// A line without the marks of a quotation.
    private static func unquoted(_ line: Substring) -> Substring { line.drop { ">|» \t".contains($0) } }
}

extension RecordNumber {
    /// The numbers that a text names, with where they stand.
    static func all(in text: String) -> [(number: RecordNumber, range: Range<String.Index>)] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.compactMap { word in
            RecordNumber(String(word)).map { ($0, word.startIndex..<word.endIndex) }
        }
    }

    /// Whether all that a text names stand beside each other, so that one thing is said of them: `KND-… dan KND-…`.
    static func areListed(in text: String) -> Bool {
        let found = all(in: text)
        let between: Set<Substring> = ["dan", "serta", "sama", "juga", "dgn", "dengan", "n", "and"]
        return zip(found, found.dropFirst()).allSatisfy { left, right in
            let gap = text[left.range.upperBound..<right.range.lowerBound]
            return !gap.contains { $0.isNumber || $0 == "." || $0 == ":" }
                && gap.split { !$0.isLetter }.allSatisfy { between.contains(Substring($0.lowercased())) }
        }
    }
}
