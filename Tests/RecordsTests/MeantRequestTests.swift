import Domain
import Records
import Testing

@Suite("Which of several requests a word means, and which it does not")
struct MeantRequestTests {
    private let represented =
        "Pak Sekda, Rabu ada panggilan Inspektorat, mohon rakor PBB kami diwakili Sekdis"

    @Test("words of leave tell no request from another that asks for the same in other words")
    func leaveAlone() {
        var talk = Talk()
        talk.say(Talk.environment, represented)
        talk.say(Talk.works, "Kami sama Pak Sekda, mohon izin Kabid Bina Marga yang mewakili di rakor PBB")
        let word = talk.say(Talk.sekda, "Iya boleh diwakili")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.isListed(word))
    }

    @Test(
        "\"keduanya\" is no answer to one of them, in whatever language",
        arguments: ["Loro-lorone", "Dua-duanya"]
    )
    func both(words: String) {
        var talk = Talk()
        talk.say(Talk.environment, represented)
        talk.say(Talk.works, "Pak Sekda, mohon izin besok kami tidak dapat ikut gowes, ada uji petik")
        let word = talk.say(Talk.sekda, "\(words) saya izinkan, Inspektorat jangan sampai menunggu")
        talk.say(Talk.environment, "Terima kasih Pak Sekda")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty, "\(words)")
    }

    @Test("who is to go instead tells of which request a word speaks")
    func byDelegate() {
        var talk = Talk()
        talk.say(
            Talk.works,
            "Pak Sekda, mohon izin besok kami tidak dapat ikut gladi kirab, ada lelang ulang"
        )
        let asked = talk.say(
            Talk.environment,
            "Mohon izin Pak Sekda, besok rapat rob kami diwakili Kabid Persampahan dr. Lamhot"
        )
        let word = talk.say(Talk.sekda, "Silakan, besok dr. Lamhot yang duduk di rapat rob")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("asked which he meant, the leader may say it by what was asked for")
    func askedWhich() {
        var talk = Talk()
        let gymnastics = talk.say(
            Talk.works,
            "Mohon izin Pak Sekda, Jumat kami tidak ikut senam bersama, menjemput tim Kementerian"
        )
        talk.say(Talk.works, "Satu lagi Pak, Senin mohon izin rapat retribusi kami diwakili Sekdis")
        let first = talk.say(Talk.sekda, "Boleh Pak Kadis PUPR")
        let question = talk.say(
            Talk.works,
            "Izin Pak, yang boleh itu yang mana, senam atau rapat?",
            replyTo: first
        )
        let word = talk.say(Talk.sekda, "Yang senam saja, saya izinkan", replyTo: question)
        talk.finish()
        #expect(talk.targets(first, .decides).isEmpty)
        #expect(talk.targets(word, .decides) == [gymnastics])
    }

    @Test("the last word of the evening is answered in the morning, while its day is still to come")
    func overnight() {
        for (day, isBound) in [("tgl 20 November", true), ("besok", false)] {
            var talk = Talk()
            let asked = talk.say(Talk.works, "Malam Pak Sekda, mohon izin cuti \(day), adat kawin adik")
            talk.wait(minutes: 60 * 25)
            let word = talk.say(Talk.sekda, "Iya saya setuju")
            talk.finish()
            #expect(talk.targets(word, .decides) == (isBound ? [asked] : []), "\(day)")
        }
    }

    @Test("a word whose meaning the applicant has confirmed hinders no decision on another request")
    func confirmed() {
        var talk = Talk()
        let leave = talk.say(Talk.environment, represented)
        let absence = talk.say(
            Talk.works,
            "Mohon izin Pak Sekda, besok kami tidak dapat hadir rapat TAPD, mendampingi BPK di TPA"
        )
        let doubtful = talk.say(Talk.mayor, "Temani BPK, jangan pulang sebelum selesai", replyTo: absence)
        talk.say(Talk.works, "Terima kasih Pak Wali", replyTo: doubtful)
        let word = talk.say(Talk.sekda, "Silakan Bu Kadis LH, diwakili saja")
        talk.finish()
        #expect(talk.targets(doubtful, .decides) == [absence])
        #expect(talk.targets(word, .decides) == [leave])
    }

    @Test("what a higher one may have said on a request that was refused lets no lower one refuse it again")
    func perhapsReversed() {
        let deputy = Talk.Person(name: "Wakil Wali Kota", role: .leader)
        var talk = Talk()
        let asked = talk.say(
            Talk.environment,
            "Mohon izin Pak Sekda, paripurna Kamis kami diwakili Sekdis, mendampingi anak olimpiade"
        )
        talk.say(Talk.sekda, "Tidak bisa diwakilkan Bu", replyTo: asked)
        let loose = talk.say(deputy, "Untuk yang mendampingi olimpiade, saya izinkan berangkat")
        let again = talk.say(Talk.sekda, "Bu Kadis LH tetap tidak boleh diwakilkan", replyTo: asked)
        talk.finish()
        #expect(talk.label(loose) == .permissionGranted)
        #expect(talk.targets(again, .decides).isEmpty && talk.isListed(again))
    }

    @Test("of several who ask for different leave the one is meant whose sort is named")
    func bySort() {
        var talk = Talk()
        talk.say(Talk.works, "Pak Sekda, mohon izin besok kami tidak dapat hadir rakor, ada pemeriksaan")
        let asked = talk.say(
            Talk.environment,
            "Mohon izin Pak Sekda, kami mengajukan cuti tgl 20 s.d. 21 November"
        )
        let word = talk.say(Talk.sekda, "Yang cuti ditunda dulu ya sampai puncak rob lewat")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
        #expect(talk.label(word) == .permissionDenied)
    }

    @Test("a word that speaks of one request leaves the other as open as it was")
    func speaksOfOne() {
        let trade = Talk.Person(name: "Kadis Perdagangan", role: .head, unit: "Dinas Perdagangan")
        var talk = Talk()
        talk.say(
            trade,
            "Pak Sekda, mohon izin rakor inflasi Kamis diwakili Kabid, kami menerima BPOM di pasar"
        )
        talk.say(Talk.andir, "Izin Pak Sekda, Kamis kami tidak dapat hadir rakor, mengukur lahan bersama BPN")
        talk.say(Talk.coblong, "Izin bertanya Pak Sekda, apakah rakornya memakai batik?")
        talk.say(Talk.sekda, "Yang mengukur lahan bersama BPN silakan jalan terus")
        talk.say(Talk.works, "Pak Sekda, Rabu mohon izin mendahului pulang jam 11, mengambil rapor anak")
        let word = talk.say(Talk.sekda, "Nggih, monggo")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.isListed(word))
    }

    @Test("of two requests the one is taken back whose words are used")
    func takenBack() {
        var talk = Talk()
        let travel = talk.say(Talk.works, "Pak Sekda, mohon izin perjalanan dinas ke Jakarta tgl 20 November")
        talk.say(Talk.works, "Mohon izin juga Pak Sekda, besok kami tidak dapat ikut senam bersama")
        let word = talk.say(Talk.works, "Izin Pak, perjalanan ke Jakarta permohonannya kami cabut")
        talk.finish()
        #expect(talk.targets(word, .withdraws) == [travel])
    }

    @Test("a name with its direction is known by its short form", arguments: ["Densel", "Denpasar Selatan"])
    func shortName(name: String) {
        let south = Talk.Person(name: "Camat Denpasar Selatan", role: .camat, unit: "Kec. Denpasar Selatan")
        let north = Talk.Person(name: "Camat Denpasar Utara", role: .camat, unit: "Kec. Denpasar Utara")
        var talk = Talk()
        talk.say(north, "Mohon izin Pak Sekda, besok tidak dapat hadir rakor, ada odalan")
        let asked = talk.say(south, "Mohon izin Pak Sekda, besok tidak dapat hadir rakor, ada ngaben")
        let word = talk.say(Talk.sekda, "Camat \(name) saya izinkan")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("the number of a letter goes to the leave that was granted")
    func letter() {
        var talk = Talk()
        let asked = talk.say(Talk.works, "Pak Sekda, mohon izin cuti tahunan tgl 20 s.d. 21 November")
        talk.say(Talk.sekda, "Silakan Pak", replyTo: asked)
        talk.say(Talk.environment, "Pohon tumbang di Jl. Riau, sudah kami tangani")
        let letter = talk.say(Talk.works, "Izin Pak, surat cuti saya sudah terbit, nomor 851.1/1204/BKPSDM")
        talk.finish()
        #expect(talk.targets(letter, .follows) == [asked])
    }
}
