/// The rules by which a post reports a condition in the field: flood, waste, fire, a broken road or lamp.
///
/// A question, a drill, a forwarded rumour, an instruction, an invitation or announcement and what is
/// already dealt with report nothing new.
enum ConditionWords {
    /// Whether the words report something; `words` are folded and in their canonical form.
    static func report(_ words: [String], text: String) -> Bool {
        guard holdsCondition(words) else { return false }
        return !asks(words, text) && !isElsewhere(words) && !isDealtWith(words)
    }

    private static func holdsCondition(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated()
        where alone.contains(word) || stems.contains(where: { word.hasPrefix($0) }) {
            if index == 0 || !readiness.contains(words[index - 1]) { return true }
        }
        return together.contains { pair in
            guard let first = words.firstIndex(where: { pair.things.contains($0) }) else { return false }
            let near = words[max(0, first - 6)..<min(words.count, first + 10)]
            return near.contains { pair.states.contains($0) }
        }
    }

    private static func asks(_ words: [String], _ text: String) -> Bool {
        if questions.contains(words[0]) { return true }
        guard let mark = text.lastIndex(of: "?") else { return false }
        // A report may end with a question; a post that is only one does not report.
        return text[mark...].count <= 4 && text.split(whereSeparator: { ".!\n".contains($0) }).count == 1
    }

    /// Drills, rumours, instructions, invitations, announcements and activities.
    private static func isElsewhere(_ words: [String]) -> Bool {
        if words.contains(where: { drills.contains($0) || rumours.contains($0) || activities.contains($0) }) {
            return true
        }
        if let index = words.firstIndex(of: "grup"), words[(index + 1)...].first == "sebelah" { return true }
        let opening = words.first { !courtesies.contains($0) } ?? ""
        return imperatives.contains(opening) || notices.contains(opening)
    }

    /// `sudah dievakuasi`, `sudah diangkut`; `sudah lapor`, `sudah 3 hari` and `sudah rusak` are not.
    private static func isDealtWith(_ words: [String]) -> Bool {
        if words.contains("belum") { return false }
        for index in words.indices where words[index] == "sudah" {
            if words[(index + 1)...].prefix(3).contains(where: { done.contains($0) }) { return true }
        }
        return words.contains { finished.contains($0) }
    }

    private static let stems = [
        "banjir", "kebanjir", "genangan", "tergenang", "menggenang", "terendam", "longsor", "kebakar",
        "terbakar",
        "meluap", "luapan", "keracunan", "tenggelam", "tersumbat", "menyumbat", "amblas", "ambles", "ambruk",
    ]

    private static let alone: Set<String> = [
        "rob", "roboh", "tumbang", "rungkad", "tawuran", "begal", "jebol", "hanyut", "mayat", "rusak",
        "kecelakaan", "lakalantas", "terguling", "gempa", "puting", "mengular", "menjuntai", "mogok",
        "berlubang",
        "dirusak", "pencurian", "maling", "semrawut", "becek", "dbd", "pencemaran", "bocor", "kebocoran",
        "urug", "kahuruan", "kobongan", "ambrol", "overload", "kekurangan", "kekeringan", "retak", "rubuh",
    ]

    private struct Pair {
        let things: Set<String>
        let states: Set<String>
    }

    private static let together: [Pair] = [
        Pair(
            things: ["sampah", "tps", "truk", "limbah"],
            states: [
                "menumpuk", "numpuk", "tumpukan", "menggunung", "berserakan", "liar", "belum", "tidak",
                "penuh",
                "bau", "mambu", "overload", "antrean", "antrian", "menghambat", "sungai", "kali", "dibuang",
                "panjang",
            ]
        ),
        Pair(
            things: ["pju", "lampu", "listrik", "penerangan", "genset", "pompa", "traffic"],
            states: ["padam", "mati", "rusak", "gelap", "konslet", "korslet", "tidak"]
        ),
        Pair(
            things: ["air", "pdam", "cai"],
            states: ["mati", "keruh", "naik", "meluap", "bocor", "masuk", "kering"]
        ),
        Pair(
            things: ["pkl", "pedagang"],
            states: ["trotoar", "liar", "baru", "menutup", "badan", "bahu", "mengeluh"]
        ),
        Pair(
            things: ["tiang", "kabel", "pohon", "tanggul", "tebing"],
            states: ["miring", "putus", "patah", "retak", "rawan"]
        ),
        Pair(
            things: ["macet", "kemacetan", "antrean", "antrian"],
            states: ["parah", "panjang", "total", "akibat"]
        ),
        Pair(things: ["warga"], states: ["resah", "mengeluh", "terdampak", "mengungsi", "mengganggu"]),
        Pair(things: ["rumah"], states: ["ambruk", "layak", "rusak", "terbakar"]),
        Pair(things: ["angin"], states: ["kencang", "puting", "merusak"]),
        Pair(things: ["jalan"], states: ["rusak", "licin", "putus", "lubang", "tertutup"]),
    ]

    /// Before a condition's name these speak of being ready for it, not of the condition.
    private static let readiness: Set<String> = [
        "siaga", "fokus", "antisipasi", "penanganan", "pengendalian", "pencegahan", "penanggulangan", "musim",
        "rawan", "pasca", "pascabanjir", "potensi", "mitigasi",
    ]

    private static let questions: Set<String> = [
        "apakah", "benarkah", "berapa", "kapan", "bagaimana", "mengapa", "kenapa", "siapa", "apa", "kumaha",
        "dimana", "adakah", "betulkah",
    ]

    private static let drills: Set<String> = ["simulasi", "gladi", "latihan", "drill", "pelatihan", "lomba"]

    private static let rumours: Set<String> = [
        "copas", "sebarkan", "viralkan", "hoaks", "hoax", "hoak", "sebarluaskan", "forwarded",
    ]

    private static let activities: Set<String> = [
        "sosialisasi", "bimtek", "rapat", "rakor", "undangan", "musrenbang", "penertiban", "patroli",
        "fogging",
        "penghijauan", "nihil", "kondusif", "pengerukan", "gotong", "resik", "penanaman", "penyerahan",
        "penyaluran", "monev", "dihadiri", "dilaksanakan", "giat", "bakti", "aman", "terkendali", "agenda",
        "jadwal", "kunjungan", "pemantauan", "lomba", "anggaran", "juknis", "usulan", "terencana",
        "penutupan",
    ]

    private static let imperatives: Set<String> = [
        "segera", "tolong", "cek", "kerahkan", "kirim", "pantau", "siapkan", "koordinasikan", "tangani",
        "bersihkan", "angkut", "perbaiki", "jangan", "tl", "buat", "tugaskan", "laporkan", "pastikan",
        "atensi",
        "monitor", "selesaikan", "tuntaskan", "siap",
    ]

    private static let notices: Set<String> = [
        "himbauan", "imbauan", "pengumuman", "diberitahukan", "diinformasikan", "waspada", "kepada",
        "ditujukan",
        "disampaikan", "perhatian", "kawigatosan", "pemadaman", "tindak",
    ]

    /// Words before the first that counts.
    private static let courtesies: Set<String> = [
        "mohon", "izin", "pak", "bapak", "bu", "ibu", "bapa", "assalamualaikum", "selamat", "pagi", "siang",
        "sore", "malam", "camat", "lurah", "ndan", "komandan", "sekda",
    ]

    private static let done: Set<String> = [
        "dievakuasi", "diangkut", "diangkat", "terangkut", "ditangani", "diperbaiki", "selesai",
        "dibersihkan",
        "surut", "padam", "dipadamkan", "normal", "menyala", "nyala", "ditindaklanjuti", "diganti", "dikeruk",
        "dirapikan", "bisa", "dapat", "dibawa", "teratasi", "terpenuhi", "jernih", "rampung", "kondusif",
        "dikerjakan", "diserahkan", "disurvei", "mediasi", "dilaporkan", "dilalui", "diberesihan",
    ]

    private static let finished: Set<String> = ["selesai", "tuntas", "rampung", "diberesihan", "terkirim"]
}
