/// The words by which a reason of illness or family is known: Indonesian, Sundanese, Javanese, and how
/// people shorten them.
enum PrivateWords {
    /// Whether the word at `index`, alone or with its neighbours, speaks of illness or family.
    static func isPrivate(_ words: [WordList.Word], at index: Int) -> Bool {
        let word = words[index].folded
        let next = index + 1 < words.count ? words[index + 1].folded : ""
        if isInnocent(word, before: next) { return false }
        if [word, stripped(word)].contains(where: {
            illness.contains($0) || kin.contains($0) || events.contains($0)
        }) {
            return true
        }
        if stems.contains(where: { word.hasPrefix($0) }) { return true }
        if word.hasPrefix("rs"), word != "rsvp", word.utf8.count <= 6 { return true }
        if pairs.contains("\(word) \(next)") { return true }
        // "Pak, saya …" addresses someone; "bapak saya" is the writer's father.
        return parents.contains(word) && owners.contains(next) && !words[index + 1].startsClause
    }

    /// Words that mean something else before what follows.
    static func isInnocent(_ word: String, before next: String) -> Bool {
        switch word {
        case "operasi":
            [
                "yustisi", "pasar", "gabungan", "ketupat", "lilin", "zebra", "patuh", "penertiban", "terpadu",
                "simpatik", "cipta", "tangkap", "keselamatan", "satpol",
            ].contains(next)
        case "jatuh": next == "tempo"
        case "keluarga": next == "berencana" || next == "harapan"
        case "anak": next == "buah" || next == "perusahaan"
        case "lambung": next == "kapal"
        default: false
        }
    }

    /// The word without the endings that say whose it is.
    static func stripped(_ word: String) -> String {
        for ending in ["nipun", "ipun", "nya", "ku", "mu", "na", "ne", "e"]
        where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// Beginnings that no other word of a forum has.
    private static let stems =
        ailmentStems + [
            "swab", "hamil", "kehamil", "lahiran", "melahir", "kelahir", "ngalahir", "nglahir", "bersalin",
            "persalin", "meninggal", "wafat", "almarhum", "takzi", "tazi", "melayat", "nglayat", "ngalayat",
            "berduka", "kedukaan", "khitan", "sunat", "muntah", "migra", "berobat", "pengobatan", "isolasi",
            "gering", "nikahan", "pernikahan", "menikah", "cerai", "percerai", "jenazah", "pemakaman",
            "dimakamkan", "tahlil", "antigen", "kepleset", "terkilir",
        ]
    /// Of these, the ones of what somebody suffers from.
    static let ailmentStems = [
        "sakit", "kesakit", "penyakit", "covid", "korona", "corona", "keguguran", "kemo", "psikolog",
        "psikiat", "diopera", "opname", "omicron", "omikron",
    ]

    private static let illness: Set<String> = ailments.union(care).union([
        "rs", "rumkit", "batuk", "pusing", "mual", "mag", "lambung", "usus", "cedera", "cidera", "patah",
        "keseleo", "kecelakaan", "terjatuh", "jatuh", "luka", "rawat", "igd", "ugd", "icu", "nicu", "hcu",
        "infus", "diinfus", "klinik", "dokter", "spesialis", "bidan", "obat", "medis", "medical",
        "checkup", "mcu", "rontgen", "ronsen", "mri", "usg", "pcr", "positif", "reaktif", "karantina",
        "kipi", "lemas", "lemes", "pingsan", "sesak", "tensi", "gigi", "kandungan", "kontraksi",
        "ketuban", "menyusui", "haid", "stres", "stress", "pendarahan", "perdarahan", "drop", "ngedrop",
        "udur", "udzur", "damang", "nyeri", "salesma", "muriang", "cageur", "gerah", "saras", "lara",
        "greges", "watuk", "mencrit", "gelem", "luruh", "saraf", "syaraf", "pinggang", "asamurat",
        "hasilswab", "pemulihan", "skd", "kritis", "koma",
    ])
    /// What somebody suffers from.
    static let ailments: Set<String> = [
        "skt", "skit", "demam", "flu", "influenza", "pilek", "vertigo", "diare", "mencret", "tifus",
        "tipes", "typus", "thypus", "tipus", "typhoid", "tbc", "dbd", "malaria", "maag", "asma", "gerd",
        "jantung", "stroke", "struk", "hipertensi", "diabetes", "kolesterol", "kanker", "tumor", "kista",
        "ginjal", "hepatitis", "liver", "hernia", "wasir", "ambeien", "katarak", "isoman", "meriang",
        "mriang", "kambuh", "nifas", "caesar", "sesar", "kuret", "kuretase", "depresi", "kejiwaan", "hiv",
        "aids", "cacar", "campak", "herpes", "alergi", "bedrest",
    ]
    /// What is done for the sick.
    static let care: Set<String> = [
        "operasi", "dirawat", "terapi", "fisioterapi", "kontrol", "transfusi",
    ]

    /// Members of a family, where the word is no title.
    static let kin: Set<String> = [
        "istri", "isteri", "istr", "suami", "anak", "anaknda", "ananda", "putra", "putri", "putera", "puteri",
        "cucu", "bayi", "balita", "ibunda", "ayahanda", "ayah", "orangtua", "ortu", "mertua", "menantu",
        "kakak",
        "adik", "adek", "kakek", "nenek", "eyang", "paman", "bibi", "keponakan", "ponakan", "sepupu", "ipar",
        "besan", "keluarga", "bini", "bojo", "pamajikan", "salaki", "caroge", "indung", "budak",
        "garwa", "garwo", "semah", "lare", "putro", "simbah", "mbah", "mamah", "mama", "papa", "papah",
        "emak",
        "nyokap", "bokap", "famili", "saudara",
    ]

    private static let events: Set<String> = [
        "alm", "almh", "berpulang", "mangkat", "duka", "layat", "lelayu", "kifayah", "akad", "resepsi",
        "aqiqah",
        "akikah", "wisuda", "lamaran", "tunangan", "hajatan", "mantu", "musibah", "kemalangan", "pupus",
        "maot",
        "ngantunkeun", "babar", "babaran", "mbabar", "ngajuru", "lairan", "seda", "sedo", "kapundhut",
        "sripah",
        "kesripahan", "nikah", "tewas", "kepaten", "sungkawa", "hajat",
    ]

    private static let pairs: Set<String> = ailmentPairs.union([
        "r s", "nggak sehat", "gak sehat", "ga sehat", "boten sehat", "teu sehat", "kurang fit",
        "tidak fit", "tdk fit", "gak fit", "ga fit", "kondisi kesehatan", "alasan kesehatan",
        "gangguan kesehatan", "periksa kesehatan", "cek kesehatan", "masalah kesehatan", "badan panas",
        "cek up", "check up", "ct scan", "hasil lab", "cek lab", "pasca vaksin", "habis vaksin",
        "efek vaksin", "orang tua", "rumah tangga", "tutup usia", "tilar dunya", "tilar donya",
        "dipanggil allah", "pengadilan agama", "penak awak", "panas tiris", "kurang enak", "tidak enak",
        "medical check", "surat dokter", "tes darah", "sidang cerai", "badan drop", "kondisi badan",
        "kondisi fisik", "bed rest", "pun biang", "pun bapa", "pun anak",
    ])
    /// Of these, the ones of what somebody suffers from.
    static let ailmentPairs: Set<String> = [
        "enak badan", "kurang sehat", "tidak sehat", "tdk sehat", "mboten sehat", "panas tinggi",
        "masuk angin", "asam urat", "darah tinggi", "gula darah", "darah rendah", "kencing manis",
        "cuci darah", "panas dalam",
    ]

    /// Titles that are parents before these words.
    private static let parents: Set<String> = [
        "ibu", "bapak", "bapa", "bpk", "bu", "pak", "biyung", "bapake",
    ]
    private static let owners: Set<String> = [
        "saya", "sy", "kami", "kandung", "mertua", "kula", "kulo", "abdi", "aku", "beliau",
    ]

    /// Words by which the writer speaks of their own household.
    static let own: Set<String> = [
        "saya", "sy", "aku", "kula", "kulo", "abdi", "istri", "isteri", "suami", "mertua", "ortu", "orangtua",
        "bojo", "garwa", "pamajikan", "ibunda", "ayahanda",
    ]

    /// Words by which somebody says that he does not come.
    static let absence: Set<String> = ["berhalangan", "absen", "cuti"]
    static let negations: Set<String> = ["tidak", "tdk", "belum", "blm", "gak", "ga", "nggak", "tak"]
    /// What one may be kept from.
    static let duties: Set<String> = [
        "hadir", "menghadiri", "ikut", "meninjau", "mendampingi", "apel", "rapat",
    ]

    /// Words that open a reason.
    static let connectors: Set<String> = [
        "karena", "krn", "karna", "dikarenakan", "dikarnakan", "sehubungan", "berhubung", "brhubung",
        "hubungan",
        "amargi", "amarga", "margi", "kumargi", "kusabab", "sabab", "sebab", "disebabkan", "lantaran",
        "akibat",
        "soalnya", "jalaran", "dalam rangka", "mengingat", "kulantaran",
    ]

    /// Words that open a request or a courtesy.
    static let openers: Set<String> = [
        "mohon", "mhn", "memohon", "izin", "ijin", "nyuwun", "nyuhunkeun", "neda", "minta", "terima", "trima",
        "makasih", "hatur", "matur", "nuhun", "nuwun", "suwun", "demikian", "diwakili", "diwakilkan",
        "mewakilkan",
        "mewakili", "wakilkan", "dihadiri",
    ]

    /// Words that show that a clause speaks of the service again.
    static let matters: Set<String> = [
        "rapat", "rakor", "apel", "tugas", "kantor", "hadir", "menghadiri", "undangan", "surat", "berkas",
        "kegiatan", "plh", "plt", "sekdis", "sekcam", "kabid", "kasi", "laporan", "kecamatan", "kelurahan",
        "dinas",
        "tanggal", "tgl", "pukul", "pkl", "jam", "lokasi", "kasih",
    ]

    /// Small words before a private word that belong to it.
    static let leading: Set<String> = [
        "saya", "sy", "kami", "kula", "kulo", "abdi", "aku", "sedang", "sdg", "masih", "msh", "lagi", "lg",
        "baru",
        "ada", "di", "ke", "dari", "dr", "untuk", "utk", "yang", "yg", "mau", "akan", "harus", "hrs", "hasil",
        "kondisi", "dalam", "keadaan", "menjalani", "mendampingi", "dampingi", "menunggu", "nunggu",
        "nungguin",
        "mengantar", "antar", "anter", "nganter", "ngantar", "jaga", "menjaga", "merawat", "ngarawat",
        "badhe",
        "bade", "nuju", "nembe", "badan", "kurang", "tidak", "tdk", "gak", "ga", "nggak", "enak", "terpapar",
        "terkonfirmasi", "terkena", "kena", "suspek", "suspect", "dugaan", "indikasi", "gejala", "positif",
        "acara",
        "keperluan", "urusan", "alasan", "keluhan", "mengalami", "menderita", "pasca", "habis", "abis",
        "menjenguk",
        "jenguk", "teu", "acan", "mboten", "boten", "ora", "rada", "agak", "rumah", "hari", "tadi", "semalam",
        "kemarin", "pagi", "ini", "itu", "nya", "pun", "mengurus", "urus", "ngurus", "dan", "dengan", "dgn",
        "juga",
        "ikut", "tes", "cek", "ibu", "bapak", "bapa", "jemput", "menjemput", "kena", "sempat", "diminta",
        "oleh",
    ]
}
