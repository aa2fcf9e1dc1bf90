import Domain
import Records
import Testing

@Suite("Words of deciding that are about another matter")
struct OtherMatterTests {
    private let request = "Mohon izin Pak Sekda, besok kami tidak hadir rakor, ada musyawarah desa"

    @Test(
        "what says yes or no to something else decides no request",
        arguments: [
            "Acc anggaran BTT sudah turun ya",
            "Ok acc untuk spanduknya",
            "Lanjutkan pembersihan sungai hari ini",
            "Tunda dulu pembayaran honor RT",
            "Tidak bisa masuk zoom nih",
            "Tolak proposal yang tidak lengkap ya",
            "Belum bisa dibuka",
            "Yang cuti kemarin sudah saya setujui semua",
            "Pak Camat Coblong tahun lalu saya izinkan umrah",
        ]
    )
    func otherMatter(words: String) {
        var talk = Talk()
        talk.say(Talk.coblong, request)
        let word = talk.say(Talk.sekda, words)
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
    }

    @Test(
        "what any request may be answered with decides it, whatever else it says",
        arguments: [
            "Silakan, semoga lancar musyawarahnya",
            "Silakan dampingi keluarga dulu",
            "Silakan Pak Camat, datanya titip Sekcam",
            "Boleh, diwakilkan Sekcam saja",
            "Ya silakan, nanti saya tunggu laporannya",
        ]
    )
    func sameMatter(words: String) {
        var talk = Talk()
        let asked = talk.say(Talk.coblong, request)
        let word = talk.say(Talk.sekda, words)
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("after his own no, a yes of the decider grants what he put off")
    func secondThoughts() {
        var talk = Talk()
        let asked = talk.say(Talk.coblong, request)
        let no = talk.say(Talk.sekda, "Jangan dulu Pak")
        let yes = talk.say(Talk.sekda, "Ya sudah, boleh diwakilkan Sekcam")
        talk.finish()
        #expect(talk.targets(yes, .decides) == [asked])
        #expect(talk.targets(yes, .supersedes) == [no])
    }

    @Test("\"ralat\" with the title alone means the only one of that title whom he answered")
    func reversalByTitle() {
        var talk = Talk()
        let asked = talk.say(Talk.coblong, request)
        let yes = talk.say(Talk.sekda, "Silakan Pak Camat Coblong")
        let no = talk.say(Talk.sekda, "Ralat, Pak Camat tetap hadir")
        talk.finish()
        #expect(talk.targets(no, .decides) == [asked])
        #expect(talk.targets(no, .supersedes) == [yes])
    }

    @Test("a bare yes answers what the two have just talked of")
    func justTalked() {
        var talk = Talk()
        let asked = talk.say(Talk.coblong, request)
        talk.say(Talk.sekda, "Kenapa?")
        talk.say(Talk.coblong, "Ada kunjungan Dandim Pak")
        let word = talk.say(Talk.sekda, "Silakan")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
        #expect(talk.results[word]?.isSuggestion == false)
    }

    @Test("\"silakan Pak Lurah\" of one who stands above his camat grants")
    func superior() {
        var talk = Talk()
        let asked = talk.say(Talk.ciroyom, "Izin Pak Camat, besok kami tidak ikut apel")
        let word = talk.say(Talk.sekda, "Silakan Pak Lurah")
        talk.finish()
        #expect(talk.targets(word, .decides) == [asked])
    }

    @Test("part of what was asked is granted with a condition")
    func split() {
        var talk = Talk()
        talk.say(
            Talk.coblong,
            "Mohon izin Pak Sekda, besok kami menghadiri undangan provinsi dan Kemendagri, diwakilkan Sekcam dan Kasi"
        )
        let word = talk.say(Talk.sekda, "Wakilkan saja yang provinsi")
        talk.finish()
        #expect(talk.field(word, "decision") == .text("granted_with_condition"))
    }

    @Test("a form that names a record means that one, and no other that waits")
    func byNumber() {
        var talk = Talk()
        talk.say(Talk.coblong, request)
        let word = talk.say(Talk.sekda, "/setuju IZN-2026-0999")
        talk.finish()
        #expect(talk.targets(word, .decides).isEmpty)
        #expect(talk.isListed(word))
    }

    @Test(
        "the applicant takes back what was granted, also what another asked for him",
        arguments: [true, false]
    )
    func takenBack(isForAnother: Bool) {
        var talk = Talk()
        let second = Talk.Person(name: "Sekcam Coblong", role: .staff, unit: "Kec. Coblong")
        let asked =
            isForAnother
            ? talk.say(second, "a.n. Camat Coblong, mohon izin tidak hadir rakor besok karena dinas luar")
            : talk.say(Talk.coblong, "Mohon izin tidak hadir rakor besok Pak Sekda, ada dinas luar")
        talk.say(Talk.sekda, "Silakan")
        let word = talk.say(Talk.coblong, "Mohon maaf Pak, tidak jadi dinas luar, besok kami hadir rakor")
        talk.finish()
        #expect(talk.targets(word, .withdraws) == [asked])
    }

    @Test(
        "\"izin\" before what is over, or before opening a meeting, asks nothing",
        arguments: [
            "Mohon izin Pak, tadi pagi kami menghadiri pelantikan RW mewakili Bapak",
            "Izin Pak Sekda, kemarin kami tidak hadir karena sakit",
        ]
    )
    func past(words: String) {
        var talk = Talk()
        let post = talk.say(Talk.coblong, words)
        talk.finish()
        #expect(talk.label(post) != .permissionRequest)
    }

    @Test("what came of yesterday is asked for today")
    func pastAndPresent() {
        var talk = Talk()
        let post = talk.say(
            Talk.coblong,
            "Izin Pak Sekda, tadi malam ibu kami dirawat, hari ini kami tidak ikut rakor"
        )
        talk.finish()
        #expect(talk.label(post) == .permissionRequest)
    }

    @Test("a deputy's last day counts to its end")
    func lastDay() throws {
        let line =
            #"{"id":"1","forum":"F","sender":"A","at":"2026-11-24T10:00:00+07:00","text":"","authority":"#
            + #"{"acting":"Plh.","for":"Sekda","from":"2026-11-20","until":"2026-11-24"}}"#
        let authority = try #require(try ForumPost(json: Array(line.utf8), line: 1).authority)
        let ten = try #require(Timestamp.read("2026-11-24T10:00:00+07:00"))
        let nextDay = try #require(Timestamp.read("2026-11-25T00:00:00+07:00"))
        #expect(authority.holds(at: ten))
        #expect(!authority.holds(at: nextDay))
    }
}
