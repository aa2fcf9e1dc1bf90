import Foundation

extension StringProtocol {
    /// Without the white space around it.
    var trimmed: String {
        trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Lower case with single spaces, for comparing names.
    var foldedName: String {
        lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// `Ratna Dewi` → `ratna-dewi`: letters and digits of ASCII, all else a hyphen.
    var slug: String {
        lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { !(0x300...0x36F).contains($0.value) }
            .split { !($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)) }
            .map { String(String.UnicodeScalarView($0)) }
            .joined(separator: "-")
    }
}
