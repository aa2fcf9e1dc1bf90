/// The ids of words that the readers of fields look for one by one.
///
/// One object for all: as a value its hundred fields would be copied into every reader of fields.
final class KnownWords: Sendable {
    /// Weekdays from Sunday (0) on.
    let weekdays: LexemeTable<Int>
    let months: LexemeTable<Int>
    /// Days from today.
    let relativeDays: LexemeTable<Int>
    let night: UInt16
    let this: UInt16
    let later: UInt16
    let and: UInt16
    let to: UInt16
    let weeks: LexemeSet
    /// Behind a weekday: of next week, of last week.
    let coming: LexemeSet
    let past: LexemeSet
    let each: LexemeSet
    let since: WordKeys
    let until: LexemeSet
    let cuti: UInt16
    let date: UInt16
    let dayWord: UInt16
    let clock: UInt16
    let half: UInt16
    let zones: LexemeSet
    /// Parts of the day, with the hours that they move behind noon.
    let dayParts: LexemeTable<ClosedRange<Int>>
    let afterPrayer: LexemeSet
    let prayers: LexemeSet
    let places: PlaceWords
    let deeds: DeedWords
    let areas: LexemeSet
    /// Of these, the ones that have RT and RW, and those that have them.
    let subdistricts: LexemeSet
    let districts: LexemeSet
    let travel: LexemeSet
    let forOther: LexemeSet
    let categories: LexemeTable<ConditionCategory>
    let facilities: LexemeTable<ConditionCategory>
    let broken: LexemeSet
    /// Words of how high water stands, what it enters, and what it does then.
    let heights: WordSet
    let flooded: WordSet
    let water: UInt16
    let enters: UInt16
    /// Traffic lights by their names, what says that a lamp is one, and what a "TL" that is one does.
    let trafficLights: WordKeys
    let ofTraffic: WordSet
    let goesOut: WordSet
    /// "di".
    let inPlace: UInt16
    /// What conditions are told by: their places stand near it.
    let hazards: WordSet
    let nihil: UInt16
    /// What a report says that there was none of, whatever it is.
    let events: WordSet
    /// "nol".
    let zero: WordKeys
    /// "ada".
    let exists: UInt16
    /// What a thing does while it works: water that does not run is broken.
    let works: WordKeys
    /// What reports count, besides people.
    let counted: WordKeys
    let yes: LexemeSet
    /// Words behind which one stands who is to be asked or told.
    let towards: LexemeSet
    /// Words for what only one who decides does.
    let deciding: LexemeSet
    /// Words of meetings that tell none from another.
    let anyMeeting: WordKeys
    let instead: UInt16
    /// "sudah".
    let already: UInt16
    /// Words for coming.
    let arrives: LexemeSet
    /// The words that phrases know with a "-nya" behind them, without it: "suratnya" speaks of the letter.
    let bases: LexemeTable<UInt16>
    /// Words behind which stands for whom something is asked.
    let onBehalf: WordKeys
    /// Words behind which stands who goes instead, and what may stand between.
    let represented: LexemeSet
    let byWhom: WordKeys
    /// "salam".
    let regards: UInt16
    /// Words behind which stands with whom something is done, or by whom.
    let company: WordKeys
    /// Titles behind which stands what their bearer is in charge of.
    let ofField: LexemeSet
    let amount: LexemeSet
    let must: LexemeSet
    /// Words behind which a reason stands: "ada kunjungan".
    let there: LexemeSet
    /// Words that mean two or more at once.
    let both: LexemeSet
    /// Words by which an aide speaks of his principal.
    let principals: LexemeSet
    /// "beliau".
    let him: UInt16
    /// "nomor".
    let number: UInt16
    /// Words for what leave or travel has a letter of, and for a letter of another sort.
    let letters: LexemeSet
    let invitations: LexemeSet
    /// Words for what is over and done.
    let finished: LexemeSet
    /// "saja".
    let only: UInt16
    /// "usah", "perlu": behind a "tidak" they excuse.
    let need: LexemeSet
    /// Words for what somebody is there for.
    let tasks: WordKeys
    /// Words that move or cancel a meeting.
    let moves: LexemeSet
    /// Words that end a meeting.
    let ends: LexemeSet
    /// Words that grant by themselves.
    let plainGrants: LexemeSet
    /// Keys of "pertama", "kedua", "ketiga", in order.
    let ordinals: [UInt32]
    /// "terakhir".
    let last: WordKeys
    /// Words that are in every talk, and say of none what it is about.
    let functionWords: WordKeys
    /// Words of one who asks for the answer to what he asked before, and those that point back at it.
    let reminding: WordKeys
    let earlier: WordKeys
    /// "Setuju", before "dengan".
    let agreeing: WordKeys
    /// Words that send somebody to tell another what is decided.
    let telling: WordKeys

    /// A day may begin with the word: "Kamis", "besok", "tanggal 20", "hari Kamis".
    func namesDay(_ token: Token) -> Bool {
        token.lexeme != 0
            && (token.lexeme == date || token.lexeme == dayWord || weekdays[token.lexeme] != nil
                || relativeDays[token.lexeme] != nil)
    }

    static let standard = KnownWords(PhraseBook.standard.vocabulary.lexicon)

    private init(_ lexicon: Lexicon) {
        func ids(_ words: String) -> LexemeSet { LexemeSet(words, lexicon) }
        /// The keys of words that need not be in the vocabulary.
        func keys(_ words: String) -> WordKeys {
            WordKeys(
                words.split(separator: " ").map {
                    let lexeme = lexicon.lexeme(String($0))
                    return lexeme != 0 ? UInt32(lexeme) : WordHash.of($0.utf8)
                }
            )
        }
        ordinals = ["pertama", "kedua", "ketiga"].flatMap(keys)
        last = keys("terakhir pungkasan panungtung")
        functionWords = keys(FunctionWords.all)
        reminding = keys(
            "petunjuk arahan mengingatkan ingatkan ngemutan ngemutaken ngengetaken menunggu nunggu jawaban keputusan "
                + "kepastian konfirmasi"
        )
        earlier = keys("tadi kemarin semalam sebelumnya wau dek tersebut")
        agreeing = keys("setuju sepakat sependapat")
        telling = keys(
            "sampaikan bilang bilangkan beritahu beritahukan beritau kabari kabarkan infokan kasi kasih teruskan titip"
        )
        func table<Value>(_ rows: [(String, Value)]) -> LexemeTable<Value> { LexemeTable(rows, lexicon) }
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
        this = lexicon.lexeme("ini")
        later = lexicon.lexeme("nanti")
        and = lexicon.lexeme("dan")
        to = lexicon.lexeme("ke")
        weeks = ids("minggu pekan")
        coming = ids("depan")
        past = ids("lalu kemarin")
        each = ids("tiap setiap")
        since = keys("sejak dari mulai semenjak wiwit kawit")
        until = ids("sampai")
        cuti = lexicon.lexeme("cuti")
        date = lexicon.lexeme("tanggal")
        dayWord = lexicon.lexeme("hari")
        clock = lexicon.lexeme("pukul")
        half = lexicon.lexeme("setengah")
        zones = ids("wib wita wit")
        dayParts = table([("pagi", 24...24), ("siang", 1...4), ("sore petang", 1...6), ("malam", 6...11)])
        afterPrayer = ids("bakda selepas")
        prayers = ids(
            "subuh dzuhur zuhur dhuhur duhur lohor ashar asar magrib maghrib isya isa jumat tarawih"
        )
        places = PlaceWords(lexicon)
        deeds = DeedWords(lexicon)
        travel = ids("perjalanan perjadin spt sppd")
        areas = ids("kelurahan kecamatan desa rt rw lingkungan")
        subdistricts = ids("kelurahan desa nagari gampong")
        districts = ids("kecamatan")
        forOther = ids("a.n")
        categories = table(ConditionCategory.words)
        facilities = table(ConditionCategory.facilities)
        broken = ids("padam mati rusak kecil keruh putus bocor")
        heights = WordSet(
            "setinggi selutut sepaha sedada sepinggang sebetis lutut paha dada pinggang betis ketinggian",
            lexicon
        )
        flooded = WordSet(
            "rumah rumahnya warung kamar dapur toko kios pemukiman permukiman kelas sekolah puskesmas warga kampung",
            lexicon
        )
        water = lexicon.lexeme("air")
        enters = lexicon.lexeme("masuk")
        trafficLights = WordKeys(["tl", "apill", "bangjo"].map { WordHash.of($0.utf8) })
        inPlace = lexicon.lexeme("di")
        hazards = WordSet(
            "banjir kebanjiran genangan tergenang rob meluap terendam sampah longsor kebakaran terbakar api tumbang pohon "
                + "padam berlubang lubang amblas ambles pkl lapak macet ambrol roboh puting bocor jebol mati rusak",
            lexicon
        )
        ofTraffic = WordSet("merah lalu lalin stopan pengatur bangjo", lexicon)
        goesOut = WordSet("mati padam kedip berkedip error eror trouble trobel", lexicon)
        anyMeeting = keys("rapat undangan agenda acara jadwal kegiatan zoom pertemuan vicon meeting rakor")
        towards = ids(
            "ke kepada sama dengan menghadap lapor hubungi matur izin tanya konsultasi koordinasi ajukan langsung dateng"
        )
        deciding = ids("putuskan kewenangan")
        yes = ids("ya iya oke nggih muhun yes yup boleh")
        nihil = lexicon.lexeme("nihil")
        events = WordSet("kejadian laporan bencana gangguan kerusakan hal", lexicon)
        zero = keys("nol")
        exists = lexicon.lexeme("ada")
        works = keys("mengalir keluar nyala menyala hidup jalan berfungsi ngalir ngocor mili netes")
        counted = keys(
            "titik unit rumah pohon balita anak siswa tiang bangunan lapak kios kpm ekor perahu pengungsi pers biji gerobak pedagang kasus pemohon lembar bungkus buah"
        )
        instead = lexicon.lexeme("bukan")
        already = lexicon.lexeme("sudah")
        arrives = ids("datang masuk tiba sampai menyusul nyusul")
        let possessed =
            "surat laporan undangan acara izin permohonan data berkas hasil lurah camat kadis kepala jumlah angka arahan"
        bases = table(
            possessed.split(separator: " ").map { ("\($0)nya", lexicon.lexeme(String($0))) }
        )
        onBehalf = keys("mewakili pesan permohonan")
        represented = ids("diwakili diwakilkan digantikan diganti wakilkan mewakilkan")
        byWhom = keys("oleh ke kepada sama pada dengan deng kalih pa ku antuk")
        regards = lexicon.lexeme("salam")
        company = keys(
            "ke kepada sama dengan oleh bersama didampingi mendampingi dari hubungi titip titipkan kata menurut"
        )
        ofField = ids("kabid kasi kasie kasubag kasubbag kasubid kasubdit")
        amount = ids("jumlahnya jumlah angkanya menjadi jadi benar")
        must = ids("wajib harus tetap kudu kedah")
        there = ids("ada bertepatan bentrok mendampingi")
        both = ids("keduanya")
        principals = ids("bapak ibu beliau pimpinan dawuh wali bupati sekda wawali wabup")
        him = lexicon.lexeme("beliau")
        number = lexicon.lexeme("nomor")
        letters = ids("cuti spt sppd tugas perjadin")
        invitations = ids("undangan undangannya mengundang")
        finished = ids("selesai tuntas beres")
        only = lexicon.lexeme("saja")
        need = ids("usah perlu")
        tasks = keys(
            "kewenangan wewenang ranah tupoksi kewajiban wilayah tugas urusan milik aset domain kewenangannya wewenangnya "
                + "ranahnya tupoksinya wilayahnya tugasnya urusannya asetnya tanggungjawab"
        )
        moves = ids(
            "undur diundur mundur diundurkan dimundurkan maju dimajukan geser digeser pindah dipindah dipindahkan "
                + "tunda ditunda batal dibatalkan batalkan ganti diganti berubah diubah perubahan ditiadakan reschedule jadi"
        )
        ends = ids("tutup ditutup akhiri berakhir selesai cukupkan sudahi")
        plainGrants = ids(
            "silakan acc setuju boleh diizinkan izinkan disetujui diperkenankan perkenankan setujui approved approve "
                + "gpp dikabulkan dibolehkan direstui"
        )
    }
}
