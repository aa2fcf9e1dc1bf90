/// The ids of words that the readers of fields look for one by one.
struct KnownWords: Sendable {
    /// Weekdays from Sunday (0) on.
    let weekdays: [UInt16: Int]
    let months: [UInt16: Int]
    /// Days from today.
    let relativeDays: [UInt16: Int]
    let night: UInt16
    let until: Set<UInt16>
    let cuti: UInt16
    let date: UInt16
    let clock: UInt16
    let streets: Set<UInt16>
    let areas: Set<UInt16>
    /// Words that a name follows even in lower case.
    let named: Set<UInt16>
    let travel: Set<UInt16>
    let beside: Set<UInt16>
    let forOther: Set<UInt16>
    let categories: [UInt16: ConditionCategory]
    let facilities: [UInt16: ConditionCategory]
    let broken: Set<UInt16>
    let nihil: UInt16
    let yes: Set<UInt16>
    /// Words behind which one stands who is to be asked or told.
    let towards: Set<UInt16>
    /// Words of meetings that tell none from another.
    let anyMeeting: Set<UInt32>
    let instead: UInt16
    let amount: Set<UInt16>
    let must: Set<UInt16>

    init(_ lexicon: Lexicon) {
        func ids(_ words: String) -> Set<UInt16> {
            Set(words.split(separator: " ").map { lexicon.lexeme(String($0)) }).subtracting([0])
        }
        func table<Value>(_ rows: [(String, Value)]) -> [UInt16: Value] {
            var table: [UInt16: Value] = [:]
            for (words, value) in rows { for id in ids(words) { table[id] = value } }
            return table
        }
        weekdays = table([
            ("minggu ahad", 0), ("senin", 1), ("selasa salasa", 2), ("rabu rebo", 3), ("kamis kemis", 4),
            ("jumat jemuah", 5), ("sabtu saptu setu", 6),
        ])
        months = table([
            ("januari jan", 1), ("februari pebruari feb", 2), ("maret mar", 3), ("april apr", 4), ("mei", 5),
            ("juni jun", 6), ("juli jul", 7), ("agustus agu agt agst aug", 8), ("september sep sept", 9),
            ("oktober okt oct", 10), ("november nopember nov nop", 11), ("desember des dec", 12),
        ])
        relativeDays = table([("besok", 1), ("lusa", 2), ("kemarin", -1)])
        night = lexicon.lexeme("malam")
        until = ids("sampai")
        cuti = lexicon.lexeme("cuti")
        date = lexicon.lexeme("tanggal")
        clock = lexicon.lexeme("pukul")
        streets = ids(
            "jalan gang perum perumahan komplek kompleks kampung dusun blok jembatan pasar simpang perempatan "
                + "pertigaan underpass flyover taman terminal stasiun bendung tpu tps tpa sdn smpn sman masjid sungai kali "
                + "bundaran alun alun2 gedung pintu situ waduk km"
        )
        named = ids("jalan gang kampung kelurahan kecamatan desa perum komplek sungai kali")
        travel = ids("perjalanan perjadin spt sppd")
        areas = ids("kelurahan kecamatan desa rt rw lingkungan")
        beside = ids("depan samping dekat belakang sebelah seberang sekitar sepanjang")
        forOther = ids("a.n")
        categories = table(ConditionCategory.words)
        facilities = table(ConditionCategory.facilities)
        broken = ids("padam mati rusak kecil keruh putus bocor")
        anyMeeting = Set(
            ids("rapat undangan agenda acara jadwal kegiatan zoom pertemuan vicon meeting rakor").map(
                UInt32.init
            )
        )
        towards = ids(
            "ke kepada sama dengan menghadap lapor hubungi matur izin tanya konsultasi koordinasi ajukan langsung dateng"
        )
        yes = ids("ya iya oke nggih muhun yes yup boleh")
        nihil = lexicon.lexeme("nihil")
        instead = lexicon.lexeme("bukan")
        amount = ids("jumlahnya jumlah angkanya menjadi jadi benar")
        must = ids("wajib harus tetap")
    }
}
