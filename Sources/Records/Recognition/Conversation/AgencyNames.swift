/// Words that name the same agency: the first stands for all.
enum AgencyNames {
    static let groups = [
        "lh dlh dlhk kadislh kadlh lingkungan hidup",
        "pupr dpupr pu kadpupr kapupr kadpu pekerjaan penataan binamarga",
        "dishub kadishub perhubungan hub", "dinkes kadinkes kadiskes kesehatan dinkeskab",
        "dinsos kadinsos sosial kadsos",
        "disdik kadisdik pendidikan dikbud disdikbud",
        "kominfo diskominfo kadiskominfo komunikasi informatika diskominfotik",
        "dukcapil disdukcapil kadisdukcapil kependudukan", "satpol kasatpol pp praja",
        "bpbd kalak penanggulangan",
        "damkar kadamkar pemadam kebakaran", "perkim disperkim kadisperkim perumahan permukiman perkimtan",
        "dagin disdagin kadisdagin disperindag perdagangan perindustrian indag",
        "disnaker kadisnaker ketenagakerjaan naker",
        "dispora kadispora pemuda olahraga", "disbudpar kadisbudpar kebudayaan pariwisata disparbud",
        "ketapang dkp dkpp disketapang pangan", "bappeda bappelitbangda bapperida perencanaan",
        "bpkad bkad keuangan aset",
        "bkpsdm bkd kepegawaian bkpp", "bapenda pendapatan", "kesbang kesbangpol bakesbangpol",
        "inspektorat inspektur",
        "dpmptsp perizinan penanaman modal", "prokopim protokol prokompim", "tapem pemerintahan", "rsud rs",
        "pdam perumda tirta",
        "setwan sekwan", "dp3a dp3ap2kb perempuan", "koperasi diskop diskopukm umkm",
        "arsip disarpus perpustakaan",
        "pertanian distan", "kesra kesejahteraan", "hukum kabaghukum", "organisasi ortal",
    ]

    /// Words of a name that tell nobody from another.
    static let empty: Set<String> = [
        "dinas", "badan", "bagian", "bidang", "seksi", "kantor", "kota", "kabupaten", "kab", "kecamatan",
        "kelurahan", "desa",
        "dan", "yth", "h", "hj", "dr", "drs", "ir", "st", "se", "sh", "mm", "msi", "m", "si", "s", "e",
        "daerah", "unit", "opd",
        "kel", "kec", "provinsi", "prov", "satuan", "sekretariat", "setda", "cc", "nya", "i", "ii", "iii",
        "jl",
    ]
}
