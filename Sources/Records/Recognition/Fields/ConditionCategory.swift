/// What sort of condition needs an agency.
package enum ConditionCategory: String, Sendable, CaseIterable {
    case banjir, sampah, longsor, kebakaran, pkl, lainnya
    case pohonTumbang = "pohon_tumbang"
    case jalanRusak = "jalan_rusak"
    case pjuPadam = "pju_padam"
    case airMati = "air_mati"

    /// Words that name the category themselves.
    static let words: [(String, ConditionCategory)] = [
        ("banjir kebanjiran genangan tergenang rob luapan meluap limpas limpasan terendam tma", .banjir),
        ("sampah tumpukan tps tpa", .sampah), ("longsor longsoran tebing", .longsor),
        ("kebakaran terbakar asap api damkar korsleting", .kebakaran), ("pkl lapak", .pkl),
        ("pohon dahan ranting", .pohonTumbang),
        ("pju", .pjuPadam), ("berlubang lubang amblas ambles aspal", .jalanRusak),
        ("pdam pam perumda ledeng", .airMati),
        (
            "begal pencurian laka kecelakaan odgj mayat dbd puting hanyut macet kemacetan tiang kabel traffic",
            .lainnya
        ),
    ]

    /// Things that are a category only where they are broken.
    static let facilities: [(String, ConditionCategory)] = [
        ("lampu", .pjuPadam), ("jalan jembatan", .jalanRusak), ("air", .airMati),
        ("pompa genset ambulans portal", .lainnya),
    ]

    /// The category of a text; nil where it names none.
    static func read(_ text: ReadText, _ words: KnownWords) -> ConditionCategory? {
        if isTrafficLight(text, words) { return .lainnya }
        var broken = false
        var flood = false
        var facility: ConditionCategory?
        var isDenied = false
        var isOfVendors = false
        for token in text.tokens where token.kind == .word {
            if let category = words.categories[token.lexeme] {
                // "Lapak rongsok terbakar" is a fire; rubbish of stalls is theirs.
                if category == .pkl {
                    isOfVendors = true
                } else if !isOfVendors || category != .sampah {
                    return category
                }
            }
            if words.broken.contains(token.lexeme) || token.has(.damage) { broken = true }
            if isDenied, words.works.contains(token.key) { broken = true }
            isDenied = token.has(.not) || token.has(.notYet)
            if facility == nil { facility = words.facilities[token.lexeme] }
            if token.has(.hazard) { flood = true }
        }
        if isOfVendors { return .pkl }
        if isFlood(text.tokens, words) { return .banjir }
        if let facility, broken { return facility }
        return flood ? .lainnya : nil
    }

    /// "Air setinggi paha", "air masuk rumah": water where people live, whatever it is called.
    private static func isFlood(_ tokens: [Token], _ words: KnownWords) -> Bool {
        tokens.indices.contains { index in
            guard tokens[index].kind == .word, tokens[index].lexeme == words.water else { return false }
            let behind = tokens[(index + 1)...].prefix { !$0.endsSentence }
            if behind.prefix(4).contains(where: { words.heights.contains($0) }) { return true }
            let before = tokens[..<index].suffix(2)
            if before.contains(where: { words.heights.contains($0) }) { return true }
            guard let entry = behind.prefix(3).firstIndex(where: { $0.lexeme == words.enters }) else {
                return false
            }
            return !behind[..<entry].contains { $0.has(.not) || $0.has(.notYet) }
                && behind[entry...].dropFirst().prefix(3).contains { words.flooded.contains($0) }
        }
    }

    /// "TL di perempatan … mati", "lampu merah mati": a lamp of the traffic, and no follow-up.
    static func isTrafficLight(_ text: ReadText, _ words: KnownWords) -> Bool {
        let tokens = text.tokens
        return tokens.indices.contains { index in
            let token = tokens[index]
            guard token.kind == .word, index + 1 < tokens.count else { return false }
            let behind = tokens[(index + 1)...].prefix { !$0.endsSentence }
            guard behind.contains(where: { words.goesOut.contains($0) }), let next = behind.first else {
                return false
            }
            if words.facilities[token.lexeme] == .pjuPadam { return words.ofTraffic.contains(next) }
            // "TL jalan rusak" follows something up.
            return token.isCapital && words.trafficLights.contains(token.hash)
                && (next.has(.place) || next.lexeme == words.inPlace || words.goesOut.contains(next))
        }
    }
}
