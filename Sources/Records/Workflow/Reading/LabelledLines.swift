/// The lines `Label: value` of a form that somebody typed.
struct LabelledLines: Hashable, Sendable {
    /// What stands in a line, with its bytes of the post.
    struct Line: Hashable, Sendable {
        /// In lower case; empty for what stands beside the form's own word.
        let label: String
        let value: String
        let range: Range<Int>
    }

    /// Longer ones are sentences with a colon.
    private static let labelLimit = 40

    private(set) var lines: [Line] = []

    /// Of a text that begins with the word of a form, such as `#surat`.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        var start = bytes.firstIndex { !Self.isSpace($0) } ?? bytes.count
        let word = bytes[start...].firstIndex { Self.isSpace($0) || $0 == 0x3A } ?? bytes.count
        start = min(word + 1, bytes.count)
        var isHeading = word < bytes.count && bytes[word] != 0x0A
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            take(Self.trimmed(start..<end, bytes), bytes, isHeading: isHeading)
            isHeading = false
            start = end + 1
        }
    }

    /// Of a text that says words of a city's own ("Lowongan kerja: juru parkir"): they, or nothing, stand before the first
    /// line's value.
    init(_ text: String, saying phrases: [SaidPhrase]) {
        let bytes = Array(text.utf8)
        for line in bytes.indices.split(whereSeparator: { bytes[$0] == 0x0A }) {
            take(Self.trimmed(line, bytes), bytes, isHeading: lines.isEmpty)
        }
        guard let first = lines.first, phrases.contains(where: { $0.text == first.label }) else { return }
        lines[0] = Line(label: "", value: first.value, range: first.range)
    }

    private mutating func take(_ line: Range<Int>, _ bytes: [UInt8], isHeading: Bool) {
        guard !line.isEmpty else { return }
        let colon = bytes[line].firstIndex(of: 0x3A) ?? line.upperBound
        let isLabelled = colon < line.upperBound && colon - line.lowerBound <= Self.labelLimit
        guard isLabelled || isHeading else { return }
        let label = isLabelled ? line.lowerBound..<colon : line.lowerBound..<line.lowerBound
        let value = Self.trimmed(isLabelled ? (colon + 1)..<line.upperBound : line, bytes)
        guard !value.isEmpty else { return }
        let name = String(decoding: bytes[label], as: UTF8.self).lowercased()
        let plain = name.drop { !$0.isLetter }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()
        lines.append(
            Line(label: String(plain), value: String(decoding: bytes[value], as: UTF8.self), range: value)
        )
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, isSpace(bytes[low]) { low += 1 }
        while high > low, isSpace(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    /// White space, and the stars with which people make words bold.
    private static func isSpace(_ byte: UInt8) -> Bool { [0x09, 0x0A, 0x0D, 0x20, 0x2A].contains(byte) }
}
