import Domain

/// Takes telephone and identity numbers out of words that cross from one forum to another.
package enum MaskedNumbers {
    static let mark = "[nomor tidak ditampilkan]"

    private struct Run {
        var end: Int
        var digits: [Int] = []
        /// Lengths of its groups between separators.
        var groups: [Int] = []
    }

    /// The text with each private number replaced by the mark.
    package static func masking(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var out = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let hasPlus = scalars[index] == "+" || scalars[index] == "\u{FF0B}"
            let start = hasPlus || scalars[index] == "(" ? index + 1 : index
            let run = digitRun(in: scalars, from: start)
            if let run, isPrivate(run, hasPlus: hasPlus, after: scalars[..<index]) {
                out.append(contentsOf: mark.unicodeScalars)
                index = run.end
            } else {
                // A number that stays is passed over whole, or its tail would be read as another.
                let end = run?.end ?? index + 1
                out.append(contentsOf: scalars[index..<end])
                index = end
            }
        }
        return String(out)
    }

    /// Digits with at most three separators between two of them, as people write telephone numbers.
    private static func digitRun(in scalars: [Unicode.Scalar], from start: Int) -> Run? {
        guard start < scalars.count, digit(scalars[start]) != nil else { return nil }
        var run = Run(end: start)
        var gap = 0
        var index = start
        while index < scalars.count, gap <= 3 {
            if let digit = digit(scalars[index]) {
                if gap > 0 || run.groups.isEmpty { run.groups.append(0) }
                run.groups[run.groups.count - 1] += 1
                run.digits.append(digit)
                run.end = index + 1
                gap = 0
            } else if isSeparator(scalars[index]) {
                gap += 1
            } else if scalars[index].isVisible || scalars[index] == "\n" {
                break
            }
            index += 1
        }
        return run
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.properties.numericType == .decimal else { return nil }
        return scalar.properties.numericValue.map(Int.init)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" { return true }
        return "-.()‐‑‒–—_·•*~".unicodeScalars.contains(scalar)
    }

    private static func isPrivate(
        _ run: Run,
        hasPlus: Bool,
        after before: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let count = run.digits.count
        if hasPlus { return count >= 8 }
        guard count >= 9, let first = run.groups.first else { return false }
        let words = String(String.UnicodeScalarView(before.suffix(6))).lowercased()
        if words.split(whereSeparator: { " .".contains($0) }).last?.hasSuffix("rp") == true { return false }
        // NIK and KK have 16 digits, NIP 18, BPJS 13; dates and hours side by side have more groups.
        if count >= 13 { return run.groups.count <= 5 }
        switch (run.digits[0], run.digits[1]) {
        case (0, _): return first >= 3
        case (6, 2): return first == 2 || first >= 9
        case (8, _): return first >= 10 || (first == 3 && run.groups.count <= 3 && count >= 10)
        default: return false
        }
    }
}
