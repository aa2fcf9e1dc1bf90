import Domain
import Foundation
import Records
import Roster
import Testing

@testable import Digest

@Suite("The parts of the page that records make")
struct RecordSectionTests {
    @Test("requests that wait: what is late first, with who asked and who may decide")
    func decisions() throws {
        let section = try #require(try SampleRecords.chronicle().section(.decisions))
        #expect(section.numbers == ["IZN-2026-0001", "IZN-2026-0002"])
        #expect(
            section.lines[0].said()
                == "Izin tidak hadir (Kecamatan Andir), 23 Nov 2026: Diajukan · Camat Andir · lewat batas waktu"
                + " · dapat diputuskan Sekda"
        )
        #expect(section.lines[0].isUrgent && section.lines[0].entries == [12])
        #expect(section.lines[1].said(.english).contains("Lurah Braga (by Camat Cicendo)"))
        #expect(section.flow == DigestSection.Flow(settled: 2, open: 1))
    }

    @Test("conditions: late emergencies, then what was reopened, then the oldest; what is done is not there")
    func conditions() throws {
        let section = try #require(try SampleRecords.chronicle().section(.conditions))
        #expect(section.numbers == ["KND-2026-0001", "KND-2026-0002", "KND-2026-0005", "KND-2026-0003"])
        let flood = section.lines[0]
        #expect(
            flood.said().hasPrefix("banjir, Jl. Kopo RT 03, CP [nomor tidak ditampilkan] (Dinas Lingkungan")
        )
        #expect(flood.said().contains("3 foto") && flood.entries == [21, 22, 23])
        #expect(section.lines[1].said().contains("Dibuka kembali"))
    }

    @Test("directions: past due, then voice notes nobody has written down, then what nobody acknowledged")
    func directions() throws {
        let section = try #require(try SampleRecords.chronicle().section(.directions))
        #expect(section.numbers == ["ARH-2026-0002", "ARH-2026-0003", "ARH-2026-0001"])
        #expect(section.lines[0].said().contains("Lewat tenggat"))
        #expect(section.lines[1].said().contains("Pesan suara belum dicatat"))
    }

    @Test(
        "doubts are told in words of our own, decisions first; suggestions and private channels are not among them"
    )
    func doubts() throws {
        let section = try #require(try SampleRecords.chronicle().section(.doubts))
        #expect(section.numbers == ["IZN-2026-0001", "#55", "KND-2026-0005"])
        #expect(section.lines[0].said().contains("menunggu kepastian dari yang berwenang"))
        #expect(
            section.lines[1].said()
                == "Pesan di Forum Pimpinan · Sekda · belum jelas catatan mana yang dimaksud"
        )
        #expect(section.lines[2].said().contains("mungkin kejadian yang sama dengan KND-2026-0001"))
        #expect(section.suggestions == [56])
    }

    @Test("of a grant in doubt the words are told without a reason; of a refusal and of irony none are")
    func doubtfulWords() throws {
        var log = try SampleRecords.chronicle()
        log.texts[55] = "Silakan, istri sakit ya. Sekcam saja yang hadir"
        for (entry, doubt, act) in [
            (81, Doubt.unbound, "denied"), (82, .noAuthority, "deferred"), (83, .recognition, nil),
        ] {
            log.texts[entry] = "Tidak bisa, ada Mendagri"
            log.say(nil, .listed(doubt, act: act), entry, SampleDigest.at(15, 0), by: "budi")
        }
        let section = try #require(try log.section(.doubts))
        let grant = try #require(section.lines.first { $0.entries[0] == 55 }).said()
        #expect(grant.contains("“Silakan") && grant.contains("Sekcam saja yang hadir”"))
        #expect(!grant.contains("sakit"))
        #expect(section.lines.filter { $0.entries[0] > 80 }.count == 3)
        #expect(!section.lines.contains { $0.said().contains("Mendagri") })
    }

    @Test("an answer that may mean either stands at its request, without its words")
    func unreadOutcome() throws {
        var log = try SampleRecords.chronicle()
        log.texts[84] = "Tanggul jangan ditinggal, Abah biar menunggu"
        let request = RecordNumber("IZN-2026-0001")
        log.say(request, .listed(.outcome, act: nil), 84, SampleDigest.at(15, 0), by: "budi")
        let section = try #require(try log.section(.doubts))
        let line = try #require(section.lines.first { $0.entries[0] == 84 })
        #expect(line.number == request)
        #expect(line.said().contains("sudah dijawab, arah keputusannya perlu dibaca langsung"))
        #expect(!line.said().contains("Tanggul"))
    }

    @Test("who acts for another is called so: where he may decide, and where he did")
    func acting() throws {
        var log = Chronicle()
        try log.open("izin", 1, at: SampleDigest.at(7, 0), by: "asep", unit: "braga", SampleRecords.absence)
        let done = try log.open("izin", 2, at: SampleDigest.at(7, 5), by: "asep", unit: "braga")
        log.say(
            done,
            .moved(act: "granted", from: "diajukan", to: "disetujui"),
            3,
            SampleDigest.at(8, 0),
            by: "cecep",
            letter: "800/12/2026",
            evidence: .direct
        )
        log.officers = [
            ActingOfficer(
                member: "cecep",
                unit: "andir",
                standing: .plh,
                from: Day(of: CivilTime(year: 2026, month: 11, day: 20)),
                until: nil,
                letter: "800/12/2026"
            )
        ]
        let waiting = try #require(try log.section(.decisions)).lines[0].said()
        #expect(waiting.hasSuffix("dapat diputuskan Camat Andir atau Plh. Camat Andir (Camat Cicendo)"))
        let settled = try #require(try log.section(.settled)).lines[0].said()
        #expect(settled.hasSuffix("oleh Plh. Camat Andir (Camat Cicendo), surat 800/12/2026"))
    }

    @Test("meetings of the day and of tomorrow, with who comes in numbers; a person's last word holds")
    func meetings() throws {
        let section = try #require(try SampleRecords.chronicle().section(.meetings))
        #expect(section.numbers == ["RPT-2026-0001"])
        #expect(section.lines[0].said().contains("22 Nov 2026"))
        #expect(section.lines[0].said().contains("hadir 2, diwakili 1, tidak hadir 0"))
    }

    @Test("what was settled names who decided and who passed it on; what a time limit ended was not done")
    func settled() throws {
        var log = try SampleRecords.chronicle()
        let lapsed = try log.open("izin", 80, at: SampleDigest.at(1, 0), by: "euis", SampleRecords.absence)
        log.say(
            lapsed,
            .expired(limit: "acara-lewat", from: "diajukan", to: "lewat"),
            nil,
            SampleDigest.at(2, 0)
        )
        let section = try #require(try log.section(.settled))
        #expect(section.numbers == ["IZN-2026-0003", "IZN-2026-0004", "KND-2026-0004"])
        #expect(section.lines[0].said().contains("oleh Sekda, disampaikan Ajudan Sekda"))
        #expect(section.lines[1].said().contains("Belum dapat disetujui"))
        #expect(section.lines[2].photos == [17])
        #expect(section.lines[2].at == SampleDigest.at(11, 15))
    }

    @Test("whose deciding post was taken out is not named, and the record is not settled")
    func takenOut() throws {
        var log = try SampleRecords.chronicle()
        let number = RecordNumber(prefix: "IZN", year: 2026, serial: 3)
        let evening = SampleDigest.at(17, 0)
        let back = RecordEvent.Change.moved(act: RecordEvent.takenBack, from: "disetujui", to: "diajukan")
        log.say(number, back, nil, evening)
        log.say(number, .unlinked(entry: 45), nil, evening)
        #expect(try log.section(.settled)?.numbers.contains("IZN-2026-0003") == false)
        #expect(try log.section(.decisions)?.numbers.contains("IZN-2026-0003") == true)
    }

    @Test("whose deciding post was taken out later is not named any more by a digest of the day either")
    func takenOutLater() throws {
        var log = try SampleRecords.chronicle()
        let number = RecordNumber(prefix: "IZN", year: 2026, serial: 3)
        log.say(number, .unlinked(entry: 45), nil, SampleDigest.at(17, 0, day: 25))
        let line = try #require(try log.section(.settled)?.lines.first { $0.number == number })
        #expect(!line.said().contains("oleh"))
    }

    @Test("what was settled and reopened on the same day is not settled")
    func settledAndReopened() throws {
        var log = try SampleRecords.chronicle()
        log.say(
            RecordNumber("KND-2026-0004"),
            .moved(act: "reopened", from: "selesai", to: "dibuka kembali"),
            18,
            SampleDigest.at(12, 0)
        )
        #expect(try log.section(.settled)?.numbers == ["IZN-2026-0003", "IZN-2026-0004"])
    }

    @Test(
        "a page shows eight lines of a part, counts the rest, and gives every unit a line before the second of any"
    )
    func capped() throws {
        let section = try #require(try SampleRecords.chronicle().section(.activities))
        #expect(section.count == 11 && section.lines.count == 8 && section.rest == 3)
        #expect(section.lines[1].said().contains("Kecamatan Coblong"))
        #expect(section.command == "titian records --kind laporan-kegiatan --state tercatat")
    }

    @Test("what is old and late does not crowd out what is new, nor the day's emergency")
    func fresh() throws {
        var log = try SampleRecords.chronicle()
        for entry in 200..<220 {
            let at = SampleDigest.at(8, entry - 200, day: 10)
            let old = try log.open("laporan-kondisi", entry, at: at, by: "neneng", unit: "andir")
            log.say(
                old,
                .expired(limit: "belum-ditangani", from: "diterima", to: nil),
                nil,
                SampleDigest.at(9, 0)
            )
        }
        let section = try #require(try log.section(.conditions))
        #expect(section.count == 24 && section.lines.count == 8)
        #expect(section.numbers[0] == "KND-2026-0001" && section.numbers[1] == "KND-2026-0006")
        #expect(section.numbers.suffix(2) == ["KND-2026-0005", "KND-2026-0003"])
        #expect(section.lines(atMost: 3).map { $0.number?.serial } == [1, 6, 3])
        #expect(section.command == "titian records --kind laporan-kondisi")
    }

    @Test("neither restricted kinds nor reasons, refusals, links or numbers come out, in any language")
    func discreet() throws {
        let sections = try SampleRecords.chronicle().sections()
        for language in Language.allCases {
            let page = sections.flatMap(\.lines).map { $0.said(language) }.joined(separator: "\n")
            for secret in [
                "PDT", "Siti", "melahirkan", "mengecewakan", "zoom.us", "3456", "whatsapp:", "telegram:",
            ] {
                #expect(!page.contains(secret), "\(secret)")
            }
        }
        #expect(!sections.flatMap(\.lines).flatMap(\.entries).contains(70))
    }

    @Test("a page limited to a forum has only its records, and a later word changes no earlier page")
    func limits() throws {
        var log = try SampleRecords.chronicle()
        #expect(try log.sections(only: [ForumID(rawValue: "bbbbbbbbbb")]).allSatisfy { $0.count == 0 })
        #expect(try log.sections(only: [Chronicle.forum]) == log.sections())
        let before = try log.sections()
        log.say(
            RecordNumber("IZN-2026-0001"),
            .moved(act: "granted", from: "diajukan", to: "disetujui"),
            90,
            SampleDigest.heading.to,
            by: "budi",
            evidence: .direct
        )
        #expect(try log.sections() == before)
    }

    @Test("a merged case is told as the one in which it goes on, with the posts of both")
    func merged() throws {
        var log = try SampleRecords.chronicle()
        let first = RecordNumber(prefix: "KND", year: 2026, serial: 1)
        log.say(
            RecordNumber("KND-2026-0005"),
            .merged(into: first),
            nil,
            SampleDigest.at(15, 0),
            by: "kominfo"
        )
        let section = try #require(try log.section(.conditions))
        #expect(section.numbers == ["KND-2026-0001", "KND-2026-0002", "KND-2026-0003"])
        #expect(section.lines[0].entries == [21, 22, 23, 59])
    }

    @Test("a direction without a subject is quoted; a request, whose subject is private, never is")
    func quotes() throws {
        var log = Chronicle()
        log.texts = [
            5: "Segera bersihkan drainase Jl. Kopo, hubungi 0812-3456-7890, saya sedang sakit",
            6: "Mohon izin, istri melahirkan",
        ]
        try log.open("arahan", 5, at: SampleDigest.at(8, 0), by: "budi", to: ["dlh"])
        try log.open("izin", 6, at: SampleDigest.at(8, 0), by: "neneng", SampleRecords.absence)
        let direction = try #require(try log.section(.directions)).lines[0].said()
        #expect(direction.contains("“Segera bersihkan drainase Jl. Kopo, hubungi [nomor tidak ditampilkan]"))
        #expect(!direction.contains("sakit"))
        #expect(try log.section(.decisions)?.lines[0].said().contains("Mohon") == false)
    }

    @Test("news of a death is one line that tells nothing of it")
    func news() throws {
        let section = try #require(try SampleRecords.chronicle().section(.news))
        #expect(section.lines.map { $0.said() } == ["Berita duka (Kecamatan Sukajadi) · Camat Sukajadi"])
    }

    @Test("dates are written as people write them, and nothing else is taken for one")
    func dates() {
        let formats = DigestFormats(language: .indonesian)
        #expect(formats.withDates("2026-08-17 s.d. 2026-12-01") == "17 Agu 2026 s.d. 1 Des 2026")
        for text in ["IZN-2026-0012", "2026-13-01", "12026-11-21", "2026-11-211", "é 2026-1-2", ""] {
            #expect(formats.withDates(text) == text)
        }
    }
}
