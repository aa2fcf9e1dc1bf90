import Records
import Testing

@Suite("What became of a condition")
struct ConditionTalkTests {
    /// What the second post tells of the first: its progress, and whether it follows it.
    private func told(
        _ report: String,
        _ answer: String,
        by person: Talk.Person = Talk.ciroyom
    ) -> (progress: RecognizedFields.Value?, follows: Bool, talk: Talk, post: String) {
        var talk = Talk()
        let first = talk.say(Talk.ciroyom, report)
        talk.wait(minutes: 20)
        let post = talk.say(person, answer)
        return (talk.field(post, "progress"), talk.targets(post, .follows) == [first], talk, post)
    }

    private static let flood = "Banjir di RW 03 Kel. Ciroyom setinggi dada"
    private static let fire = "Kebakaran di Gg. Sawo Kel. Ciroyom"

    @Test(
        "help for people, photos and a look at the thing end no flood",
        arguments: [
            "Warga sudah dievakuasi ke masjid", "Sudah difoto", "Bantuan nasi bungkus sudah dibagikan",
            "Dapur umum sudah siap", "5 KK sudah diungsikan ke balai RW", "Sudah kami cek Pak",
            "Tenda dan logistik sudah disalurkan",
        ]
    )
    func help(_ answer: String) {
        let said = told(Self.flood, answer)
        #expect(said.progress != .text("done"))
        #expect(said.progress != .text("confirmed"))
    }

    @Test(
        "a \"belum\" of the hazard says that it goes on, whatever is said to be safe",
        arguments: ["Aman terkendali Bu, api belum padam", "Tim sudah di lokasi, api belum padam"]
    )
    func goesOn(_ answer: String) {
        let said = told(Self.fire, answer)
        #expect(said.progress != .text("done"))
        #expect(said.progress != .text("confirmed"))
    }

    @Test(
        "what ends it is done, also beside help and what there is none of",
        arguments: [
            (Self.fire, "Api sudah padam, pendinginan selesai, korban nihil"),
            (Self.flood, "Air sudah surut, warga sudah kembali ke rumah"),
            ("Pohon tumbang di Jl. Asri Kel. Ciroyom", "Pohon sudah dievakuasi, lalin normal"),
        ]
    )
    func done(_ report: String, _ answer: String) {
        #expect(told(report, answer, by: Talk.environment).progress == .text("done"))
    }

    @Test("who was told to look has done it when he has looked")
    func ordered() {
        var talk = Talk()
        let order = talk.say(Talk.andir, "Pak Lurah Ciroyom tolong cek saluran Jl. Asri dan laporkan")
        let done = talk.say(Talk.ciroyom, "Sudah kami cek Bu, selesai", replyTo: order)
        #expect(talk.field(done, "progress") == .text("done"))
    }

    @Test("no victims are no end", arguments: ["Korban jiwa: nihil", "Korban: NIHIL", "Pengungsi: NIHIL"])
    func noVictims(_ answer: String) {
        for report in [Self.fire, Self.flood] {
            let said = told(report, answer)
            #expect(said.progress == nil)
            #expect(said.talk.field(said.post, "value") == .text("nihil"))
            #expect(!told(report, answer, by: Talk.dago).follows)
        }
    }

    @Test(
        "that nothing happened belongs to no case",
        arguments: ["NIHIL", "Laporan kondisi wilayah hari ini: nihil", "Kel. Dago nihil kejadian Pak"]
    )
    func nothingHappened(_ answer: String) {
        let said = told("Sampah menumpuk di TPS Ciroyom Jl. Asri", answer, by: Talk.dago)
        #expect(!said.follows)
        #expect(said.progress == nil)
    }

    @Test(
        "what is told as over opens nothing",
        arguments: [
            "Izin Bu Camat, pohon tumbang di Jl. Merdeka sudah ditangani semalam",
            "Izin melaporkan, banjir di RW 05 Ciroyom sudah surut, warga kembali ke rumah",
            "Izin Pak, tumpukan sampah di TPS Ciroyom sudah diangkut tadi malam",
            "Lampu PJU Jl. Anggrek yang padam sudah diperbaiki Dishub, terima kasih",
            "Kebakaran di Gg. Sawo sudah padam jam 3 pagi, tidak ada korban",
            "Izin Bu, genangan di Jl. Riau sudah surut sejak subuh",
        ]
    )
    func over(_ text: String) {
        var talk = Talk()
        let post = talk.say(Talk.ciroyom, text)
        #expect(talk.label(post) == .followUp)
    }

    @Test(
        "what is over in part, or has lasted, is told as it stands",
        arguments: [
            "Sampah di TPS Pasar Ciroyom sudah seminggu belum diangkut",
            "Lampu PJU di Jl. Melati padam sudah tiga malam",
        ]
    )
    func notOver(_ text: String) {
        var talk = Talk()
        let post = talk.say(Talk.ciroyom, text)
        #expect(talk.label(post) == .conditionReport)
    }

    @Test("what is not found where it was told of is for a human to read")
    func unfounded() {
        let said = told(
            "Pohon tumbang di Jl. Asri Kel. Ciroyom",
            "Sudah dicek, tidak ada pohon tumbang",
            by: Talk.environment
        )
        #expect(said.talk.isListed(said.post))
        #expect(said.progress == nil)
    }
}

@Suite("Which of several conditions is meant")
struct MeantConditionTests {
    @Test("of two open ones \"sudah ditangani\" means neither, and a human is told")
    func two() {
        var talk = Talk()
        talk.say(Talk.ciroyom, "Pohon tumbang di Jl. Asri RT 02 RW 01 Kel. Ciroyom")
        talk.wait(minutes: 20)
        talk.say(Talk.ciroyom, "Pohon tumbang lagi di Jl. Kartini RT 04 RW 02 Kel. Ciroyom")
        talk.wait(minutes: 40)
        let done = talk.say(Talk.environment, "Sudah ditangani")
        #expect(talk.targets(done, .follows) == [])
        #expect(talk.isListed(done))
    }

    @Test("a case that two told of is one, and the only one that is open is given back")
    func toldTwice() {
        var talk = Talk()
        let flood = talk.say(Talk.ciroyom, "Banjir di RW 03, air masuk rumah")
        let again = talk.say(Talk.andir, "Banjir RW 03 Kel. Ciroyom makin tinggi")
        #expect(talk.targets(again, .sameAs) == [flood])
        let answer = talk.say(Talk.works, "Itu bukan wilayah kami")
        #expect(talk.targets(answer, .follows) == [flood])
    }

    @Test("whoever has taken one on, or has the only one that is open, means that")
    func taken() {
        var talk = Talk()
        let lamp = talk.say(Talk.ciroyom, "PJU padam di Jl. Asri Kel. Ciroyom")
        let road = talk.say(Talk.ciroyom, "Jalan berlubang di Jl. Kartini Kel. Ciroyom")
        talk.say(Talk.works, "Siap, tim meluncur", replyTo: lamp)
        talk.wait(minutes: 60)
        let first = talk.say(Talk.works, "Sudah ditangani")
        #expect(talk.targets(first, .follows) != [road])
        var other = Talk()
        let dark = other.say(Talk.ciroyom, "PJU padam di Jl. Asri Kel. Ciroyom")
        other.say(Talk.staff, "Sudah diperbaiki", replyTo: dark)
        let again = other.say(Talk.ciroyom, "PJU padam di Jl. Kartini Kel. Ciroyom")
        let second = other.say(Talk.staff, "Sudah menyala")
        #expect(other.targets(second, .follows) != [dark])
        #expect(again != dark)
    }

    @Test("what is told of another sort at another place is none of a case")
    func otherSort() {
        var talk = Talk()
        talk.say(Talk.ciroyom, "Sampah menumpuk di TPS Ciroyom Jl. Asri, warga mengeluh")
        let done = talk.say(
            Talk.ciroyom,
            "Izin Bu Camat, pohon tumbang di Jl. Merdeka sudah ditangani semalam"
        )
        #expect(talk.label(done) == .followUp)
        #expect(talk.targets(done, .follows) == [])
    }

    @Test(
        "what was done at a desk ends no fallen tree",
        arguments: ["Laporan bulanan sudah kami kirim Pak", "Izin Bu, pajak PBB sudah lunas 80 %"]
    )
    func deskWork(_ text: String) {
        var talk = Talk()
        talk.say(Talk.ciroyom, "Pohon tumbang di Jl. Dago Kel. Ciroyom")
        talk.wait(minutes: 30)
        let post = talk.say(Talk.environment, text)
        #expect(talk.label(post) != nil)
        #expect(talk.targets(post, .follows) == [])
    }

    @Test(
        "whose task it is not is read right below the only case",
        arguments: [
            "Itu bukan wilayah kami Bu", "Itu jalan provinsi, kewenangan Dinas BMPR Provinsi",
            "Di luar kewenangan kami Pak",
        ]
    )
    func givenBack(_ text: String) {
        var talk = Talk()
        let lamp = talk.say(Talk.ciroyom, "PJU padam sepanjang Jl. Cagak Kel. Ciroyom")
        talk.wait(minutes: 30)
        let answer = talk.say(Talk.works, text)
        #expect(talk.label(answer) == .followUp)
        #expect(talk.targets(answer, .follows) == [lamp])
        #expect(talk.field(answer, "progress") == .text("declined"))
        var busy = Talk()
        busy.say(Talk.ciroyom, "PJU padam sepanjang Jl. Cagak Kel. Ciroyom")
        busy.say(Talk.ciroyom, "Jalan amblas di Jl. Asri Kel. Ciroyom")
        let unclear = busy.say(Talk.works, text)
        #expect(busy.targets(unclear, .follows) == [])
    }
}
