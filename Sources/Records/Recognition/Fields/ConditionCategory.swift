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
        if let facility, broken { return facility }
        return flood ? .lainnya : nil
    }
}
