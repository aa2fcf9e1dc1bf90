import Domain
import Testing

@testable import Records

@Suite("Which earlier matter a post means")
struct MatterTests {
    @Test("an answer without a reply finds its condition by what it speaks of, not by nearness")
    func twoConditions() {
        var talk = Talk()
        let tree = talk.say(Talk.ciroyom, "Lapor, pohon trembesi tumbang menutup Jl. Ciroyom depan SMP")
        let lamp = talk.say(Talk.dago, "PJU padam di Jl. Dago atas, 4 titik")
        let done = talk.say(Talk.environment, "Trembesi sudah terpotong semua, jalan terbuka")
        #expect(talk.label(done) == .followUp)
        #expect(talk.targets(done, .follows) == [tree])
        #expect(talk.targets(done, .follows) != [lamp])
    }

    @Test("a moved meeting takes the place of the one announced, with the day it is moved to")
    func movedMeeting() {
        var talk = Talk()
        let notice = talk.say(Talk.sekda, "Undangan rapat evaluasi stunting besok pukul 09.00 di aula")
        let moved = talk.say(Talk.sekda, "Rapat evaluasi stunting besok digeser ke Kamis pukul 13.00")
        #expect(talk.targets(moved, .supersedes) == [notice])
        // 2025-11-17 is a Monday.
        #expect(talk.field(moved, "date") == .text("2025-11-20"))
    }

    @Test(
        "a question that is a call as well is compared with earlier matters only, also where there are none",
        arguments: ["siapa yang sudah di alun-alun?", "berapa persen per kemarin njih?"]
    )
    func questionAndCall(_ text: String) {
        var talk = Talk()
        #expect(talk.targets(talk.say(Talk.andir, text), .follows) == [])
        talk = Talk()
        let lamp = talk.say(Talk.dago, "PJU padam di Jl. Dago atas, 4 titik")
        #expect(talk.targets(talk.say(Talk.andir, text), .sameAs) != [lamp])
    }

    @Test("a shipped model survives its packed form")
    func packed() {
        let shipped = RecognitionModel.shipped
        let again = RecognitionModel(packed: shipped.packed)
        #expect(again.matters.rows == shipped.matters.rows)
        #expect(shipped.matters.rows.contains { $0 != MatterModel.Weights() })
        for question in Question.allCases {
            #expect(
                again.fields.models[question.rawValue].count == shipped.fields.models[question.rawValue].count
            )
            #expect(again.fields.models[question.rawValue].count > 0)
        }
    }

    @Test("a candidate is taken only where its share is high enough")
    func share() {
        var model = MatterModel()
        model.rows[MatterModel.Seeker.followUp.rawValue][MatterClues.Lane.samePlace.rawValue] = 4
        var here = MatterClues()
        here[.samePlace] = 1
        let elsewhere = MatterClues()
        #expect(model.choose(.followUp, among: [elsewhere.lanes, here.lanes]) == 1)
        #expect(model.choose(.followUp, among: [here.lanes, here.lanes]) == nil)
        #expect(model.choose(.attendance, among: [here.lanes]) == nil)
        #expect(model.choose(.followUp, among: []) == nil)
    }

    @Test("what is over and done is done, whatever the model makes of the other words")
    func finished() {
        var talk = Talk()
        let report = talk.say(Talk.ciroyom, "Sampah menumpuk di TPS Ciroyom, sudah 3 hari")
        let done = talk.say(Talk.environment, "Sudah selesai diangkut", replyTo: report)
        #expect(talk.field(done, "progress") == .text("done"))
    }
}

@Suite("Whose task it is not")
struct DeclinedTests {
    @Test(
        "whoever says that it is not his to do has declined",
        arguments: ["kewenangan", "wewenang", "ranah", "tupoksi", "kewajiban"]
    )
    func declined(task: String) {
        var talk = Talk()
        let report = talk.say(Talk.ciroyom, "Jalan berlubang di Jl. Ciroyom depan pasar, motor jatuh")
        let answer = talk.say(
            Talk.works,
            "Sudah kami cek, bukan \(task) kami, kami teruskan ke provinsi",
            replyTo: report
        )
        #expect(talk.label(answer) == .followUp)
        #expect(talk.field(answer, "progress") == .text("declined"))
    }
}

@Suite("What decides nothing")
struct UndecidedTests {
    @Test("an aide's guess is listed, his principal's word told by him is bound")
    func hedged() {
        var talk = Talk()
        let first = talk.say(
            Talk.andir,
            "Mohon izin Pak Sekda, besok kami tidak dapat hadir rakor, diwakili Sekcam"
        )
        let guess = talk.say(Talk.aide, "Sepertinya boleh Pak, biasanya Bapak kasih", replyTo: first)
        #expect(talk.targets(guess, .decides).isEmpty)
        let told = talk.say(Talk.aide, "Arahan Bapak: silakan diwakilkan Sekcam", replyTo: first)
        #expect(talk.targets(told, .decides) == [first])
    }

    @Test("a turn given in a meeting inside the chat is no answer to a request made meanwhile")
    func turns() {
        var talk = Talk()
        talk.say(Talk.sekda, "Rapat penanganan kekeringan saya buka, kita mulai di grup ini")
        let request = talk.say(
            Talk.works,
            "Mohon izin Pak Sekda, saya tidak dapat mengikuti rapat sampai selesai"
        )
        let turn = talk.say(Talk.sekda, "Silakan dilanjut Pertanian")
        #expect(talk.targets(turn, .decides).isEmpty)
        let answer = talk.say(Talk.sekda, "Silakan Pak Kadis", replyTo: request)
        #expect(talk.targets(answer, .decides) == [request])
    }

    @Test("words that excuse from coming refuse nobody")
    func excused() {
        var talk = Talk()
        let request = talk.say(
            Talk.andir,
            "Mohon izin Pak Sekda, besok kami tidak dapat hadir kerja bakti, sakit"
        )
        let answer = talk.say(Talk.sekda, "Tidak usah datang, istirahat dulu", replyTo: request)
        #expect(talk.targets(answer, .decides).isEmpty || talk.label(answer) == .permissionGranted)
    }
}

@Suite("Names and days in a text")
struct NamesAndDaysTests {
    @Test("two mentions side by side are two, and dr. with a name is a doctor")
    func mentions() {
        var text = ReadText()
        let tokenizer = Tokenizer(vocabulary: PhraseBook.standard.vocabulary)
        func names(_ words: String) -> [NamedParty] {
            var words = words
            words.withUTF8 { text.read($0, with: tokenizer) }
            return NameReader.standard.addresses(in: text)
        }
        #expect(names("@DLH @DPUPR tolong dicek").count == 2)
        #expect(names("dr. Rina silakan").count == 1)
        #expect(names("baru pulang dr kantor").isEmpty)
    }

    @Test(
        "a span may begin with a count, with a day or today",
        arguments: [
            ("cuti 3 hari s.d. 20 November", "2025-11-18", "2025-11-20"),
            ("mulai besok s.d. 20 November", "2025-11-18", "2025-11-20"),
            ("sampai 20 November", "2025-11-17", "2025-11-20"),
            ("tidak masuk hari ini s/d besok", "2025-11-17", "2025-11-18"),
            ("besok Selasa dan Rabu kami di Jakarta", "2025-11-18", "2025-11-19"),
            ("kamis-jumat diundang bimtek", "2025-11-20", "2025-11-21"),
            ("Senin s.d. Rabu depan", "2025-11-17", "2025-11-26"),
            ("Kamis mbenjing panen raya", "2025-11-20", "2025-11-20"),
            ("rapat Kamis minggu depan", "2025-11-27", "2025-11-27"),
            ("Senin depan apel gabungan", "2025-11-24", "2025-11-24"),
            ("pada rapat Jumat lalu", "2025-11-14", "2025-11-14"),
            ("tgl 30 dan 1 ke Medan", "2025-11-30", "2025-12-01"),
            ("tgl 19 sd 20 ke Pontianak", "2025-11-19", "2025-11-20"),
            ("sore ini pulang lebih awal", "2025-11-17", "2025-11-17"),
            ("nanti malam piket", "2025-11-17", "2025-11-17"),
            ("sesuai surat tanggal 3 November, besok kami ke lokasi", "2025-11-18", "2025-11-18"),
            ("Kamis, 20 November 2025 s.d. Jumat, 21 November 2025", "2025-11-20", "2025-11-21"),
        ]
    )
    func spans(words: String, first: String, last: String) throws {
        let span = try #require(days(words))
        #expect(DateReader.iso(span.first) == first)
        #expect(DateReader.iso(span.last) == last)
    }

    @Test(
        "a week is no Sunday, and a good morning is not tomorrow",
        arguments: [
            "cuti minggu depan", "rapat tiap minggu", "2 minggu lagi", "minggu ini pompa dipasang",
            "Sugeng enjing sedaya",
        ]
    )
    func noDay(words: String) {
        #expect(days(words) == nil)
    }

    /// What a text of Monday 17 November 2025 names.
    private func days(_ words: String) -> DateReader.Span? {
        var text = ReadText()
        let tokenizer = Tokenizer(vocabulary: PhraseBook.standard.vocabulary)
        var content = words
        content.withUTF8 { text.read($0, with: tokenizer) }
        let known = KnownWords.standard
        let today = Moment(milliseconds: 1_763_337_600_000, offsetMinutes: 420).civil.dayNumber
        return DateReader(words: known, today: today).read(text)
    }
}
