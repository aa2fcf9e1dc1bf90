import Domain

/// The words that cells may hold, in Indonesian and English.
enum SheetWords {
    static let unit = Wording(id: "unit", en: "unit")
    static let member = Wording(id: "orang", en: "person")
    static let recordKind = Wording(id: "jenis catatan", en: "kind of record")
    static let forum = Wording(id: "forum", en: "forum")
    static let who = Wording(id: "peran, unit, atau orang", en: "role, unit or person")

    static let unitKinds: [String: OrgUnit.Kind] = [
        "pimpinan": .leadership, "leadership": .leadership, "opd": .agency, "skpd": .agency, "dinas": .agency,
        "badan": .agency, "agency": .agency, "rsud": .agency, "bagian": .division, "bidang": .division,
        "asisten": .division, "division": .division, "kecamatan": .district, "district": .district,
        "kelurahan": .subdistrict, "desa": .subdistrict, "subdistrict": .subdistrict, "lain": .other,
        "other": .other,
    ]
    static let unitKindExamples = "pimpinan, opd, bagian, kecamatan, kelurahan, lain"

    static let roles: [String: Role] = [
        "pimpinan": .leader, "leader": .leader, "kepala": .head, "head": .head, "camat": .camat,
        "lurah": .lurah,
        "ajudan": .aide, "aspri": .aide, "sespri": .aide, "aide": .aide, "staf": .staff, "staff": .staff,
    ]
    static let roleExamples = "pimpinan, kepala, camat, lurah, ajudan, staf"

    static let courtesies: [String: Member.Courtesy] = [
        "pak": .pak, "bapak": .pak, "mr": .pak, "l": .pak, "bu": .bu, "ibu": .bu, "mrs": .bu, "ms": .bu,
        "p": .bu,
    ]
    static let thumbs: [String: Member.ThumbsUp] = [
        "diketahui": .seen, "seen": .seen, "setuju": .yes, "ya": .yes, "yes": .yes,
    ]
    static let standings: [String: ActingOfficer.Standing] = [
        "plt": .plt, "plt.": .plt, "plh": .plh, "plh.": .plh, "pj": .pj, "pj.": .pj,
    ]
    static let speech: [String: Set<ForumProfile.Speech>] = [
        "diam": [], "silent": [], "rekap": [.recap], "recap": [.recap], "tanda terima": [.receipts],
        "receipts": [.receipts], "terusan": [.routes], "routes": [.routes],
    ]
    static let specialDays: [String: SpecialDays.Kind] = [
        "libur nasional": .national, "national": .national, "cuti bersama": .joint, "joint": .joint,
        "libur daerah": .local, "libur": .local, "local": .local, "masuk": .work, "work": .work,
        "ramadan": .ramadan, "ramadhan": .ramadan,
    ]

    /// 0 for Sunday; whole or cut to three letters.
    static let weekdays: [String: Int] = [
        "minggu": 0, "ahad": 0, "sunday": 0, "min": 0, "sun": 0, "senin": 1, "monday": 1, "sen": 1, "mon": 1,
        "selasa": 2, "tuesday": 2, "sel": 2, "tue": 2, "rabu": 3, "wednesday": 3, "rab": 3, "wed": 3,
        "kamis": 4,
        "thursday": 4, "kam": 4, "thu": 4, "jumat": 5, "jum'at": 5, "friday": 5, "jum": 5, "fri": 5,
        "sabtu": 6,
        "saturday": 6, "sab": 6, "sat": 6,
    ]

    /// The role that a position's words mean in its unit; staff where they say no other.
    static func role(of position: String, in unit: OrgUnit?) -> Role {
        let words = TitleWords.phrase(position)
        // "Kepala Bappeda": the head of what is called so.
        let isOfUnit = unit.map { UnitDesignations($0).all.contains { words == "kepala \($0)" } } ?? false
        if isOfUnit, unit?.kind == .agency || unit?.kind == .division { return .head }
        func opens(_ titles: [String]) -> Bool {
            titles.contains { words == $0 || words.hasPrefix($0 + " ") }
        }
        if opens(["camat"]) { return .camat }
        if opens(["lurah"]) { return .lurah }
        if opens(["ajudan", "aspri", "sespri", "asisten pribadi", "sekretaris pribadi"]) { return .aide }
        let offices = ["wali kota", "bupati", "gubernur"]
        if opens(offices + offices.map { "wakil \($0)" } + ["sekretaris daerah"]) { return .leader }
        let heads = ["dinas", "badan", "bagian", "kantor", "satuan", "satpol", "pelaksana"].map {
            "kepala \($0)"
        }
        return opens(heads + ["asisten", "inspektur", "direktur"]) ? .head : .staff
    }

    /// Minutes after midnight of `16.00`, `16:00` or `16`; nil for anything else.
    static func minutes(_ text: String) -> Int? {
        let parts = text.split { $0 == "." || $0 == ":" }
        guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour), parts.count <= 2 else {
            return nil
        }
        guard parts.count == 2 else { return hour * 60 }
        guard parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
        return hour * 60 + minute <= 1440 ? hour * 60 + minute : nil
    }

    /// `Senin-Jumat`, `Sen, Rab`, `setiap hari`; nil where a word is no weekday.
    static func weekdays(_ text: String) -> Set<Int>? {
        let folded = text.foldedName
        if ["setiap hari", "harian", "tiap hari", "daily", "every day"].contains(folded) {
            return Set(0...6)
        }
        if ["hari kerja", "workdays"].contains(folded) { return Set(1...5) }
        var found: Set<Int> = []
        for part in folded.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let ends = part.split(separator: "-").map { weekdays[$0.trimmed] }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
                return nil
            }
            var day = first
            found.insert(day)
            while day != last {
                day = (day + 1) % 7
                found.insert(day)
            }
        }
        return found.isEmpty ? nil : found
    }
}
