/// Phone numbers in the one form in which they are compared.
package enum PhoneNumber {
    /// `+6281234567890` from what people write: `0812-3456-7890`, `62 812 …`, `(+62) 812…`, `8123456789`.
    ///
    /// Nil where it cannot be a number: other characters, fewer than 8 or more than 15 digits (ITU-T E.164).
    package static func international(_ text: String) -> String? {
        // A spreadsheet's fraction is no digit of the number.
        guard !text.hasSuffix(".0") else { return nil }
        var digits = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.unicodeScalars.append(scalar)
            // Spaces of all sorts, and the marks of direction that phones put around numbers.
            case "+", "-", "(", ")", ".", "/", " ", "\u{A0}", "\u{202F}", "\u{2009}"..."\u{2011}": continue
            case "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
            default: return nil
            }
        }
        if text.contains("+") {
            // As written.
        } else if digits.hasPrefix("00") {
            digits.removeFirst(2)
        } else if digits.hasPrefix("0") {
            digits = "62" + digits.dropFirst()
        } else if digits.hasPrefix("8") {
            // A spreadsheet took the number for one and dropped its zero.
            digits = "62" + digits
        }
        return (8...15).contains(digits.count) ? "+" + digits : nil
    }
}
