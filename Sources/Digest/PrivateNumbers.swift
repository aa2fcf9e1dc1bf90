/// Finds numbers that belong to a person: telephones, NIK, KK, NIP, accounts.
enum PrivateNumbers {
    /// Where they stand in a line.
    static func ranges(in line: String) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var index = line.startIndex
        while index < line.endIndex {
            guard let run = digitRun(in: line, from: index) else {
                index = line.index(after: index)
                continue
            }
            if isPrivate(run, in: line) { found.append(run.range) }
            index = run.range.upperBound
        }
        return found
    }

    private struct Run {
        var range: Range<String.Index>
        var digits: [Int]
        var hasPlus: Bool
        /// How many digits stand before the first separator.
        var firstGroup: Int
    }

    /// Digits with at most two separators between two of them, as people write telephone numbers.
    private static func digitRun(in line: String, from start: String.Index) -> Run? {
        let hasPlus = line[start] == "+" || line[start] == "＋"
        var index = start
        if hasPlus || "([".contains(line[start]) { index = line.index(after: index) }
        guard index < line.endIndex, line[index].wholeNumberValue != nil else { return nil }
        var digits: [Int] = []
        var end = index
        var gap = 0
        var firstGroup: Int?
        while index < line.endIndex, gap <= 3 {
            if let digit = line[index].wholeNumberValue, digit < 10 {
                if gap > 0, firstGroup == nil { firstGroup = digits.count }
                digits.append(digit)
                gap = 0
                end = line.index(after: index)
            } else if isSeparator(line[index]) {
                gap += 1
            } else {
                break
            }
            index = line.index(after: index)
        }
        return Run(
            range: start..<end,
            digits: digits,
            hasPlus: hasPlus,
            firstGroup: firstGroup ?? digits.count
        )
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || "-.()‐‑‒–—_·•*~".contains(character)
    }

    private static func isPrivate(_ run: Run, in line: String) -> Bool {
        let before = line[..<run.range.lowerBound].suffix(24).lowercased()
        let digits = run.digits
        let isLabelled = labels.contains { WordList(before).folded.suffix(4).contains($0) }
        if isLabelled, digits.count >= 6 { return true }
        if before.hasSuffix("rp") || before.hasSuffix("rp ") || before.hasSuffix("rp. ")
            || before.hasSuffix("rp.")
        {
            return false
        }
        if run.hasPlus { return digits.count >= 8 }
        // NIK and KK have 16 digits, NIP 18, BPJS 13; no date or amount of a report is as long.
        if digits.count >= 13 { return true }
        guard digits.count >= 9 else { return false }
        return isTelephone(digits, firstGroup: run.firstGroup)
    }

    private static func isTelephone(_ digits: [Int], firstGroup: Int) -> Bool {
        switch (digits[0], digits[1]) {
        case (0, 8), (0, 2...7), (0, 9), (6, 2), (0, 0): true
        case (8, _): firstGroup >= 3
        default: firstGroup >= 10
        }
    }

    private static let labels: Set<String> = [
        "nik", "ktp", "kk", "nip", "npwp", "hp", "wa", "telp", "telepon", "tlp", "tel", "kontak", "rekening",
        "rek", "norek", "bpjs", "nokartu", "sim", "paspor", "nohp", "nowa", "cp", "whatsapp",
    ]
}
