import Foundation

/// Words as they are compared: letters and digits only, without case, marks or tricks.
package enum WordFolding {
    /// More of a text is not looked at.
    package static let longest = 20_000

    /// The words in order.
    ///
    /// Compatibility forms (full width, mathematical letters) and accents are folded,
    /// invisible characters are passed over, everything else parts words.
    package static func words(of text: String) -> [String] {
        let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in head.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.append(scalar)
            } else if parts(scalar), !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// A name whatever its case, spaces and punctuation.
    package static func name(_ text: String) -> String {
        words(of: text).joined(separator: " ")
    }

    /// All words in one piece, for texts that a network may have wrapped, quoted or spaced anew.
    package static func compact(_ text: String) -> String {
        words(of: text).joined()
    }

    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: false
        case .control: true
        default: scalar.isVisible
        }
    }
}
