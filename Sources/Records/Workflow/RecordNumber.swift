import Domain

/// The number people call a record by: `IZN-2026-0012`; counted per prefix and year of the opening post.
package struct RecordNumber: Hashable, Sendable, Comparable {
    package let prefix: String
    package let year: Int
    /// From 1.
    package let serial: Int

    package init(prefix: String, year: Int, serial: Int) {
        self.prefix = prefix
        self.year = year
        self.serial = serial
    }

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

    package static func < (left: RecordNumber, right: RecordNumber) -> Bool {
        (left.prefix, left.year, left.serial) < (right.prefix, right.year, right.serial)
    }

    private static func number(_ digits: Substring) -> Int? {
        digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }
}
