import Domain
import Testing

@testable import Records

@Suite("A record in words")
struct RecordTextTests {
    private let words = "sakit, opname di RS; hubungi 0812-3456-7890, NIK 3273012345678901"

    private func text(_ kind: RecordKind, _ language: Language = .indonesian) -> RecordText {
        RecordText(kind: kind, in: language, words: { _ in words }, name: { ["dlh": "DLH"][$0] })
    }

    @Test("a refusal is told in private with the note, and in a forum without its reason")
    func refusal() throws {
        var desk = try Desk()
        desk.take(.request(1, ["leave": .text("absence"), "date": .text("2026-11-24")]))
        desk.take(.word(2, "denied", by: "sekda", on: 1))
        let record = try #require(desk.book.all.first)
        let izin = try #require(desk.workflow.kinds.kind("izin"))
        #expect(
            text(izin).line(of: record, for: .forum)
                == "IZN-2026-0001: Belum dapat disetujui. Ini catatan koordinasi, bukan surat izin."
        )
        #expect(
            text(izin).line(of: record, for: .concerned)
                == "IZN-2026-0001 tercatat: Izin tidak hadir, 2026-11-24. Keadaan: Belum dapat disetujui. "
                + "Ini catatan koordinasi, bukan surat izin."
        )
    }

    @Test("no confidential word and no number of a person is said in a forum or a digest, of any kind")
    func discreet() throws {
        for kind in try KindCatalog.reading().get().kinds {
            let cited = RecordValue.words(Citation(entry: 1, range: 0..<9))
            var record = KeptRecord(
                number: RecordNumber(prefix: kind.prefix, year: 2026, serial: 1),
                kind: kind.name,
                state: kind.initial,
                at: .minute(0),
                fields: [:],
                parties: RecordParties(sender: "camat")
            )
            for field in kind.fields where field.accepts(cited) { record.fields[field.name] = cited }
            for language in Language.allCases {
                let forum = text(kind, language).line(of: record, for: .forum) ?? ""
                #expect(!forum.contains("3456") && !forum.contains("3273"), "\(forum)")
                for field in kind.fields { record.fields[field.name] = field.isConfidential ? cited : nil }
                for audience in [RecordText.Audience.forum, .digest] {
                    let line = text(kind, language).line(of: record, for: audience) ?? ""
                    #expect(!line.contains("sakit"), "\(kind.name): \(line)")
                }
            }
        }
    }

    @Test("a restricted kind is never told but to whom it concerns")
    func restricted() throws {
        let desk = try Desk()
        let kind = try #require(desk.workflow.kinds.kind("pendataan"))
        let record = KeptRecord(
            number: RecordNumber(prefix: "PDT", year: 2026, serial: 1),
            kind: kind.name,
            state: "diterima",
            at: .minute(0),
            fields: [:],
            parties: RecordParties(sender: "lurah")
        )
        #expect(text(kind).line(of: record, for: .forum) == nil)
        #expect(text(kind).line(of: record, for: .digest) == nil)
        #expect(text(kind).line(of: record, for: .concerned) == "PDT-2026-0001 diterima. Keadaan: Diterima.")
    }

    @Test("what stands in brackets is said only where all of it is known")
    func brackets() {
        let line = RecordTemplate("{number}: {kind}[, {place}][ s.d. {date}]. Keadaan: {state}[ ({unit})].")
        var values = ["number": "A-1", "kind": "Arahan", "state": "Selesai", "place": ""]
        #expect(line.filled { values[$0] } == "A-1: Arahan. Keadaan: Selesai.")
        values["unit"] = "DLH"
        #expect(line.filled { values[$0] } == "A-1: Arahan. Keadaan: Selesai (DLH).")
        #expect(RecordTemplate("{a} {b [").filled { _ in "x" } == "x {b [")
    }
}
