import Foundation

/// What must not be said to others: looked for by a reading of its own, not by the product's.
enum PrivateWords {
    /// Illness and family, as whole words.
    private static let delicate: Set<String> = [
        "sakit", "demam", "opname", "operasi", "kanker", "stroke", "jantung", "hamil", "melahirkan",
        "keguguran",
        "istri", "suami", "anaknya", "ibunya", "ayahnya", "cerai", "perceraian", "dbd", "tifus", "kemoterapi",
        "kontrol", "dirawat", "icu", "igd", "positif", "hiv", "odgj", "depresi", "vertigo", "diare",
    ]

    /// The private words of a text.
    static func delicateWords(in text: String) -> Set<String> { Set(words(of: text)).intersection(delicate) }

    /// Runs of digits in any script, with the marks between them taken out, that are long enough to be a telephone
    /// or identity number; numbers of records (`KND-2026-0001`), dates and hours are none.
    static func longNumbers(in text: String) -> [String] {
        var found: [String] = []
        var run = ""
        var gap = 0
        func flush() {
            if run.count >= 9 { found.append(run) }
            run = ""
        }
        for scalar in withoutRecordNumbers(text).unicodeScalars {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                if gap > 3 { flush() }
                run.append(String(Int(value)))
                gap = 0
            } else if scalar.properties.isAlphabetic || scalar == "," || scalar == ":" || scalar == "\n" {
                flush()
                gap = 0
            } else {
                gap += 1
            }
        }
        flush()
        return found
    }

    private static func withoutRecordNumbers(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false)
            .map { word in
                let parts = word.split(separator: "-")
                return parts.count == 3 && parts[0].allSatisfy(\.isUppercase) ? "x" : String(word)
            }
            .joined(separator: " ")
    }

    /// Words in lower case, by letters and digits.
    static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether `text` says four words of `source` in a row, or all of them where there are fewer (two at least).
    static func quotes(_ text: String, _ source: String) -> Bool {
        let (said, hidden) = (words(of: text), words(of: source))
        let length = min(4, hidden.count)
        guard length >= 2, said.count >= length else { return false }
        let runs = Set((0...(hidden.count - length)).map { Array(hidden[$0..<$0 + length]) })
        return (0...(said.count - length)).contains { runs.contains(Array(said[$0..<$0 + length])) }
    }
}
