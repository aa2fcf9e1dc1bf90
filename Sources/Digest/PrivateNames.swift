/// Finds names in sentences about people who cannot object: victims, patients, recipients, children.
enum PrivateNames {
    /// Where they stand in a line: what follows `a.n.`, `atas nama`, `bernama` or `inisial`.
    static func ranges(in line: String) -> [Range<String.Index>] {
        let list = WordList(line)
        guard list.words.contains(where: { people.contains($0.folded) }) else { return [] }
        var found: [Range<String.Index>] = []
        for index in list.words.indices {
            guard let first = nameStart(list, at: index), list.words.indices.contains(first) else { continue }
            found.append(list.words[first].range.lowerBound..<nameEnd(list, from: first))
        }
        return found
    }

    private static func nameStart(_ list: WordList, at index: Int) -> Int? {
        let word = list.words[index].folded
        if ["an", "bernama", "inisial", "berinisial"].contains(word) { return index + 1 }
        guard index > 0 else { return nil }
        let pair = [list.words[index - 1].folded, word]
        return pair == ["atas", "nama"] || pair == ["a", "n"] ? index + 1 : nil
    }

    /// A name goes on while its words are capitalised or titles, four words at most.
    private static func nameEnd(_ list: WordList, from first: Int) -> String.Index {
        var last = first
        while last + 1 < list.words.count, last - first < 4 {
            let next = list.words[last + 1]
            guard !next.startsClause, list.text[next.range].first?.isUppercase == true else { break }
            last += 1
        }
        return list.words[last].range.upperBound
    }

    private static let people: Set<String> = [
        "korban", "pasien", "penerima", "jenazah", "mayat", "meninggal", "almarhum", "almarhumah", "luka",
        "tenggelam", "hanyut", "hilang", "anak", "balita", "bayi", "odgj", "odha", "lansia", "disabilitas",
        "bantuan", "bansos", "blt", "kpm", "pkh", "pelaku", "tersangka", "terduga", "warga", "penderita",
        "igd", "dirawat", "wafat", "tewas",
    ]
}
