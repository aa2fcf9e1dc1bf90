import Records
import Testing

@Suite("Plain words of deciding mean what they say, negated or not")
struct PlainDecisionTests {
    /// The answer of the Sekda to a request, as a reply and without one.
    private func answers(_ text: String) -> [(recognition: Recognition, isBound: Bool)] {
        [true, false].compactMap { isReply in
            var talk = Talk()
            let request = talk.say(
                Talk.environment,
                "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat TAPD, mendampingi BPK"
            )
            let answer = talk.say(Talk.sekda, text, replyTo: isReply ? request : nil)
            talk.finish()
            return talk.results[answer].map { ($0, talk.targets(answer, .decides) == [request]) }
        }
    }

    // None of these stands among the texts that recognition learns from.
    @Test(
        "a negated grant grants nothing",
        arguments: [
            "Tidak kami setujui", "Permohonannya tidak dikabulkan", "Maaf pak belum bisa diizinkan",
            "Tidak bisa dikabulkan", "Nggak bisa, bu", "Tak boleh", "Tak bisa", "Tak setuju", "Enggak boleh",
            "Teu meunang", "Tolak", "Belum acc ya pak", "Rapat ini penting, tidak saya izinkan",
            "Saya rasa tidak perlu diwakilkan, hadir saja", "Mohon maaf tidak kami perkenankan",
            "Saya kurang berkenan, tidak saya acc", "Tidak dapat kami setujui Bu", "Kami menolak",
            "Kamis itu tidak boleh mewakilkan",
        ]
    )
    func denials(text: String) {
        for (answer, _) in answers(text) {
            #expect(answer.label == .permissionDenied, "\(text)")
            #expect(answer.fields["decision"] != .text("granted"), "\(text)")
        }
    }

    @Test(
        "what is not forbidden is granted",
        arguments: [
            "Tak apa", "Tak masalah", "Tidak apa apa bu", "Bukan masalah", "Izin diberikan",
            "Permohonan dikabulkan", "Boleh, tapi tidak boleh lewat jam 12",
            "Setuju, tapi jangan sampai kosong kantornya", "Diizinkan, tidak usah bikin surat",
            "Berangkat, tidak usah pikirkan rapat", "Saya pun setuju",
        ]
    )
    func grants(text: String) {
        for (answer, _) in answers(text) { #expect(answer.label == .permissionGranted, "\(text)") }
        #expect(answers(text)[0].isBound, "\(text)")
    }

    @Test(
        "who notes a request has not decided it",
        arguments: ["Ya, sudah dicatat", "Oke noted", "Siap, monitor", "Nggih, sudah saya terima"]
    )
    func seen(text: String) {
        for (answer, isBound) in answers(text) {
            #expect(!isBound, "\(text)")
            #expect(answer.fields["decision"] != .text("granted"), "\(text)")
        }
    }

    @Test(
        "a condition that none would set is irony, and what is offered to all decides nothing",
        arguments: [
            "Boleh saja, kalau tenda yang bulan lalu sudah kembali",
            "Yang di zoom kalau ada pertanyaan silakan tulis di sini",
        ]
    )
    func nothing(text: String) {
        for (_, isBound) in answers(text) { #expect(!isBound, "\(text)") }
    }

    @Test("condolences do not take back what is said in so many words")
    func condolences() {
        #expect(answers("Iya boleh, turut berduka ya Bu")[0].isBound)
        #expect(!answers("Turut berduka cita Bu")[0].isBound)
    }

    @Test("a meeting that is announced for tomorrow has not begun, and its chair decides on what is asked")
    func announcedMeeting() {
        var talk = Talk()
        talk.say(Talk.sekda, "Besok Selasa pukul 09.00 rapat koordinasi banjir dimulai di ruang rapat Sekda")
        let request = talk.say(
            Talk.environment,
            "Mohon izin Pak, besok kami diwakili Sekdis, ada tim Adipura"
        )
        let grant = talk.say(Talk.sekda, "Silakan, Sekdis saja")
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("a word in small letters behind a name is no part of it")
    func nameEnds() {
        var talk = Talk()
        talk.say(Talk.andir, "Mohon izin Pak Sekda, besok kami tidak dapat ikut rakor, ada mediasi warga")
        let request = talk.say(
            Talk.environment,
            "Izin Pak, besok kami mendampingi tim Adipura, tidak bisa rapat"
        )
        let grant = talk.say(Talk.sekda, "Bu Kadis LH tim Adipura silakan didampingi")
        #expect(talk.targets(grant, .decides) == [request])
    }
}
