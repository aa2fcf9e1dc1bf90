import Domain

/// Which unit is meant by "Kecamatan Andir", "Lurah Braga", "DLH", "Dinas Lingkungan Hidup".
///
/// Made once per ``RosterDay``, for many messages.
package struct UnitIndex: Sendable {
    /// A stretch of a message that names a unit.
    package struct Mention: Hashable, Sendable {
        /// Bytes of the text's UTF-8.
        package let range: Range<Int>
        /// Units' keys; more than one where it cannot be told which is meant.
        package let units: [String]
    }

    /// By everything a unit may be called, its bare name included.
    private var called: [String: [String]] = [:]
    /// What names a unit in the middle of a sentence: not "andir" alone, which may be anything there.
    private var spoken: Set<String> = []
    private var openings: Set<String> = []

    /// Takes time in proportion to the roster.
    package init(_ roster: RosterDay) {
        for unit in roster.units {
            let names = UnitDesignations(unit)
            var phrases = names.all
            if let generic = names.generic { phrases += names.all.map { "\(generic) \($0)" } }
            // A kelurahan is where its lurah is.
            if unit.kind == .district { phrases.append("camat \(names.tail)") }
            if unit.kind == .subdistrict { phrases.append("lurah \(names.tail)") }
            let isVague = unit.kind == .district || unit.kind == .subdistrict
            let initials = Set(names.all.filter { $0.utf8.count < 3 })
            for phrase in Set(phrases) {
                called[phrase, default: []].append(unit.key)
                guard !(isVague && phrase == names.tail), !initials.contains(phrase) else { continue }
                spoken.insert(phrase)
                openings.insert(String(phrase.prefix { $0 != " " }))
            }
        }
    }

    /// The units of that name; several where it cannot be told which is meant.
    package func units(called name: String) -> [String] {
        called[TitleWords.phrase(name)] ?? []
    }

    /// Every unit that a message names, in its order; stretches do not overlap.
    package func mentions(in text: String) -> [Mention] {
        let tokens = TitleWords.tokens(of: text)
        var found: [Mention] = []
        var place = 0
        while place < tokens.count {
            guard openings.contains(tokens[place].word), let end = longest(tokens, from: place) else {
                place += 1
                continue
            }
            let phrase = tokens[place..<end].map(\.word).joined(separator: " ")
            let range = tokens[place].range.lowerBound..<tokens[end - 1].range.upperBound
            found.append(Mention(range: range, units: called[phrase] ?? []))
            place = end
        }
        return found
    }

    private func longest(_ tokens: [TitleWords.Token], from start: Int) -> Int? {
        var phrase = ""
        var end: Int?
        for place in start..<min(tokens.count, start + TitleIndex.longest) {
            if !phrase.isEmpty { phrase += " " }
            phrase += tokens[place].word
            if spoken.contains(phrase) { end = place + 1 }
        }
        return end
    }
}
