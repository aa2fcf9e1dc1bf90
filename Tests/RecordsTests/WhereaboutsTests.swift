import Records
import Testing

@Suite("Where a condition is: the kelurahan goes before RT, RW and street")
struct WhereaboutsTests {
    private static let andirLurah = Talk.ciroyom
    private static let sameDistrict = Talk.Person(
        name: "Lurah Garuda",
        role: .lurah,
        unit: "Kel. Garuda, Kec. Andir"
    )

    /// Whether what the second says is taken for what the first said, 20 minutes later.
    private func isSame(
        _ first: (Talk.Person, String),
        _ second: (Talk.Person, String),
        forum: String = "Forum"
    ) -> Bool {
        var talk = Talk()
        let told = talk.say(first.0, first.1)
        talk.wait(minutes: 20)
        let again = talk.say(second.0, second.1, forum: forum)
        return talk.targets(again, .sameAs) == [told]
    }

    @Test(
        "two lurahs who name no kelurahan tell of their own",
        arguments: [
            ("Kebakaran di RT 02 RW 01, rumah Pak Jaja", "Kebakaran di RT 02 RW 01, warung terbakar"),
            ("Lapor, banjir di RW 03, 20 rumah terendam", "Lapor, banjir di RW 03, 15 rumah terendam"),
            ("Pohon tumbang di Jl. Merdeka", "Pohon tumbang di Jl. Merdeka, menutup jalan"),
            ("Pohon tumbang di Jl. Merdeka", "Pohon tumbang di Jl. Merdeka Kel. Dago"),
            ("Longsor di Kel. Sukamaju RT 04", "Longsor di Desa Sukasari RT 04"),
        ],
        ["Forum", "Forum lain"]
    )
    func twoKelurahan(_ told: (String, String), forum: String) {
        #expect(!isSame((Self.andirLurah, told.0), (Talk.dago, told.1), forum: forum))
        #expect(!isSame((Self.andirLurah, told.0), (Self.sameDistrict, told.1), forum: forum))
    }

    @Test("the same words by two lurahs in two forums are two fires, by an agency they are the same sending")
    func sameWords() {
        let text = "Lapor, kebakaran di RT 02 RW 01, tiga rumah terbakar, mohon bantuan damkar"
        #expect(!isSame((Self.andirLurah, text), (Talk.dago, text), forum: "Forum lain"))
        #expect(isSame((Self.andirLurah, text), (Talk.environment, text), forum: "Forum lain"))
    }

    @Test("an RW of which nobody says the kelurahan is no place that two could mean")
    func numbersAlone() {
        #expect(!isSame((Self.andirLurah, "Banjir di RW 03"), (Talk.andir, "Banjir di RW 03")))
        #expect(!isSame((Talk.works, "Banjir di RW 03"), (Talk.environment, "Banjir di RW 03")))
    }

    @Test(
        "whoever names the kelurahan means the one who is of it",
        arguments: ["Banjir di RW 03 Kel. Ciroyom, 15 rumah", "Banjir di RW 03 Ciroyom, air naik"]
    )
    func named(_ text: String) {
        #expect(isSame((Self.andirLurah, "Banjir di RW 03"), (Talk.andir, text)))
        #expect(!isSame((Talk.dago, "Banjir di RW 03"), (Talk.andir, text)))
    }

    @Test("a school that is called after a kelurahan is in it, whoever tells of it")
    func landmark() {
        #expect(
            isSame(
                (Self.andirLurah, "Kebakaran di Pasar Ciroyom"),
                (Self.sameDistrict, "Kebakaran di Pasar Ciroyom, api besar")
            )
        )
        #expect(
            !isSame(
                (Self.andirLurah, "Kebakaran di Jl. Ciroyom"),
                (Self.sameDistrict, "Kebakaran di Jl. Ciroyom, api besar")
            )
        )
    }

    @Test("two RW and two streets of one kelurahan are two places")
    func oneKelurahan() {
        #expect(!isSame((Self.andirLurah, "Banjir di RW 02"), (Talk.andir, "Banjir di RW 09 Kel. Ciroyom")))
        #expect(
            !isSame(
                (Self.andirLurah, "Pohon tumbang di Jl. Garuda"),
                (Talk.andir, "Pohon tumbang di Jl. Rajawali Kel. Ciroyom")
            )
        )
    }

    @Test("a report of another kelurahan is none of the answers to a case here")
    func noAnswer() {
        var talk = Talk()
        talk.say(Self.andirLurah, "Banjir di RW 03, 20 rumah terendam")
        let other = talk.say(Talk.dago, "Banjir di RW 03, 15 rumah terendam")
        #expect(talk.label(other) == .conditionReport)
        #expect(talk.targets(other, .follows) == [])
    }
}
