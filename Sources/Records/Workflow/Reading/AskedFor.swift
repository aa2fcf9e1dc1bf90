/// What a direction asks to be told: how many, when, where; and whether an answer holds that.
///
/// Read by plain words alone, and narrowly: what may be a promise holds nothing.
package struct AskedFor: Hashable, Sendable {
    private enum Thing: Hashable, Sendable { case count, moment, place }

    private let things: Set<Thing>
    /// The measures that it asks by: "berapa hari", "berapa persen".
    private let measures: Set<String>

    /// Of a text that asks for nothing of the kind, no answer holds anything.
    package init(_ direction: String) {
        let words = PostWords(direction)
        let said = Set(words.tokens.indices.filter { words.tokens[$0].isWord }.map { words.word($0) })
        let clock = words.tokens.indices.contains { place in
            Self.hours.contains(words.word(place)) && place + 1 < words.tokens.count
                && Self.howMany.contains(words.word(place + 1))
        }
        var things: Set<Thing> = []
        if clock || !said.isDisjoint(with: Self.whens) { things.insert(.moment) }
        if !clock && !said.isDisjoint(with: Self.howMany) || !said.isDisjoint(with: Self.counts) {
            things.insert(.count)
        }
        if !said.isDisjoint(with: Self.wheres) { things.insert(.place) }
        self.things = things
        measures = said.intersection(Self.spans)
    }

    /// Whether an answer says all that was asked, and says nothing of what is still to come.
    package func isHeld(in answer: String) -> Bool {
        let words = PostWords(answer)
        guard !things.isEmpty, !words.tokens.contains(where: { $0.kind == .question || $0.has(.but) }),
            words.first(of: Self.open) == nil
        else { return false }
        return things.allSatisfy { thing in
            switch thing {
            case .count:
                words.first(of: Self.none) != nil || words.tokens.indices.contains { isCount($0, words) }
            case .moment: words.tokens.indices.contains { Self.isMoment($0, words) }
            case .place: words.first(of: Self.places) != nil
            }
        }
    }

    private static let howMany: Set<String> = ["berapa", "brp", "brapa", "piro", "sabaraha"]
    private static let counts: Set<String> = [
        "jumlah", "jumlahnya", "jml", "data", "datanya", "angka", "angkanya", "total", "totalnya",
    ]
    private static let whens: Set<String> = ["kapan", "kpn"]
    private static let wheres: Set<String> = ["dimana", "dmn", "lokasinya", "alamatnya", "mana"]
    private static let hours: Set<String> = ["jam", "pukul", "pkl", "tanggal", "tgl"]
    private static let spans: Set<String> = [
        "hari", "jam", "menit", "minggu", "bulan", "tahun", "persen", "prosen",
    ]
    private static let none: Set<String> = ["nihil", "nol", "kosong"]
    private static let places: Set<String> = [
        "jl", "jln", "jalan", "gang", "gg", "rt", "rw", "kel", "kelurahan", "kec", "kecamatan", "komplek",
        "simpang",
    ]
    /// With one of these something is still to come, or is not known.
    private static let open: Set<String> = [
        "akan", "nanti", "besok", "lusa", "segera", "menyusul", "menunggu", "nunggu", "tunggu", "belum",
        "blm", "masih", "msh", "sedang", "sdg", "lagi", "sementara", "sebagian", "baru", "dulu", "dahulu",
        "cek", "dicek", "pastikan", "dipastikan", "rekap", "direkap", "laporkan", "dilaporkan", "kirim",
        "dikirim", "kirimkan", "siapkan", "disiapkan", "hubungi", "tanyakan", "koordinasi", "koordinasikan",
        "waktu", "kurang", "tidak", "tdk", "bukan", "mungkin", "semoga", "mohon",
    ]
    /// What a number behind these names is no count.
    private static let names: Set<String> = [
        "rt", "rw", "jam", "pukul", "pkl", "tgl", "tanggal", "no", "nomor", "jl", "jalan", "gang", "gg",
        "blok", "km", "pasal", "perda", "tahun", "thn",
    ]

    /// A number that counts something: no hour, no date, no address, no span of time that nobody asked for.
    private func isCount(_ place: Int, _ words: PostWords) -> Bool {
        guard words.tokens[place].kind == .number, !Self.isClock(words.word(place)) else { return false }
        let before = place > 0 ? words.word(place - 1) : ""
        let next = place + 1 < words.tokens.count ? words.word(place + 1) : ""
        if Self.names.contains(before) || ["/", "-", ":"].contains(before) || ["/", "-", ":"].contains(next) {
            return false
        }
        if next == "%" { return !measures.isDisjoint(with: ["persen", "prosen"]) }
        return !Self.spans.contains(next) || measures.contains(next)
    }

    private static func isMoment(_ place: Int, _ words: PostWords) -> Bool {
        guard words.tokens[place].kind == .number else { return false }
        return isClock(words.word(place)) || place > 0 && hours.contains(words.word(place - 1))
    }

    /// `09.00`, `7:30`.
    private static func isClock(_ word: String) -> Bool {
        let parts = word.split { $0 == "." || $0 == ":" }
        return parts.count == 2 && parts[0].count <= 2 && parts[1].count == 2
    }
}
