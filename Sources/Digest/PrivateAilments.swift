/// Finds what a report says of somebody's illness, and no more: who is in danger, and where, is for those who must help.
///
/// A hospital is a place (`depan RSUD`, `Rumah Sakit Bersalin`) unless it is where somebody is treated; who is hurt,
/// trapped or buried is no patient.
enum PrivateAilments {
    /// Where they stand in a line.
    static func ranges(in line: String) -> [Range<String.Index>] {
        let list = WordList(line)
        var found: [Range<String.Index>] = []
        var index = 0
        while index < list.words.count {
            guard let first = ailment(list.words, at: index) else {
                index += 1
                continue
            }
            let start = leadIn(list.words, before: index)
            index = end(list.words, after: first)
            found.append(list.words[start].range.lowerBound..<list.words[index - 1].range.upperBound)
        }
        return found
    }

    /// The words after an illness that still tell of it: another, or where it is treated.
    private static func end(_ words: [WordList.Word], after first: Int) -> Int {
        var end = first
        while end < words.count, !words[end].startsSentence {
            let isJoined = joiners.contains(words[end].folded)
            let isTreated = isCare(words[end - 1]) && ["di", "ke"].contains(words[end].folded)
            let next =
                isTreated ? hospital(words, at: end + 1) : ailment(words, at: isJoined ? end + 1 : end)
            guard let next else { break }
            end = next
        }
        return end
    }

    /// Where an illness ends that begins at a word; nil where none does.
    private static func ailment(_ words: [WordList.Word], at index: Int) -> Int? {
        guard index < words.count else { return nil }
        let word = words[index].folded
        let next = index + 1 < words.count ? words[index + 1].folded : ""
        if isNone(word, before: next, after: index > 0 ? words[index - 1].folded : "") { return nil }
        if pairs.contains("\(word) \(next)") { return index + 2 }
        let isOne = [word, PrivateWords.stripped(word)].contains { illness.contains($0) || care.contains($0) }
        return isOne || PrivateWords.ailmentStems.contains(where: { word.hasPrefix($0) }) ? index + 1 : nil
    }

    /// A word that is no illness beside those.
    private static func isNone(_ word: String, before next: String, after last: String) -> Bool {
        switch word {
        case "sakit": last == "rumah"
        case "jantung": next == "kota"
        default: PrivateWords.isInnocent(word, before: next)
        }
    }

    private static func leadIn(_ words: [WordList.Word], before first: Int) -> Int {
        var start = first
        while start > 0, !words[start].startsClause, leading.contains(words[start - 1].folded) { start -= 1 }
        return start
    }

    private static func isCare(_ word: WordList.Word) -> Bool {
        care.contains(word.folded) || word.folded.hasPrefix("opname")
            || ["inap", "jalan"].contains(word.folded)
    }

    /// Where a hospital with its name ends that is named at a word; nil where none is.
    private static func hospital(_ words: [WordList.Word], at index: Int) -> Int? {
        guard index < words.count else { return nil }
        let word = words[index].folded
        let isLong = word == "rumah" && index + 1 < words.count && words[index + 1].folded == "sakit"
        guard isLong || word.hasPrefix("rs") || wards.contains(word) else { return nil }
        let name = words[(index + (isLong ? 2 : 1))...].prefix(2)
        return name.startIndex + name.prefix { $0.isCapitalised && !$0.startsClause }.count
    }

    private static let wards: Set<String> = ["igd", "ugd", "icu", "klinik", "puskesmas", "rumkit"]
    private static let joiners: Set<String> = [
        "dan", "serta", "atau", "karena", "krn", "akibat", "sampai", "hingga",
    ]
    private static let leading: Set<String> = [
        "sedang", "sdg", "masih", "msh", "lagi", "lg", "menderita", "mengalami", "terkena", "kena",
        "serangan",
        "gejala", "riwayat", "terpapar", "pasca", "habis", "menjalani", "karena", "krn", "harus",
    ]

    private static let illness = PrivateWords.ailments.union([
        "gering", "migrain", "migren", "hipotensi",
    ])

    /// What is done for the sick.
    private static let care = PrivateWords.care.union([
        "berobat", "pengobatan",
    ])

    private static let pairs = PrivateWords.ailmentPairs.union([
        "gangguan jiwa", "rawat inap", "rawat jalan",
    ])
}
