import Domain
import Records
import Testing

@Suite("Short answers decide only what they plainly answer")
struct AnswerTests {
    private let absence = "Mohon izin Pak Sekda, besok kami tidak dapat hadir rakor, ada pemeriksaan BPK"

    @Test("a bare yes right behind the only request grants it")
    func bareYes() {
        var talk = Talk()
        let request = talk.say(Talk.works, absence)
        let grant = talk.say(Talk.sekda, "Ya")
        #expect(talk.label(grant) == .permissionGranted)
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("a bare yes is bound to nothing while two requests are open")
    func bareYesToTwo() {
        var talk = Talk()
        talk.say(Talk.works, absence)
        talk.say(Talk.environment, "Izin Pak Sekda, kami juga tidak dapat hadir, sidang di provinsi")
        let grant = talk.say(Talk.sekda, "Ya")
        #expect(talk.targets(grant, .decides).isEmpty)
    }

    @Test("a bare yes after other talk decides nothing")
    func bareYesTooLate() {
        var talk = Talk()
        talk.say(Talk.works, absence)
        talk.say(Talk.environment, "Izin bertanya Pak Sekda, apakah rakor memakai batik?")
        let answer = talk.say(Talk.sekda, "Ya")
        #expect(talk.targets(answer, .decides).isEmpty)
    }

    @Test("the same request sent twice is asked once")
    func sentTwice() {
        var talk = Talk()
        let request = talk.say(Talk.works, absence)
        let again = talk.say(Talk.works, absence)
        let grant = talk.say(Talk.sekda, "Silakan Pak")
        #expect(talk.targets(again, .sameAs) == [request])
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("a leader's own word replaces what his aide told")
    func leaderAfterAide() {
        var talk = Talk()
        let request = talk.say(Talk.works, absence)
        let told = talk.say(Talk.aide, "Kata Bapak Sekda tunggu dulu", replyTo: request)
        let own = talk.say(Talk.sekda, "Silakan, saya setuju", replyTo: request)
        #expect(talk.targets(told, .decides) == [request])
        #expect(talk.targets(own, .decides) == [request])
        #expect(talk.targets(own, .supersedes) == [told])
    }

    @Test("encouragement for a later report is no second grant")
    func reportAfterGrant() {
        var talk = Talk()
        let request = talk.say(Talk.works, absence)
        talk.say(Talk.sekda, "Silakan", replyTo: request)
        let report = talk.say(Talk.works, "Lubang di Jl. Merdeka sudah kami tambal Pak")
        let praise = talk.say(Talk.sekda, "Bagus, lanjutkan", replyTo: report)
        #expect(talk.targets(praise, .decides).isEmpty)
    }

    @Test("words of Minangkabau, Java and Sunda ask and grant as well")
    func regions() {
        var talk = Talk()
        let request = talk.say(Talk.works, "Pak Sekda, nyuwun idin mbenjing kulo mboten saged rawuh rapat")
        let grant = talk.say(Talk.sekda, "Buliah", replyTo: request)
        #expect(talk.label(request) == .permissionRequest)
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("the decider's \"idem\" to a request is what he decided just before")
    func idem() {
        var talk = Talk()
        let first = talk.say(Talk.works, absence)
        let second = talk.say(
            Talk.environment,
            "Mohon izin Pak Sekda, besok kami tidak dapat hadir rakor, sakit"
        )
        talk.say(Talk.sekda, "Jangan dulu, wajib hadir", replyTo: first)
        let same = talk.say(Talk.sekda, "Idem", replyTo: second)
        #expect(talk.label(same) == .permissionDenied)
        #expect(talk.targets(same, .decides) == [second])
    }

    @Test("a decision that arrives before its request is bound by its reply once the request is there")
    func early() {
        var talk = Talk()
        let grant = talk.say(Talk.sekda, "Silakan Pak, diwakilkan Sekdis", replyTo: "p2")
        #expect(talk.results[grant] == nil)
        let request = talk.say(Talk.works, absence)
        #expect(request == "p2")
        #expect(talk.targets(grant, .decides) == [request])
        #expect(!talk.isListed(grant))
    }

    @Test("a reply to something unknown binds to no other request")
    func replyToUnknown() {
        var talk = Talk()
        talk.say(Talk.works, absence)
        let grant = talk.say(Talk.sekda, "Silakan Pak", replyTo: "lost")
        talk.wait(minutes: 30)
        talk.say(Talk.works, "Selamat siang")
        #expect(talk.targets(grant, .decides).isEmpty)
        #expect(talk.isListed(grant))
    }

    @Test("what a deputy writes when his time is over decides nothing")
    func pastDeputy() {
        var deputy = Talk.assistant
        deputy.authority = StatedAuthority(
            kind: .acting,
            principal: "Sekda",
            until: Timestamp.read("2025-11-17T00:00:00+07:00")?.milliseconds
        )
        var talk = Talk()
        let request = talk.say(Talk.works, absence)
        let late = talk.say(deputy, "Silakan Pak", replyTo: request)
        #expect(talk.targets(late, .decides).isEmpty)
        #expect(talk.isListed(late))
    }
}
