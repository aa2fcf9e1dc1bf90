import Domain
import Foundation
import Outbox
import Testing

@Suite("The recap")
struct RecapTests {
    private let now = Moment(
        milliseconds: (CivilTime(year: 2026, month: 11, day: 23, hour: 16).seconds - 7 * 3600) * 1000,
        offsetMinutes: 420
    )

    @Test("A person reads each number once, as it stands last")
    func person() {
        let lines = [
            Recap.Line(number: "IZN-2026-0012", kind: "izin", state: "menunggu keputusan"),
            Recap.Line(number: "LAP-2026-0140", kind: "laporan", state: "tercatat"),
            Recap.Line(number: "IZN-2026-0012", kind: "izin", state: "disetujui"),
        ]
        let text = """
            Rekap 23 November 2026: 2 catatan dari kiriman Bapak/Ibu.
            • IZN-2026-0012 (izin): disetujui
            • LAP-2026-0140 (laporan): tercatat
            Terima kasih. Pesan otomatis, tidak perlu dibalas.
            """
        #expect(Recap.text(of: lines, for: .person, at: now) == text)
    }

    @Test("A forum reads how many there are, and no numbers of anybody's")
    func forum() {
        let lines = (1...5).map { number in
            Recap.Line(
                number: "LAP-\(number)",
                kind: number < 4 ? "laporan" : "izin",
                state: number == 2 ? "ditindaklanjuti" : "tercatat"
            )
        }
        let text = """
            Rekap Forum Camat-Lurah, 23 November 2026: 5 catatan.
            • laporan: 3 (2 tercatat, 1 ditindaklanjuti)
            • izin: 2 (2 tercatat)
            Terima kasih atas laporan Bapak/Ibu. Pesan otomatis, tidak perlu dibalas.
            """
        #expect(Recap.text(of: lines, for: .forum(name: "Forum Camat-Lurah"), at: now) == text)
    }

    @Test("Many lines are summed up, none are no message")
    func lengths() throws {
        #expect(Recap.text(of: [], for: .person, at: now) == nil)
        let many = (1...95).map { Recap.Line(number: "N-\($0)", kind: "laporan", state: "tercatat") }
        let text = try #require(Recap.text(of: many, for: .person, at: now))
        #expect(text.contains("• dan 75 catatan lainnya"))
        #expect(text.split(separator: "\n").count == 23)
    }

    @Test("It is due every day at 16.00 of the zone")
    func due() throws {
        let zone = try #require(TimeZone(identifier: "Asia/Jakarta"))
        let schedule = RecapSchedule(zone: zone)
        #expect(schedule.next(after: now.milliseconds - 1) == now.milliseconds)
        #expect(schedule.next(after: now.milliseconds) == now.milliseconds + 86_400_000)
    }
}
