import Records
import Testing

/// What somebody of whom nothing is known says first in a forum is what its words say, and no request for that.
@Suite("A first post by a stranger")
struct OpeningTests {
    private func label(_ text: String) -> PostLabel? {
        var talk = Talk()
        let id = talk.say(Talk.Person(name: "Anggota", role: .staff), text)
        return talk.label(id)
    }

    @Test(
        "is read by its words",
        arguments: [
            (
                "Izin Pak, jaringan internet kantor kecamatan lemot dari kemarin, mohon dicek",
                .conditionReport
            ),
            (
                "Izin melaporkan, lampu jalan depan SD 3 berkedip sejak semalam, tolong diperbaiki",
                .conditionReport
            ),
            ("Tolong ditindak, banyak mobil parkir liar di trotoar depan pasar", .conditionReport),
            ("Mohon maaf, bulan ini sudah banyak yang cuti, ajukan lagi bulan depan", .permissionDenied),
            ("Sdr. Kasubag Umum siapkan ruangan dan konsumsinya", .instruction),
            ("INFO: rapat panitia HUT hari ini pukul 13.00 di aula, dimohon kehadirannya", .meetingNotice),
            ("Izin bertanya Pak, slip gaji bulan ini kok belum keluar ya", .other),
            ("Mohon izin Bu, Kamis saya tidak masuk, antar ibu kontrol", .permissionRequest),
            ("Mohon maaf tidak bisa hadir, masih di Bandung", .attendance),
            (
                """
                Selamat malam Pak Lurah, maaf mengganggu. Saya berjualan bubur di pasar dari zaman almarhum bapak, salar selalu \
                saya bayar, tidak pernah macam-macam. Sejak Minggu got di belakang los ayam mampet, airnya hitam naik sampai \
                ke lapak kami. Pembeli lari semua. Saya bukan marah, hanya kami makan dari situ, Pak.
                """,
                .conditionReport
            ),
        ] as [(String, PostLabel)]
    )
    func byItsWords(text: String, expected: PostLabel) {
        #expect(label(text) == expected, "\(text)")
    }

    @Test(
        "with \"izin\" in it need ask no leave",
        arguments: [
            "Mohon maaf kami belum bisa hadir, ada acara keluarga",
            "Mohon izin Komandan, jadwal piket saya bulan ini kok berbeda dengan yang di papan",
            "Izin melaporkan, apel pagi berjalan tertib, hadir 42 orang",
        ]
    )
    func asksNothing(text: String) {
        #expect(label(text) != .permissionRequest, "\(text)")
    }

    @Test("laughed at length decides nothing, unless it replies")
    func laughed() {
        var talk = Talk()
        let asked = talk.say(
            Talk.environment,
            "Mohon izin Pak Sekda, saya tidak hadir rakor jam 14.00, ada kontrol di RS"
        )
        let joke = talk.say(Talk.sekda, "Boleh saja Bu, tapi exit tolnya ikut libur juga ya 😂")
        let word = talk.say(Talk.sekda, "Silakan Bu", replyTo: asked)
        talk.finish()
        #expect(talk.targets(joke, .decides).isEmpty)
        #expect(talk.targets(word, .decides) == [asked])
    }
}
