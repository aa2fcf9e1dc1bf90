import Domain

/// The number people call a record by: `IZN-2026-0012`; counted per prefix and year of the opening post.
///
/// Twelve bytes, because the book keeps many: the letters five bits each, so that they compare as text does.
package struct RecordNumber: Hashable, Sendable, Comparable {
    private let letters: UInt32
    private let ofYear: Int32
    private let place: Int32

    /// `prefix` is one (``isPrefix(_:)``), `serial` counts from 1.
    package init(prefix: String, year: Int, serial: Int) {
        precondition(Self.isPrefix(prefix), "no prefix of a kind")
        letters = Self.packed(prefix)
        ofYear = Int32(clamping: year)
        place = Int32(clamping: serial)
    }

    package var prefix: String {
        let codes = (0..<6).map { UInt8(letters >> UInt32(5 * (5 - $0)) & 31) }
        return String(decoding: codes.filter { $0 > 0 }.map { $0 + 0x40 }, as: UTF8.self)
    }

    package var year: Int { Int(ofYear) }

    /// From 1.
    package var serial: Int { Int(place) }

    /// At least four digits; a busy city's ten-thousandth record has five.
    package var text: String { "\(prefix)-\(padded(year, 4))-\(padded(serial, 4))" }

    /// Reads what ``text`` writes, in any case and with leading zeros missing: `izn-2026-12`.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let letters = parts.first.map { $0.uppercased() } ?? ""
        guard parts.count == 3, Self.isPrefix(letters), parts[1].utf8.count == 4, parts[2].utf8.count < 10,
            let year = Self.number(parts[1]), let serial = Self.number(parts[2]), serial > 0
        else { return nil }
        self.init(prefix: letters, year: year, serial: serial)
    }

    /// Two to six letters A–Z.
    package static func isPrefix(_ text: String) -> Bool {
        (2...6).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// Which numbers are of a kind, by its prefix.
    static func matching(prefix: String) -> (RecordNumber) -> Bool {
        let letters = packed(prefix)
        return { $0.letters == letters }
    }

    private static func packed(_ prefix: String) -> UInt32 {
        prefix.utf8.enumerated().reduce(0) { packed, letter in
            packed | UInt32(letter.element - 0x40) << UInt32(5 * (5 - letter.offset))
        }
    }

    package static func < (left: RecordNumber, right: RecordNumber) -> Bool {
        (left.letters, left.ofYear, left.place) < (right.letters, right.ofYear, right.place)
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }
}
