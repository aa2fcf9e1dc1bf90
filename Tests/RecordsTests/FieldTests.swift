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

    @Test("who goes instead is named")
    func delegate() {
        #expect(
            fields("Mohon izin tidak hadir Pak, diwakili Kasi Trantib.")["delegate"] == .text("Kasi Trantib")
        )
    }
}
