/// Words that name the same agency: the first stands for all; for recognition and for the roster's titles alike.
package enum AgencyNames {
    package static let groups = [
        "lh dlh dlhk dlhkp dinlh kadislh kadlh lingkungan hidup",
        "pupr dpupr pu dpu puprpkp dpuprpkp putr dputr bmck sda kadpupr kapupr kadpu pekerjaan penataan binamarga",
        "dishub dishubkominfo kadishub perhubungan hub", "dinkes kadinkes kadiskes kesehatan dinkeskab",
        "dinsos kadinsos sosial kadsos",
        "disdik dindik dindikbud disdikpora kadisdik kadindik pendidikan dikbud disdikbud",
        "kominfo diskominfo kadiskominfo komunikasi informatika diskominfotik",
        "dukcapil disdukcapil kadisdukcapil kependudukan", "satpol kasatpol pp praja",
        "bpbd kalak kalaksa penanggulangan",
        "damkar damkarmat gulkarmat disdamkar kadamkar pemadam kebakaran",
        "perkim disperkim dpkpp pkpp dpkp disrumkim rumkim dprkp disperakim kadisperkim perumahan permukiman perkimtan",
        "dagin disdagin disperin perin disdag disdagkop diskopindag dagkop disperdagin kukm kadisdagin disperindag perdagangan perindustrian indag",
        "disnaker disnakertrans nakertrans disperinaker transnaker kadisnaker ketenagakerjaan naker",
        "dispora disporapar porapar disporabudpar porabudpar kadispora pemuda olahraga",
        "disbudpar disparpora dispar par disbud disparekraf kadisbudpar kebudayaan pariwisata disparbud",
        "ketapang dkpp dispangtan pangantani dkp dkpp disketapang pangan",
        "bappeda baperida baperlitbang bappelitbangda bapperida perencanaan",
        "bpkad bkad bpkpad keuangan aset",
        "bkpsdm bkpsdmd bkpp bkd kepegawaian bkpp", "bapenda pendapatan", "kesbang kesbangpol bakesbangpol",
        "inspektorat inspektur",
        "dpmptsp ptsp dmptsp perizinan penanaman modal", "prokopim protokol prokompim", "tapem pemerintahan",
        "rsud rs",
        "pdam perumda tirta",
        "setwan sekwan",
        "dp3a dp3ap2kb p2kbp3a dp2kbp3a dkbp3a dp3akb dp2kb dp3appkb dppkbpppa dpppa perempuan",
        "koperasi diskop dinkop dinkopukm diskopukm umkm",
        "arsip disarpus perpustakaan",
        "pertanian distan distanbun distanpangan dispertan distanhorbun kadistan distankp",
        "perkebunan disbun bun", "peternakan disnak disnakkan disnakkeswan keswan",
        "perikanan diskan dislutkan diskanlut kelautan", "kehutanan dishut",
        "kesra kesejahteraan", "hukum kabaghukum", "organisasi ortal",
    ]

    /// The title of whoever heads it, without a space: "Kadisbun" of "bun", "Kadisbud" of "disbud".
    package static func joinedTitles(_ word: String) -> [String] {
        word.hasPrefix("dis") || word.hasPrefix("din") ? ["ka" + word] : ["kadis" + word, "kadin" + word]
    }

    /// Every title in one word: "kadishub", "kapupr", "sekwan" not.
    private static let titles = Set(
        groups.flatMap { $0.split(separator: " ").map(String.init) }
            .flatMap { joinedTitles($0) + ($0.hasPrefix("kad") || $0.hasPrefix("kapu") ? [$0] : []) }
    )

    /// Whether a word in lower case can be nothing but the title of an agency's head.
    package static func isJoinedTitle(_ word: String) -> Bool {
        titles.contains(word) || word.utf8.count > 6 && ["kadis", "kadin"].contains { word.hasPrefix($0) }
    }

    /// The groups to which an agency belongs by any word of its name, each as its words.
    static func groups(of words: Set<String>) -> [[String]] {
        groups.map { $0.split(separator: " ").map(String.init) }.filter { !words.isDisjoint(with: $0) }
    }

    /// Words of a name that tell nobody from another.
    package static let empty: Set<String> = [
        "dinas", "badan", "bagian", "bidang", "seksi", "kantor", "kota", "kabupaten", "kab", "kecamatan",
        "kelurahan", "desa",
        "dan", "yth", "h", "hj", "dr", "drs", "ir", "st", "se", "sh", "mm", "msi", "m", "si", "s", "e",
        "daerah", "unit", "opd",
        "kel", "kec", "provinsi", "prov", "satuan", "sekretariat", "setda", "cc", "nya", "i", "ii", "iii",
        "jl",
    ]
}
