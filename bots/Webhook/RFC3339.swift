import Domain

/// Reads times like `2026-11-21T06:30:00.25+07:00` (RFC 3339 §5.6).
enum RFC3339 {
    /// Milliseconds UTC; further digits are dropped.
    ///
    /// Nil for another form or a time that does not exist.
    static func milliseconds(_ text: String) -> Int64? {
        var digits = Cursor(bytes: Array(text.utf8))
        guard let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
            let day = digits.number(2), digits.take("T", "t"), let hour = digits.number(2), digits.take(":"),
            let minute = digits.number(2), digits.take(":"), let second = digits.number(2)
        else { return nil }
        guard year >= 1, CivilTime.isDate(year: year, month: month, day: day), hour < 24, minute < 60,
            second <= 60
        else { return nil }
        guard let thousandths = digits.fraction(), let offset = digits.offset(), digits.isAtEnd else {
            return nil
        }
        // A leap second is the last one before it: clocks here do not know it.
        let civil = CivilTime(
            year: year,
            month: month,
            day: day,
            hour: hour,
            minute: minute,
            second: min(second, 59)
        )
        let milliseconds = civil.seconds * 1000 + thousandths - Int64(offset) * 60_000
        return Moment.years1To9999.contains(milliseconds) ? milliseconds : nil
    }

    private struct Cursor {
        let bytes: [UInt8]
        var index = 0

        var isAtEnd: Bool { index == bytes.count }

        mutating func take(_ choices: Unicode.Scalar...) -> Bool {
            guard index < bytes.count, choices.contains(Unicode.Scalar(bytes[index])) else { return false }
            index += 1
            return true
        }

        mutating func number(_ width: Int) -> Int? {
            guard index + width <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[index..<index + width] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            index += width
            return value
        }

        /// Thousandths; 0 without a fraction, nil for a full stop without digits.
        mutating func fraction() -> Int64? {
            guard take(".") else { return 0 }
            var value: Int64 = 0
            var count = 0
            while let digit = number(1) {
                if count < 3 { value = value * 10 + Int64(digit) }
                count += 1
            }
            guard count > 0 else { return nil }
            for _ in min(count, 3)..<3 { value *= 10 }
            return value
        }

        /// Minutes east of UTC.
        mutating func offset() -> Int? {
            if take("Z", "z") { return 0 }
            let isWest = index < bytes.count && bytes[index] == UInt8(ascii: "-")
            guard take("+", "-"), let hours = number(2), take(":"), let minutes = number(2), hours < 24,
                minutes < 60
            else { return nil }
            return (hours * 60 + minutes) * (isWest ? -1 : 1)
        }
    }
}
