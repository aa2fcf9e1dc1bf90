import Domain
import Roster
import Testing

@Suite("Titles in messages")
struct TitleTests {
    private func titles(_ day: String = "2026-01-05") throws -> TitleIndex {
        TitleIndex(try City.state(["people.csv", "units.csv", "acting.csv"]).at(City.day(day)))
    }

    @Test(
        "one person is meant",
        arguments: [
            ("Pak Kadis LH", "ratna-dewi"), ("Bu Kadis LH", "ratna-dewi"),
            ("Kadis Lingkungan Hidup", "ratna-dewi"),
            ("Kepala Dinas Lingkungan Hidup", "ratna-dewi"), ("KADIS DLH", "ratna-dewi"),
            ("Ka. DLH", "ratna-dewi"),
            ("Kadis PUPR", "budi-santoso"), ("Kadis Perhubungan", "eko-prasetyo"),
            ("Bu Camat Andir", "neneng-hasanah"), ("Yth. Ibu Camat Andir", "neneng-hasanah"),
            ("Lurah Braga", "tatang-suhendar"), ("Pak Lurah Pasar Baru", "imas-masitoh"),
            ("Pak Sekda", "bambang-hidayat"), ("sekretaris daerah", "bambang-hidayat"),
            ("Pak Wali", "surya-atmaja"), ("Walikota", "surya-atmaja"), ("Bapak Wali Kota", "surya-atmaja"),
            ("Ibu Wakil", "kartika-sari"), ("Bu Wawali", "kartika-sari"), ("Wakil Wali Kota", "kartika-sari"),
            ("Asda 1", "hendra-wijaya"), ("Pak Asisten I", "hendra-wijaya"), ("Kalak BPBD", "iwan-gunawan"),
            ("Kasatpol PP", "rudi-hartono"), ("Komandan Rudi", "rudi-hartono"),
            ("Kabag Hukum", "rina-marlina"),
            ("Direktur RSUD", "anton-wibowo"), ("Kepala Bidang Bina Marga", "joko-susilo"),
            ("Kabid Bina Marga", "joko-susilo"),
            ("Kadishub", "eko-prasetyo"), ("KadisLH", "ratna-dewi"), ("Kadislh", "ratna-dewi"),
            ("Kapupr", "budi-santoso"), ("Kadpupr", "budi-santoso"),
            ("Sekdis LH", "yanti-rosdiana"), ("Sekcam Andir", "ujang-supriatna"),
            ("Seklur Braga", "oman-rohman"), ("@Camat Andir", "neneng-hasanah"),
            ("@6281100000011", "ratna-dewi"),
            ("+62 811-0000-0011", "ratna-dewi"), ("Bu Ratna", "ratna-dewi"), ("Ratna Dewi", "ratna-dewi"),
        ]
    )
    func oneIsMeant(_ text: String, _ member: String) throws {
        #expect(try titles().members(called: text) == [member])
    }

    @Test("a title in one word names its bearer in the middle of a sentence, without a courtesy")
    func joinedTitle() throws {
        let found = try titles().addressees(in: "Kadis PUPR dan Kadishub, tolong cek lampu di Jl. Merdeka")
        #expect(found.map(\.candidates) == [["budi-santoso"], ["eko-prasetyo"]])
        // By what the agency is, where its row has no short name.
        var state = RosterState()
        let unit = OrgUnit(key: "kesehatan", name: "Dinas Kesehatan", kind: .agency)
        let post = Assignment(member: "tika", unit: "kesehatan", position: "Kepala Dinas", role: .head)
        for fact in [RosterFact.unit(unit), .member(Member(key: "tika", name: "Tika")), .assignment(post)] {
            state.apply(.stated(fact, since: .beginning))
        }
        let bare = TitleIndex(state.at(City.start))
        #expect(bare.addressees(in: "Kadinkes kirim data").map(\.candidates) == [["tika"]])
        #expect(bare.addressees(in: "Kadishub kirim data").isEmpty)
    }

    @Test(
        "who cannot be told stays several",
        arguments: [
            ("Pak Budi", ["budi-santoso", "budi-raharjo"]), ("Pak Camat", ["asep-sunandar", "budi-raharjo"]),
            ("Bu Camat", ["neneng-hasanah", "dewi-anggraeni"]),
            ("Bu Dewi", ["ratna-dewi", "dewi-anggraeni"]),
        ]
    )
    func severalAreMeant(_ text: String, _ members: [String]) throws {
        #expect(Set(try titles().members(called: text)) == Set(members))
    }

    @Test("a lurah's Pak Camat is his own")
    func speakersOwnSuperior() throws {
        let titles = try titles()
        #expect(titles.members(called: "Bu Camat", speaker: "tatang-suhendar") == ["neneng-hasanah"])
        #expect(titles.members(called: "Pak Camat", speaker: "imas-masitoh") == ["budi-raharjo"])
        // His own is a woman: the courtesy excludes her, and two others are left.
        #expect(titles.members(called: "Pak Camat", speaker: "tatang-suhendar").count == 2)
    }

    @Test("an acting head answers to the title beside the head, and alone where it is said")
    func actingHeads() throws {
        let titles = try titles("2026-11-05")
        #expect(titles.members(called: "Kadis LH") == ["ratna-dewi", "yanti-rosdiana"])
        #expect(titles.members(called: "Plh. Kadis LH") == ["yanti-rosdiana"])
        #expect(try self.titles("2026-11-14").members(called: "Kadis LH") == ["ratna-dewi"])
    }

    @Test("a message's addressees are found where they stand")
    func addressees() throws {
        let text = "🙏 Mohon izin Pak Sekda, Bu Camat Andir dan @6281100000012 agar koordinasi dgn Kadis LH 👍"
        let found = try titles().addressees(in: text)
        #expect(
            found.map(\.candidates) == [
                ["bambang-hidayat"], ["neneng-hasanah"], ["budi-santoso"], ["ratna-dewi"],
            ]
        )
        #expect(found.map(\.form) == [.title, .title, .mention, .title])
        let bytes = Array(text.utf8)
        #expect(
            found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
                == ["Pak Sekda", "Bu Camat Andir", "@6281100000012", "Kadis LH"]
        )
    }

    @Test(
        "ordinary words address nobody",
        arguments: [
            "Silakan camat yang lain melapor", "perwakilan wali murid", "budi daya ikan",
            "wakil dari kelurahan",
            "", "Pak", "Pak Ketua RT", "12 08 2026 + 3",
        ]
    )
    func ordinaryWords(_ text: String) throws {
        #expect(try titles().addressees(in: text) == [])
    }

    @Test(
        "units are known by their names",
        arguments: [
            ("DLH", ["dlh"]), ("Dinas Lingkungan Hidup", ["dlh"]), ("Kec. Andir", ["andir"]),
            ("Kel. Braga", ["kel-braga"]), ("braga", ["kel-braga"]), ("Satpol PP", ["satpolpp"]),
            ("Cempaka", ["cempaka", "kel-cempaka"]), ("Kecamatan Cempaka", ["cempaka"]),
            ("Lurah Cempaka", ["kel-cempaka"]), ("Kota Lain", []),
        ]
    )
    func unitsAreNamed(_ text: String, _ units: [String]) throws {
        #expect(Set(UnitIndex(try City.state().at(City.start)).units(called: text)) == Set(units))
    }

    @Test("a message's units are found where they stand, but not a bare word that may be anything")
    func unitsInMessages() throws {
        let index = UnitIndex(try City.state().at(City.start))
        let text = "Pohon tumbang di Jl. Melati RT 02/05 Kel. Pasar Baru, Kec. Melati. Mohon DLH & Satpol PP"
        #expect(
            index.mentions(in: text).map(\.units) == [["kel-pasar-baru"], ["melati"], ["dlh"], ["satpolpp"]]
        )
    }

    @Test("a long message is searched in microseconds")
    func searchIsFast() throws {
        let titles = try titles()
        let text = String(
            repeating: "Mohon izin Pak Sekda melaporkan pohon tumbang di Jl. Daan Mogot. ",
            count: 10
        )
        let clock = ContinuousClock()
        var count = 0
        let time = clock.measure { for _ in 0..<200 { count += titles.addressees(in: text).count } }
        #expect(count == 2_000)
        print("200 messages of \(text.utf8.count) bytes: \(time)")
    }
}
