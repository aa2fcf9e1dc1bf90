import Domain
import Records
import Testing

@Suite("Days and places are read as officials write them")
struct FieldTests {
    /// Recognises one request on Monday 17 November 2025.
    private func fields(_ text: String) -> RecognizedFields {
        var talk = Talk()
        let id = talk.say(Talk.environment, text)
        return talk.results[id]?.fields ?? RecognizedFields()
    }

    @Test(
        "dates",
        arguments: [
            ("besok", "2025-11-18"), ("lusa", "2025-11-19"), ("Rabu", "2025-11-19"), ("tgl 20", "2025-11-20"),
            ("19/11/25", "2025-11-19"), ("24 November 2025", "2025-11-24"), ("malam Jumat", "2025-11-20"),
        ]
    )
    func dates(words: String, iso: String) {
        #expect(fields("Mohon izin tidak dapat hadir rapat \(words)")["date"] == .text(iso), "\(words)")
    }

    @Test("a span has two ends")
    func spans() {
        let fields = fields("Mohon izin cuti tanggal 22 s.d. 23 November karena anak wisuda")
        #expect(fields["date"] == .text("2025-11-22"))
        #expect(fields["until"] == .text("2025-11-23"))
        #expect(fields["leave"] == .text("cuti"))
    }

    @Test("a weekday that is not the date's is flagged")
    func weekdayMismatch() {
        #expect(fields("Mohon izin tidak hadir Senin, 20 November 2021")["weekdayMismatch"] == .yes)
        #expect(fields("Mohon izin tidak hadir Sabtu, 20 November 2021")["weekdayMismatch"] == nil)
    }

    @Test("RT and RW are no date, and pkl 09.00 is no street vendor")
    func notADate() {
        var talk = Talk()
        let id = talk.say(Talk.ciroyom, "Genangan di Jl. Lebak RT 04/RW 01 pkl 09.00, 30 cm")
        #expect(talk.field(id, "place") == .text("Jl. Lebak RT 04/RW 01"))
        #expect(talk.field(id, "category") == .text("banjir"))
        #expect(talk.field(id, "date") == nil)
    }

    @Test(
        "a word that names a category is enough",
        arguments: [
            ("Tebing di belakang SDN 2 Braga retak, warga RT 3 khawatir", "longsor"),
            ("Dahan patah melintang di Jl. Braga depan kantor pos", "pohon_tumbang"),
            ("Lapak pedagang menutup trotoar Jl. Otista, pejalan kaki turun ke jalan", "pkl"),
            ("Jl. Braga ambles 1 meter depan toko roti, motor masih bisa lewat", "jalan_rusak"),
        ]
    )
    func categoryWords(text: String, category: String) {
        var talk = Talk()
        let id = talk.say(Talk.andir, text)
        #expect(talk.label(id) == .conditionReport)
        #expect(talk.field(id, "category") == .text(category))
    }

    @Test("who goes instead is named")
    func delegate() {
        #expect(
            fields("Mohon izin tidak hadir Pak, diwakili Kasi Trantib.")["delegate"] == .text("Kasi Trantib")
        )
    }

    @Test(
        "times of day",
        arguments: [
            ("pukul 09.00 WIB", "09:00"), ("jam 9", "09:00"), ("jam 2 siang", "14:00"),
            ("jam 7 malam", "19:00"),
            ("13.30 WITA", "13:30"), ("jam setengah 8", "07:30"), ("pkl. 08:15", "08:15"),
        ]
    )
    func times(words: String, iso: String) {
        #expect(fields("Mohon izin besok tidak dapat hadir rapat \(words)")["time"] == .text(iso), "\(words)")
    }

    @Test("a span of hours has two ends, and an amount is no hour")
    func timeSpans() {
        let span = fields("Mohon izin tidak dapat hadir rapat besok pukul 09.00 s.d. 11.30 WIB")
        #expect(span["time"] == .text("09:00"))
        #expect(span["timeUntil"] == .text("11:30"))
        let open = fields("Mohon izin tidak dapat hadir rapat besok pukul 09.00 WIB s.d. selesai")
        #expect(open["time"] == .text("09:00"))
        #expect(open["timeUntil"] == nil)
        #expect(fields("Mohon izin cuti 2 hari, serapan 12.30 persen")["time"] == nil)
    }

    @Test("a prayer names a time in its own words")
    func prayers() {
        let fields = fields("Mohon izin tidak dapat hadir rapat besok ba'da Isya")
        #expect(fields["timeWords"] == .text("ba'da Isya"))
        #expect(fields["time"] == nil)
    }
}
