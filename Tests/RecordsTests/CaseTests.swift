import Domain
import Records
import Testing

@Suite("Reports, instructions and meetings find what they belong to")
struct CaseTests {
    @Test("photos and their caption are one kiriman, whichever comes first")
    func kiriman() {
        var talk = Talk()
        let photo = talk.say(Talk.ciroyom, "", photo: true)
        talk.say(Talk.dago, "Siap Pak")
        let text = talk.say(
            Talk.ciroyom,
            "Pohon tumbang di Jl. Merdeka depan SDN 2 RT 03/RW 05, menutup jalan"
        )
        let second = talk.say(Talk.ciroyom, "", photo: true)
        talk.finish()
        #expect(talk.label(photo) == .conditionReport)
        #expect(talk.field(photo, "kiriman") == nil)
        #expect(talk.field(text, "kiriman") == .post(PostReference(photo)))
        #expect(talk.field(second, "kiriman") == .post(PostReference(photo)))
        #expect(talk.label(second) == .conditionReport)
    }

    @Test(
        "a private feast is no meeting, one of the city is",
        arguments: [
            (
                "Undangan: resepsi putri kami Minggu 15/11 pukul 11.00 di Gedung Serbaguna. Mohon doa restu.",
                false
            ),
            ("Ngaturi rawuh pernikahan putra kami Sabtu jam 10 di rumah", false),
            ("Mengundang Bapak/Ibu pada resepsi kenegaraan HUT RI, 17 Agustus pukul 19.00 di Pendopo", true),
            (
                "Undangan rapat persiapan nikah massal, Senin 23/11 pukul 09.00 di aula, putra putri daerah hadir",
                true
            ),
        ]
    )
    func feasts(text: String, isMeeting: Bool) {
        var talk = Talk()
        let post = talk.say(Talk.environment, text)
        #expect((talk.label(post) == .meetingNotice) == isMeeting)
        #expect(talk.label(post) != .permissionRequest)
    }

    @Test("a photo without any text near it belongs to nothing")
    func lonelyPhoto() {
        var talk = Talk()
        let photo = talk.say(Talk.ciroyom, "", photo: true)
        talk.wait(minutes: 10)
        talk.say(Talk.ciroyom, "Kerja bakti RW 07")
        #expect(talk.label(photo) == .other)
    }

    @Test("a follow-up finds its condition by category and place")
    func followUp() {
        var talk = Talk()
        let tree = talk.say(Talk.ciroyom, "Lapor Pak, pohon tumbang menutup Jl. Cihampelas depan SMAN 2")
        let dark = talk.say(Talk.dago, "PJU padam di Jl. Dago, 4 titik")
        #expect(talk.field(tree, "category") == .text("pohon_tumbang"))
        #expect(talk.field(dark, "category") == .text("pju_padam"))
        let done = talk.say(Talk.environment, "Pohon tumbang Jl. Cihampelas sudah dievakuasi, lalin normal")
        #expect(talk.label(done) == .followUp)
        #expect(talk.targets(done, .follows) == [tree])
        #expect(talk.field(done, "progress") == .text("done"))
    }

    @Test("almost done is not done")
    func almostDone() {
        var talk = Talk()
        let report = talk.say(Talk.ciroyom, "Sampah menumpuk di TPS Ciroyom, sudah 3 hari")
        let partly = talk.say(Talk.environment, "Sudah diangkut sebagian, sisanya besok", replyTo: report)
        #expect(talk.field(partly, "progress") == .text("partial"))
        let waiting = talk.say(Talk.environment, "Sudah dilaporkan ke PLN, menunggu petugas", replyTo: report)
        #expect(talk.field(waiting, "progress") == .text("in_progress"))
    }

    @Test("a correction has the label of what it corrects")
    func correction() {
        var talk = Talk()
        let report = talk.say(
            Talk.ciroyom,
            "Izin melaporkan kegiatan vaksinasi di RW 03, terlayani 41 orang, lancar"
        )
        let correction = talk.say(Talk.ciroyom, "Izin meralat, jumlahnya 14 bukan 41")
        #expect(talk.label(correction) == talk.label(report))
        #expect(talk.targets(correction, .corrects) == [report])
        #expect(talk.field(correction, "count") == .number(14))
    }

    @Test("a rolling list is read as the difference from the list before")
    func rollingList() {
        var talk = Talk()
        let first = talk.say(Talk.andir, "List apel:\n1. Camat Andir ✅\n2. Camat Coblong ✅")
        let next = talk.say(Talk.coblong, "Lanjut list: 3. Camat Cicendo ✅")
        #expect(talk.targets(next, .follows) == [first])
        #expect(talk.field(next, "added") == .texts(["Camat Cicendo"]))
    }

    @Test("one condition in two forums is one case within the hour, whichever is read first")
    func sameCondition() {
        var talk = Talk()
        func tell(_ person: Talk.Person, forum: String) -> String {
            talk.say(person, "Lapor, pohon tumbang di Jl. Rajawali Barat RT 03 RW 05", forum: forum)
        }
        let first = tell(Talk.ciroyom, forum: "A")
        let again = tell(Talk.environment, forum: "B")
        talk.wait(minutes: -30)
        let earlier = tell(Talk.works, forum: "C")
        talk.wait(minutes: -1440)
        let dayBefore = tell(Talk.andir, forum: "D")
        #expect(talk.targets(again, .sameAs) == [first])
        #expect(talk.targets(earlier, .sameAs) == [first])
        #expect(talk.targets(dayBefore, .sameAs).isEmpty)
    }

    @Test("the same words in another forum are the same sending, on the same day")
    func sameInAnotherForum() {
        var talk = Talk()
        let text = "Izin melaporkan kerja bakti RW 03 Kel. Ciroyom bersama 40 warga, lancar"
        let first = talk.say(Talk.ciroyom, text, forum: "A")
        let again = talk.say(Talk.ciroyom, text, forum: "B")
        talk.wait(minutes: -3 * 1440)
        let daysBefore = talk.say(Talk.ciroyom, text, forum: "C")
        let twice = talk.say(Talk.ciroyom, text, forum: "D")
        #expect(talk.targets(again, .sameAs) == [first])
        #expect(talk.targets(daysBefore, .sameAs).isEmpty)
        #expect(talk.targets(twice, .sameAs) == [daysBefore])
    }

    @Test("a hoax opens nothing and is listed")
    func hoax() {
        var talk = Talk()
        let hoax = talk.say(Talk.ciroyom, "Copas grup sebelah: bendungan jebol, sebarkan!")
        #expect(talk.label(hoax) == .other)
        #expect(talk.isListed(hoax))
    }

    @Test("two streets of one kelurahan are two places; the same one with more said of it is one")
    func likePlaces() {
        var talk = Talk()
        let first = talk.say(Talk.ciroyom, "Lapor, jalan berlubang di Jl. Kenanga RW 02 Kel. Braga")
        let other = talk.say(Talk.dago, "Lapor, jalan berlubang di Jl. Mawar RW 02 Kel. Braga")
        let again = talk.say(Talk.andir, "Izin lapor, jalan berlubang di Jl. Kenanga, dalam 20 cm")
        #expect(talk.targets(other, .sameAs) == [])
        #expect(talk.targets(again, .sameAs) == [first])
    }
}
