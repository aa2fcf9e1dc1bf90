import Domain
import Records
import Testing

@Suite("Which request a word means by what was said before it, and by whom it names")
struct TalkedOfTests {
    private static let noor = Talk.Person(
        name: "Kadis Pertanian Hj. Noorlaila",
        role: .head,
        unit: "Dinas Pertanian"
    )

    private let rehearsal =
        "Pak Sekda, mohon izin besok kami tidak dapat ikut gladi kirab, ada lelang ulang"
    private let budget =
        "Mohon izin Pak Sekda, Kamis kami tidak ikut rapat anggaran, ada penilaian Adipura"
    private let coordination =
        "Mohon izin Pak Sekda, besok kami tidak ikut rakor, ada penilaian Adipura"
    private let harvest =
        "Mohon izin Pak Sekda, Jumat kami tidak dapat ikut rapat, ada panen raya"

    @Test("of several who wait the one is meant who has just answered the decider's question")
    func justTalkedOf() {
        var talk = Talk()
        talk.say(Talk.works, rehearsal)
        let asked = talk.say(Talk.environment, budget)
        let question = talk.say(Talk.sekda, "Jam berapa penilaiannya Bu?", replyTo: asked)
        talk.say(Talk.environment, "Jam 9 sampai selesai Pak Sekda", replyTo: question)
        let word = talk.say(Talk.sekda, "Baik, silakan")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("with nobody's answer between, two who wait are told apart by nothing")
    func notTalkedOf() {
        var talk = Talk()
        talk.say(Talk.works, rehearsal)
        talk.say(Talk.environment, budget)
        let word = talk.say(Talk.sekda, "Baik, silakan")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.isListed(word))
    }

    @Test("said right below the only request, a yes answers it whatever else it speaks of")
    func atOnce() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, coordination)
        let word = talk.say(
            Talk.sekda,
            "Silakan, data persampahan titip ke Bappeda sebelum pukul sepuluh nanti"
        )
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("\"Bu\" is not said to a Pak")
    func courtesy() {
        var talk = Talk()
        let asked = talk.say(Talk.works, rehearsal)
        let other = talk.say(Talk.sekda, "Jangan dulu Bu")
        let own = talk.say(Talk.sekda, "Silakan Pak")
        talk.finish()
        #expect(talk.targets(other, .decides).isEmpty)
        #expect(talk.targets(own, .decides) == [asked])
    }

    @Test("a short name means the only one who may be called so")
    func forShort() {
        var talk = Talk()
        let asked = talk.say(Self.noor, harvest)
        talk.say(Talk.works, rehearsal)
        let word = talk.say(Talk.sekda, "Bu Noor silakan")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("a short name that may mean two means neither")
    func forShortOfTwo() {
        var talk = Talk()
        talk.say(Self.noor, harvest)
        talk.say(
            Talk.Person(name: "Kadinkes dr. Noorhayati", role: .head, unit: "Dinas Kesehatan"),
            "Mohon izin Pak Sekda, Jumat kami tidak dapat ikut rapat, ada akreditasi puskesmas"
        )
        let word = talk.say(Talk.sekda, "Bu Noor silakan")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
    }

    @Test("\"yang pertama\" is the first of those who wait", arguments: [("pertama", 0), ("kedua", 1)])
    func inOrder(word: String, place: Int) {
        var talk = Talk()
        let asked = [
            talk.say(Talk.works, rehearsal),
            talk.say(Talk.environment, budget),
        ]
        let word = talk.say(Talk.sekda, "Yang \(word) silakan")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked[place]])
    }

    @Test("a deputy asks as who he stands for, and is answered by who decides for that one")
    func deputyAsks() {
        var talk = Talk()
        let deputy = Talk.Person(
            name: "Plt. Camat Andir",
            role: .staff,
            unit: "Kec. Andir",
            authority: StatedAuthority(kind: .acting, principal: "Camat Andir")
        )
        let asked = talk.say(deputy, "Mohon izin Pak Sekda, besok saya tidak ikut rakor, ada mediasi warga")
        let word = talk.say(Talk.sekda, "Oke, disetujui")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("a word that was deleted keeps nobody's from holding")
    func deletedDoubt() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, coordination)
        talk.say(Talk.works, rehearsal)
        let doubtful = talk.say(Talk.mayor, "Jangan dulu")
        talk.say(Talk.mayor, "", deletes: doubtful)
        let word = talk.say(Talk.sekda, "Bu Ratna silakan")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("who only sends one to somebody else decides nothing")
    func sentOn() {
        var talk = Talk()
        let asked = talk.say(
            Talk.environment,
            "Mohon persetujuan Pak Sekda, kami melepas enam gerobak motor ke kelurahan minggu ini"
        )
        let word = talk.say(Talk.sekda, "Konsultasikan dengan Bagian Hukum dulu", replyTo: asked)
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
    }

    @Test("who joins attends the meeting that is going on")
    func joins() {
        var talk = Talk()
        let notice = talk.say(
            Talk.andir,
            "Undangan rapat pajak hari ini pukul 08.00 di grup ini, semua lurah mohon siap data"
        )
        talk.wait(minutes: 55)
        talk.say(Talk.andir, "Rapat kita mulai ya Bapak Ibu")
        let joined = talk.say(Talk.ciroyom, "Izin bergabung Pak Camat")
        talk.finish()
        #expect(talk.label(joined) == .attendance)
        #expect(talk.targets(joined, .attends) == [notice])
    }
}
