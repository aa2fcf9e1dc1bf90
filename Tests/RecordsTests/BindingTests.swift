import Domain
import Records
import Testing

@Suite("A decision binds only with authority and only to one request")
struct BindingTests {
    private let absence = "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat TAPD, mendampingi BPK"

    @Test("a reply of the one who decides binds to the request, in his own words")
    func replyBinds() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let grant = talk.say(Talk.sekda, "Silakan Bu, wakilkan Sekdis", replyTo: request)
        #expect(talk.label(request) == .permissionRequest)
        #expect(talk.targets(grant, .decides) == [request])
        #expect(talk.results[grant]?.evidence == .direct)
    }

    @Test("with one request open a bare word binds; with two it binds to neither and is listed")
    func twoOpenRequestsBindNeither() {
        var talk = Talk()
        let first = talk.say(Talk.environment, absence)
        let second = talk.say(Talk.works, "Idem Pak, kami juga ada undangan provinsi")
        let grant = talk.say(Talk.sekda, "Silakan")
        #expect(talk.label(second) == .permissionRequest)
        #expect(talk.targets(grant, .decides).isEmpty)
        #expect(talk.isListed(grant))
        let named = talk.say(Talk.sekda, "Silakan Bu Ratna")
        #expect(talk.targets(named, .decides) == [first])
        let left = talk.say(Talk.sekda, "Jangan dulu Pak Tatang")
        #expect(talk.targets(left, .decides) == [second])
    }

    @Test("what the leader may have answered is not open beside what is asked directly before his next word")
    func justAsked() {
        let first = "Mohon izin Pak Sekda, besok kami tidak dapat ikut rakor, memimpin penutupan tanggul"
        let second = "Izin Pak, besok kami tidak dapat hadir rapat TAPD, mendampingi BPK"
        func answer(_ early: String, between: String? = nil) -> (targets: [String], second: String) {
            var talk = Talk()
            let older = talk.say(Talk.andir, first)
            talk.say(Talk.sekda, early, replyTo: older)
            let newer = talk.say(Talk.environment, second)
            if let between { talk.say(Talk.works, between) }
            let word = talk.say(Talk.sekda, "Silakan")
            talk.finish()
            return (talk.targets(word, .decides), newer)
        }
        let bound = answer("Tanggul jangan ditinggal")
        #expect(bound.targets == [bound.second])
        #expect(answer("Selamat pagi Pak Camat").targets.isEmpty, "he has said nothing to the first")
        let away = answer("Tanggul jangan ditinggal", between: "Selamat pagi bapak ibu")
        #expect(away.targets.isEmpty, "the first may still be meant")
    }

    @Test("a camat decides for the staff of his kecamatan, whatever both are called")
    func staffOfDistrict() {
        var talk = Talk()
        let camat = Talk.Person(name: "Camat Andir Dedi", role: .camat, unit: "Kec. Andir")
        let head = Talk.Person(name: "Kasi Pemerintahan Kec. Andir Rina", role: .staff, unit: "Kec. Andir")
        talk.say(Talk.coblong, "Selamat pagi")
        talk.say(Talk.ciroyom, "Pak Camat, mohon izin Jl. Lebak ditutup Sabtu untuk hajatan warga")
        let request = talk.say(head, "Mohon izin Pak Camat, siang ini kami keluar kantor ke BPN")
        #expect(talk.targets(talk.say(camat, "Oke, silakan"), .decides).isEmpty, "two are open")
        let named = talk.say(camat, "Kasi Pemerintahan boleh keluar, jam 3 sudah kembali ya")
        #expect(talk.targets(named, .decides) == [request])
    }

    @Test("a unit may be named without a title")
    func unitNamesItsHead() {
        var talk = Talk()
        talk.say(Talk.environment, absence)
        let works = talk.say(Talk.works, "Izin Pak, kami terlambat 20 menit, ada tamu")
        let denial = talk.say(Talk.sekda, "PUPR jangan telat ya")
        #expect(talk.targets(denial, .decides) == [works])
    }

    @Test(
        "words of granting that grant nothing bind nothing",
        arguments: [
            "Silakan yang mau bertanya", "Monggo dipun dhahar", "Lanjut sesi 2", "Masa semua camat izin?",
            "Boleh saja, kalau siap saya evaluasi", "Terserah, yang penting banjir beres", "Silakan semua",
            "👍", "🙏",
        ]
    )
    func nothingIsGranted(text: String) {
        var talk = Talk()
        talk.say(Talk.environment, absence)
        let word = talk.say(Talk.sekda, text)
        #expect(talk.targets(word, .decides).isEmpty, "\(text)")
    }

    @Test("a thumb means that it was read, unless the roster says that this leader's thumb is a yes")
    func thumbs() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let peer = talk.say(Talk.works, "👍", replyTo: request)
        #expect(talk.targets(peer, .decides).isEmpty)
        #expect(talk.field(peer, "decision") == nil)
        let seen = talk.say(Talk.sekda, "👍", replyTo: request)
        #expect(talk.targets(seen, .decides).isEmpty)
        #expect(talk.field(seen, "decision") == .text("noted"))
        var yes = Talk.sekda
        yes.thumbIsYes = true
        let grant = talk.say(yes, "👍", replyTo: request)
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("nobody decides for himself, for an equal or upwards")
    func noAuthority() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        for person in [Talk.environment, Talk.works, Talk.andir, Talk.staff] {
            let word = talk.say(person, "Silakan, diwakilkan saja", replyTo: request)
            #expect(talk.targets(word, .decides).isEmpty, "\(person.name)")
        }
    }

    @Test("a camat decides for the lurah of his own kecamatan alone")
    func camatDecidesForHisLurah() {
        var talk = Talk()
        talk.say(Talk.andir, "Selamat pagi")
        talk.say(Talk.coblong, "Selamat pagi")
        let request = talk.say(
            Talk.dago,
            "Nyuhunkeun widi Pak Camat, abdi teu tiasa hadir apel dinten ieu, pun bojo udur"
        )
        let foreign = talk.say(Talk.andir, "Mangga Pak Lurah", replyTo: request)
        #expect(talk.targets(foreign, .decides).isEmpty)
        let own = talk.say(Talk.coblong, "Mangga Pak Lurah", replyTo: request)
        #expect(talk.targets(own, .decides) == [request])
    }

    @Test("a superior supersedes; a subordinate's contradiction and equals who disagree are listed")
    func superiorsAndEquals() {
        var talk = Talk()
        let request = talk.say(Talk.environment, "Mohon izin Pak, besok kami tidak dapat hadir rapat TAPD")
        let first = talk.say(Talk.assistant, "Silakan Bu", replyTo: request)
        let equal = talk.say(Talk.secondAssistant, "Jangan dulu, wajib hadir", replyTo: request)
        #expect(talk.targets(equal, .decides).isEmpty)
        #expect(talk.isListed(equal))
        let higher = talk.say(Talk.mayor, "Jangan dulu, wajib hadir", replyTo: request)
        #expect(talk.targets(higher, .decides) == [request])
        #expect(talk.targets(higher, .supersedes) == [first])
        let lower = talk.say(Talk.sekda, "Silakan saja Bu", replyTo: request)
        #expect(talk.targets(lower, .decides).isEmpty)
        #expect(talk.isListed(lower))
    }

    @Test("the same leader may reverse his word")
    func reversal() {
        var talk = Talk()
        let request = talk.say(
            Talk.andir,
            "Mohon izin Pak Sekda, besok tidak dapat hadir rakor, diwakilkan Sekcam"
        )
        let grant = talk.say(Talk.sekda, "Silakan", replyTo: request)
        let reversal = talk.say(Talk.sekda, "Ralat, Pak Camat Andir tetap hadir")
        #expect(talk.label(reversal) == .permissionDenied)
        #expect(talk.targets(reversal, .decides) == [request])
        #expect(talk.targets(reversal, .supersedes) == [grant])
    }

    @Test("an aide tells the decision of the one he speaks for, and of nobody else")
    func relayedDecisions() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let stranger = talk.say(
            Talk.Person(name: "Ajudan Wali", role: .aide),
            "Arahan Bapak: silakan diwakilkan Sekdis",
            replyTo: request
        )
        #expect(talk.targets(stranger, .decides).isEmpty)
        #expect(talk.isListed(stranger))
        let told = talk.say(Talk.aide, "Arahan Bapak Sekda: silakan diwakilkan Sekdis", replyTo: request)
        #expect(talk.targets(told, .decides) == [request])
        #expect(talk.results[told]?.evidence == .relayed)
    }

    @Test("the requester's own claim waits for confirmation")
    func claims() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let claim = talk.say(Talk.environment, "Sudah izin ke Pak Wali via telepon, diperkenankan")
        #expect(talk.targets(claim, .decides).isEmpty)
        #expect(talk.results[claim]?.evidence == .claimed)
        #expect(talk.targets(claim, .follows) == [request])
        #expect(talk.isListed(claim))
    }

    @Test("a deputy's authority ends with its last day")
    func deputyUntilMidnight() {
        let until = Timestamp.read("2025-11-18T00:00:00+07:00")?.milliseconds
        var deputy = Talk.Person(name: "Budi Santoso", role: .head, unit: "Dinas Sosial")
        deputy.authority = StatedAuthority(kind: .acting, principal: "Sekda", from: nil, until: until)
        var talk = Talk()
        let first = talk.say(Talk.environment, "Mohon izin Pak, hari ini kami tidak dapat hadir rapat")
        let inTime = talk.say(deputy, "Silakan Bu", replyTo: first)
        #expect(talk.targets(inTime, .decides) == [first])
        talk.wait(minutes: 24 * 60)
        let second = talk.say(Talk.works, "Mohon izin Pak, hari ini kami tidak dapat hadir rapat")
        let tooLate = talk.say(deputy, "Silakan Pak", replyTo: second)
        #expect(talk.targets(tooLate, .decides).isEmpty)
    }

    @Test("a request leaves unthreaded binding once its event has passed; a reply still decides it")
    func passedEvents() {
        var talk = Talk()
        let old = talk.say(Talk.environment, "Mohon izin Pak, hari ini kami tidak dapat hadir rapat")
        talk.wait(minutes: 3 * 24 * 60)
        let bare = talk.say(Talk.sekda, "Silakan")
        #expect(talk.targets(bare, .decides).isEmpty)
        let reply = talk.say(Talk.sekda, "Silakan Bu", replyTo: old)
        #expect(talk.targets(reply, .decides) == [old])
    }

    @Test("a decision before its request binds nothing, and a deleted one no longer holds")
    func earlyAndDeleted() {
        var talk = Talk()
        let early = talk.say(Talk.sekda, "Silakan Bu Ratna diwakilkan")
        let request = talk.say(Talk.environment, absence)
        #expect(talk.targets(early, .decides).isEmpty)
        #expect(talk.isListed(early))
        let grant = talk.say(Talk.sekda, "Silakan", replyTo: request)
        let deletion = talk.say(Talk.sekda, "", deletes: grant)
        #expect(talk.targets(deletion, .withdraws) == [grant])
        let denial = talk.say(Talk.sekda, "Jangan dulu Bu", replyTo: request)
        #expect(talk.targets(denial, .supersedes).isEmpty)
        #expect(talk.targets(denial, .decides) == [request])
    }

    @Test("an edited request stays the same request")
    func editedRequest() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let edit = talk.say(Talk.environment, absence + ", diwakilkan Sekdis", edits: request)
        #expect(talk.targets(edit, .corrects) == [request])
        let grant = talk.say(Talk.sekda, "Silakan")
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("a request for another is his request, and passing it on decides nothing")
    func forAnotherAndPassedOn() {
        var talk = Talk()
        let request = talk.say(
            Talk.staff,
            "a.n. Pak Kadis Perhubungan, mohon izin tdk hadir rapat besok, sakit"
        )
        #expect(talk.field(request, "applicant") == .text("Pak Kadis Perhubungan"))
        let pass = talk.say(Talk.sekda, "Silakan lapor ke Pak Wali langsung", replyTo: request)
        #expect(talk.targets(pass, .decides).isEmpty)
        #expect(talk.field(pass, "decision") == .text("referred"))
        let grant = talk.say(Talk.sekda, "Silakan", replyTo: request)
        #expect(talk.targets(grant, .decides) == [request])
    }

    @Test("taking a request back closes it")
    func withdrawal() {
        var talk = Talk()
        let request = talk.say(Talk.environment, absence)
        let back = talk.say(Talk.environment, "Izin, kami batal ke provinsi, siap hadir Pak")
        #expect(talk.label(back) == .attendance)
        #expect(talk.targets(back, .withdraws) == [request])
        let grant = talk.say(Talk.sekda, "Silakan")
        #expect(talk.targets(grant, .decides).isEmpty)
    }

    @Test("somebody of whom a decision speaks is not the one whom it decides on")
    func spokenOf() {
        var talk = Talk()
        let first = talk.say(
            Talk.andir,
            "Mohon izin Pak Sekda, besok tidak dapat hadir rakor, ada supervisi KPK"
        )
        let second = talk.say(Talk.coblong, "Izin Pak Sekda, besok saya terlambat rakor, sidang di PN")
        let word = talk.say(
            Talk.sekda,
            "Boleh diwakilkan Pak, nanti Kasinya didampingi Camat Coblong",
            replyTo: first
        )
        let other = talk.say(Talk.sekda, "Silakan, petanya titipkan ke Camat Andir", replyTo: second)
        let regards = talk.say(Talk.works, "Izin Pak Sekda, lusa tidak ikut apel, asesmen bersama Basarnas")
        let answer = talk.say(Talk.sekda, "Silakan, salam sama kepala Basarnas")
        talk.finish()
        #expect(talk.targets(word, .decides) == [first])
        #expect(talk.targets(other, .decides) == [second])
        #expect(talk.targets(answer, .decides) == [regards])
    }

    @Test("who says whom he meant is bound to that one, and hinders nobody else's word on the other")
    func meant() {
        var talk = Talk()
        let first = talk.say(
            Talk.andir,
            "Mohon izin Bapak, siang ini tidak dapat hadir rapat drainase, ada mediasi lahan"
        )
        let second = talk.say(Talk.works, "Izin Pak, kami terlambat ke rapat drainase, sekitar jam 14.15")
        let loose = talk.say(Talk.assistant, "Boleh, kami maklumi")
        let question = talk.say(
            Talk.andir,
            "Izin bertanya Pak Asisten, itu untuk kami atau Pak Kadis PUPR?",
            replyTo: loose
        )
        let named = talk.say(
            Talk.assistant,
            "Pak Kadis PUPR yang saya maksud, boleh menyusul",
            replyTo: question
        )
        let word = talk.say(Talk.secondAssistant, "Tidak bisa Pak Camat, harus ikut rapat", replyTo: first)
        talk.finish()
        #expect(talk.targets(loose, .decides).isEmpty && talk.isListed(loose))
        #expect(talk.targets(named, .decides) == [second])
        #expect(talk.targets(word, .decides) == [first])
    }

    @Test("a lurah named by another kelurahan is not every lurah of the kecamatan")
    func anotherLurah() {
        let lurah = Talk.Person(
            name: "Lurah Gunung Elai",
            role: .lurah,
            unit: "Kel. Gunung Elai, Kec. Bontang Utara"
        )
        let camat = Talk.Person(name: "Camat Bontang Utara", role: .camat, unit: "Kec. Bontang Utara")
        var talk = Talk()
        talk.say(lurah, "Izin Bu Camat, bolehkah kami mengadakan kerja bakti Minggu besok?")
        let word = talk.say(camat, "Lurah Bontang Baru besok saya izinkan ke Samarinda ya")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty && talk.isListed(word))
    }

    @Test("an aide may speak of his leader with more words around the title, and not of another leader")
    func relayedTitle() {
        let aide = Talk.Person(
            name: "Ajudan Wali Kota",
            role: .aide,
            authority: StatedAuthority(kind: .speaks, principal: "Wali Kota")
        )
        var talk = Talk()
        let asked = talk.say(
            Talk.environment,
            "Mohon izin Bapak Wali, besok kami tidak dapat hadir rakor, opname"
        )
        let other = talk.say(aide, "Pak Sekda tadi bilang boleh Bu", replyTo: asked)
        let word = talk.say(
            aide,
            "Sudah kami haturkan Bu, Bapak Wali mengizinkan dan mendoakan",
            replyTo: asked
        )
        talk.finish()
        #expect(talk.targets(other, .decides).isEmpty)
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("all means all, whatever else the sentence says")
    func all() {
        var talk = Talk()
        talk.say(Talk.andir, "Mohon izin Pak Sekda, besok tidak dapat hadir rakor, ada supervisi")
        talk.say(Talk.coblong, "Idem Pak Sekda, kami juga terlambat")
        let word = talk.say(Talk.sekda, "Ya sudah, semua boleh menyusul")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty && talk.isListed(word))
    }

    @Test("who takes his grant back decides, though he has asked for something himself")
    func takenBack() {
        var talk = Talk()
        let own = talk.say(
            Talk.sekda,
            "Bapak Wali, kami mohon izin perjalanan dinas ke Yogyakarta tanggal 25 November"
        )
        let asked = talk.say(
            Talk.environment,
            "Pak Sekda, mohon izin besok tiga truk kami diperbantukan ke kabupaten"
        )
        let grant = talk.say(Talk.sekda, "Boleh Bu, silakan", replyTo: asked)
        let back = talk.say(
            Talk.sekda,
            "Izin tadi saya batalkan Bu, truk jangan ke luar kota",
            replyTo: asked
        )
        talk.finish()
        #expect(talk.targets(grant, .decides) == [asked])
        #expect(talk.targets(back, .withdraws).isEmpty && !talk.targets(back, .follows).contains(own))
    }

    @Test("the name of the city in two names makes no head of one decide for staff of the other")
    func cityInName() {
        let second = Talk.Person(name: "Sekretaris BPBD Pasuruan", role: .staff, unit: "BPBD")
        let head = Talk.Person(name: "Kadinkes Pasuruan", role: .head, unit: "Dinkes")
        let own = Talk.Person(name: "Kalak BPBD Pasuruan", role: .head, unit: "BPBD")
        var talk = Talk()
        let asked = talk.say(second, "Mohon izin Bapak, besok saya tidak dapat hadir rapat, anak sakit")
        let other = talk.say(head, "Jangan dulu, saya juga tidak hadir", replyTo: asked)
        let word = talk.say(own, "Silakan", replyTo: asked)
        talk.finish()
        #expect(talk.targets(other, .decides).isEmpty)
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("after \"silakan semua\" a lower one may say yes to one of them, and not no")
    func afterAll() {
        var talk = Talk()
        let first = talk.say(
            Talk.andir,
            "Pak Wali, kami minta persetujuan menutup Jembatan Antasan malam ini"
        )
        let second = talk.say(
            Talk.coblong,
            "Pak Wali, mohon izin besok saya tidak hadir rakor, ada panen raya"
        )
        let all = talk.say(Talk.mayor, "Silakan semuanya")
        let yes = talk.say(Talk.sekda, "Penutupan jembatannya saya setujui", replyTo: first)
        let refusal = talk.say(Talk.sekda, "Tidak bisa Pak Camat, rakor wajib hadir", replyTo: second)
        talk.finish()
        #expect(talk.targets(all, .decides).isEmpty)
        #expect(talk.targets(yes, .decides) == [first])
        #expect(talk.targets(refusal, .decides).isEmpty && talk.isListed(refusal))
    }
}
