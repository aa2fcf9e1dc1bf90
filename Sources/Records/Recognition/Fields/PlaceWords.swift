/// The words by which a place is read; one object, as ``KnownWords``.
final class PlaceWords: Sendable {
    /// What a name follows: "Pasar Baru".
    let kinds: WordSet
    /// Of these, the ones that a name follows even in lower case.
    let named: WordSet
    /// Of these, the ones that a number follows, too: "SD 3", "Lorong 4".
    private let numbered: WordSet
    private let spelledNumbered: WordKeys
    /// Of these, the ones before which the name of the place may stand: "Paruga RT 7".
    let divisions: WordSet
    private let milestones: WordSet
    /// Schools, whose numbers may also stand behind their names.
    let schools: WordSet
    /// Kinds that are parts of a street, whose name says more.
    let stretches: WordSet
    /// Kinds of which a town has one: no name need stand behind them.
    let only: WordSet
    /// Words that are kinds only as they are spelled, and in capitals: "Lap." is also short for "laporan".
    let capital: WordKeys
    /// Kinds behind which a period is no end.
    let short: WordKeys
    let waters: WordSet
    /// "jalan".
    let street: UInt16
    /// Words that say what sort of street it is and not which.
    let unnamed: WordSet
    /// Words that say with the next one which part of a place it is: "sisi barat", "blok sayur".
    private let sides: WordSet
    private let spelledSides: WordKeys
    /// What stands behind a name in lower case: "Wanarejan selatan".
    let directions: WordSet
    /// What one calls those to whom one writes: "Desa Sambirata Pak".
    let addressed: WordSet
    /// What stands before the names of old people, of whom one tells.
    let elders: WordSet
    /// Words behind a number that say what is counted.
    let measures: WordSet
    /// Words for what lies next to something.
    let beside: WordSet
    /// Of these, the ones for what lies along a street.
    let along: WordSet
    /// Words behind which a name is one of a place.
    private let inside: WordSet
    private let spelledInside: WordKeys
    /// What is lent for an event.
    let venues: WordSet
    /// "lantai".
    let floors: WordSet
    /// What a yard or a hall belongs to.
    let offices: WordSet
    /// Words behind which stands what one wants to use, or to close; and those before which it stands.
    let using: WordSet
    let closing: WordSet
    let used: WordSet

    init(_ lexicon: Lexicon) {
        func hashes(_ words: String) -> WordKeys {
            WordKeys(words.split(separator: " ").map { WordHash.of($0.utf8) })
        }
        func set(_ words: String) -> WordSet { WordSet(words, lexicon) }
        kinds = set(
            """
            kelurahan kecamatan desa rt rw lingkungan
            jalan gang perum perumahan komplek kompleks kampung dusun blok jembatan pasar simpang perempatan
            pertigaan underpass flyover taman terminal stasiun bendung tpu tps tpa sdn smpn sman masjid sungai kali
            bundaran alun alun2 gedung pintu situ waduk km pantai dermaga pulau halaman
            aula balai lapangan makam telaga pura gampong jorong nagari pedukuhan padukuhan
            sd smp sma smk smkn tk mts puskesmas rsud rsu gor stadion lapang auditorium bale anjungan pelabuhan
            lr lk lingk parit petak jalur ruas poros trans tikungan tanjakan turunan tugu embung danau curug goa hutan
            gereja vihara musala klenteng banjar subak kawasan depo sei
            """
        )
        named = set(
            """
            jalan gang kampung dusun kelurahan kecamatan desa perum komplek sungai kali pedukuhan gampong jorong \
            pertigaan perempatan simpang stadion terminal pulau
            """
        )
        numbered = set(
            """
            km rt rw blok gang lingkungan sdn smpn sman sd smp sma smk smkn mts lr lk lingk parit petak tikungan
            jalur
            """
        )
        // "lorong" is one of the spellings of "jalan".
        spelledNumbered = hashes("lorong")
        divisions = set("rt rw km blok gang lk lingk lingkungan")
        milestones = set("km")
        stretches = set("parit jalur tikungan tanjakan turunan")
        street = lexicon.lexeme("jalan")
        sides = set("sisi sisih muka ngarep blok tikungan")
        spelledSides = hashes("los")
        directions = set(
            "timur barat utara selatan kidul lor wetan kulon kaler ujung lama bawah atas ateh hulu hilir"
        )
        addressed = set("pak bapak bu ibu bang abang komandan bos boss")
        elders = set("mbah mbok")
        measures = set("m meter mtr cm kk jiwa unit titik orang")
        schools = set("sdn smpn sman sd smp sma smk smkn mts")
        capital = hashes("lap sd tpi")
        short = hashes("lap lr lk lingk dsn jln")
        waters = set("sungai kali sei")
        only = set("alun2")
        beside = set(
            "depan samping dekat belakang sebelah seberang sekitar sepanjang dpn dkt deket blkg blakang"
        )
        along = set("sepanjang sekitar")
        unnamed = set(
            """
            setapak poros lintas lingkar utama raya desa besar provinsi kabupaten nasional negara tani trans
            ruas
            """
        )
        inside = set("di menuju daerah wilayah lek")
        // "wonten" is one of the spellings of "ada".
        spelledInside = hashes("wonten")
        venues = set(
            """
            auditorium bale stadion lapang alun2 gsg anjungan lobi aula gedung ruang ruangan pendopo halaman
            lapangan balai dermaga plaza graha op gor baileo pelataran wisma
            """
        )
        floors = set("lantai")
        offices = set("kantor sekolah dinas rumah kota parkir")
        using = set(
            "memakai pakai pake makek makai pinjam meminjam gunakan menggunakan memanfaatkan manfaatkan"
        )
        closing = set("menutup tutup nutup")
        used = set("dipakai dipinjam digunakan dimanfaatkan ditutup")
    }

    /// A number behind it belongs to the place.
    func isNumbered(_ token: Token) -> Bool {
        numbered.contains(token) || spelledNumbered.contains(token.hash)
    }

    /// Every kelurahan has one of that number: RT, RW, gang.
    func isInEveryKelurahan(_ token: Token) -> Bool {
        divisions.contains(token) && !milestones.contains(token)
    }

    /// The next word says with it which part of a place it is.
    func isSide(_ token: Token) -> Bool { sides.contains(token) || spelledSides.contains(token.hash) }

    /// A name behind it is one of a place.
    func isInside(_ token: Token) -> Bool { inside.contains(token) || spelledInside.contains(token.hash) }
}
