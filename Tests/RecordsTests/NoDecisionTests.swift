import Domain
import Records
import Testing

@Suite("What only sounds like a decision decides nothing, and does not stand in the way of one")
struct NoDecisionTests {
    private let request =
        "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat TAPD karena mendampingi BPK"
    private let operatorOfMayor = Talk.Person(
        name: "Admin Wali Kota",
        role: .aide,
        authority: StatedAuthority(kind: .operates, principal: "Wali Kota")
    )

    @Test(
        "irony is listed, and a plain word after it is bound",
        arguments: [
            "Masa rapat TAPD saya pimpin sendiri?", "Terserah, yang penting APBD beres",
            "Silakan, sekalian tutup kantornya juga", "Boleh saja, biar saya rapat sendirian",
            "Tiap kali rapat TAPD, tiap kali ada pemeriksaan",
            "Boleh, tapi habis itu jabatan Ibu sekalian saya lelang ya",
            "Boleh saja, asal saya juga boleh tidak tanda tangan DPA",
        ]
    )
    func irony(text: String) {
        var talk = Talk()
        let asked = talk.say(Talk.environment, request)
        let irony = talk.say(Talk.sekda, text, replyTo: asked)
        let word = talk.say(Talk.mayor, "Silakan Bu, wakilkan saja", replyTo: asked)
        talk.finish()
        #expect(talk.label(irony) == .other && talk.isListed(irony), "\(text)")
        #expect(talk.results[irony]?.links.isEmpty ?? false, "\(text)")
        #expect(talk.field(irony, "decision") == nil, "\(text)")
        #expect(talk.targets(word, .decides) == [asked], "\(text)")
    }

    @Test("a question is asked back, whatever is negated in it")
    func question() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, request)
        let question = talk.say(Talk.sekda, "Apa tidak bisa BPK digeser minggu depan?", replyTo: asked)
        talk.finish()
        #expect(talk.label(question) == .other)
        #expect(talk.field(question, "decision") == .text("needs_explanation"))
        #expect(talk.targets(question, .decides).isEmpty)
    }

    @Test("a denial that is only asked denies nothing")
    func askedDenial() {
        var talk = Talk()
        let camat = Talk.andir
        let asked = talk.say(
            Talk.ciroyom,
            "Siang Pak Camat. Rabu loket pelayanan hendak kami tutup pukul 11.00 karena pemasangan jaringan, "
                + "apakah diperkenankan?"
        )
        let word = talk.say(camat, "Memangnya teknisi tidak bisa kerja malam?", replyTo: asked)
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
    }

    @Test("a long yes with a laugh may be a jest, a short one is a yes")
    func laugh() {
        for (text, isBound) in [
            ("Silakan Bu, rapatnya diwakili mobil tangga sekalian, biar naik turun sendiri 😄", false),
            ("Silakan Bu 😄", true),
        ] {
            var talk = Talk()
            let asked = talk.say(Talk.environment, request)
            let word = talk.say(Talk.sekda, text, replyTo: asked)
            talk.finish()
            let isDecided = talk.targets(word, .decides) == [asked] && !talk.isListed(word)
            #expect(isDecided == isBound, "\(text)")
        }
    }

    @Test("an aide who tells another leader's word tells nothing of his own")
    func anothersLeader() {
        let aideOfMayor = Talk.Person(
            name: "Ajudan Wali Kota",
            role: .aide,
            authority: StatedAuthority(kind: .speaks, principal: "Wali Kota")
        )
        for (text, isBound) in [
            ("Tadi ketemu Pak Sekda di lift, kata beliau boleh", false),
            ("Bu Kadis, kata beliau boleh, silakan diwakilkan", true),
        ] {
            var talk = Talk()
            let asked = talk.say(Talk.environment, request)
            let word = talk.say(aideOfMayor, text, replyTo: asked)
            talk.finish()
            #expect(talk.targets(word, .decides) == (isBound ? [asked] : []), "\(text)")
        }
    }

    @Test("a refusal between quotation marks is another's, of another matter")
    func quoted() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, request)
        let tale = talk.say(
            Talk.assistant,
            "Jadi ingat dulu saya minta begitu, jawab beliau: \"Tidak saya izinkan!\" 😆"
        )
        let word = talk.say(Talk.sekda, "Yang ini saya izinkan", replyTo: asked)
        talk.finish()
        #expect(talk.targets(tale, .decides).isEmpty)
        #expect(talk.targets(word, .decides) == [asked])
        #expect(talk.label(word) == .permissionGranted)
    }

    @Test("what an aide tells between quotation marks is the leader's word")
    func told() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, request)
        let word = talk.say(Talk.aide, "Pesan Pak Sekda: \"Silakan diwakilkan\"", replyTo: asked)
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
        #expect(talk.results[word]?.evidence == .relayed)
    }

    @Test("he who types on a leader's account has opinions, which neither decide nor hinder")
    func operatorsOpinion() {
        var talk = Talk()
        let asked = talk.say(
            Talk.environment,
            "Pak Wali, mohon acc menutup Jl. Merdeka Minggu pagi untuk jalan sehat"
        )
        let opinion = talk.say(
            operatorOfMayor,
            "Saya pribadi suka acaranya Bu, Bapak masih di jalan",
            replyTo: asked
        )
        let told = talk.say(operatorOfMayor, "Arahan Bapak: disetujui, jam 9 dibuka lagi", replyTo: asked)
        let reversal = talk.say(Talk.mayor, "Ralat, tidak jadi saya izinkan", replyTo: asked)
        talk.finish()
        #expect(talk.targets(opinion, .decides).isEmpty)
        #expect(talk.targets(told, .decides) == [asked])
        #expect(talk.targets(reversal, .decides) == [asked])
        #expect(talk.targets(reversal, .supersedes) == [told])
    }

    @Test("\"Silakan Pak Kadis, …\" is said to one, \"Silakan yang …\" to everybody")
    func invitation() {
        var talk = Talk()
        let asked = talk.say(Talk.works, "Izin Pak Sekda, hari ini tidak ikut rapat, badan kurang enak")
        let word = talk.say(Talk.sekda, "Iya Pak Kadis silakan, istirahat di rumah", replyTo: asked)
        let open = talk.say(Talk.environment, request)
        let invitation = talk.say(Talk.sekda, "Silakan yang mau bertanya")
        let microphone = talk.say(Talk.sekda, "Silakan Bu Kadis LH, mic dinyalakan dulu baru bicara")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
        #expect(talk.targets(invitation, .decides).isEmpty && talk.targets(microphone, .decides).isEmpty)
        #expect(talk.label(open) == .permissionRequest)
    }

    @Test(
        "a title before a negated grant makes no grant of it",
        arguments: ["Kadis tidak boleh pergi", "Bu Kadis jangan berangkat dulu"]
    )
    func negatedBehindTitle(text: String) {
        var talk = Talk()
        let asked = talk.say(Talk.environment, request)
        let word = talk.say(Talk.sekda, text, replyTo: asked)
        talk.finish()
        #expect(talk.label(word) == .permissionDenied, "\(text)")
    }

    @Test("\"Tidak\" behind another's question answers that, and not the request before it")
    func anotherQuestion() {
        var talk = Talk()
        let asked = talk.say(Talk.environment, request)
        talk.say(Talk.works, "Itu benar kebakaran di Pasar Baru? Ramai di FB")
        let word = talk.say(Talk.sekda, "Tidak Pak, cuma orang bakar sampah")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.label(asked) == .permissionRequest)
    }
}
