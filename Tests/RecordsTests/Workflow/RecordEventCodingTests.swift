import Domain
import Testing

@testable import Records

@Suite("Record events as JSON")
struct RecordEventCodingTests {
    static let number = RecordNumber(prefix: "IZN", year: 2026, serial: 12)
    static let other = RecordNumber(prefix: "KND", year: 2026, serial: 10_001)
    static let changes: [RecordEvent.Change] = [
        .opened(
            kind: "izin",
            state: "diajukan",
            fields: [
                "date": .text("2026-11-21"), "subject": .words(Citation(entry: 9, range: 4..<31)),
                "count": .number(14), "budget": .number(1234.5), "emergency": .flag,
                "added": .texts(["1. Camat \"Andir\"", ""]), "photos": .entries([9, 10]),
            ],
            parties: RecordParties(
                sender: "telegram:7",
                applicant: "camat",
                unit: "andir",
                responsible: ["dlh", "bpbd"],
                forum: "forum-camat"
            )
        ),
        .moved(act: "granted", from: "diajukan", to: "disetujui"),
        .fieldSet("letter", .text("851/7")), .fieldSet("letter", nil),
        .assigned(units: ["dlh"]), .assigned(units: []),
        .linked(entry: 12, relation: "follows"), .unlinked(entry: 12),
        .counted(
            Tally(member: "camat", unit: "andir", as: .represented, words: Citation(entry: 9, range: 4..<9))
        ),
        .counted(Tally(member: nil, unit: nil, as: .absent)),
        .related(to: other), .merged(into: other), .unmerged(from: other),
        .relabelled(kind: "arahan", as: other, state: "disampaikan"),
        .corrected(from: "a", to: "b", reason: "baris\nbaru"),
        .expired(limit: "acara-lewat", from: "diajukan", to: "lewat"),
        .expired(limit: "belum-dijawab", from: "diajukan", to: nil),
        .listed(.contradiction, act: "granted"), .listed(.recognition, act: nil),
        .settled(source: 7, reason: "dibaca"),
    ]

    @Test("what is written reads back the same", arguments: changes)
    func roundTrip(change: RecordEvent.Change) throws {
        let event = RecordEvent(
            record: Self.number,
            change,
            actor: "recognition",
            version: 3,
            source: 9,
            at: .minute(7),
            by: "sekda",
            through: "ajudan",
            letter: "800/12",
            evidence: .relayed,
            rule: "grants",
            cites: [Citation(entry: 9, range: 0..<7), Citation(entry: 9, range: 9..<11)]
        )
        #expect(try RecordEvent(decoding: event.encoded()) == event)
        let bare = RecordEvent(record: Self.number, change, actor: "operator", at: .minute(7))
        #expect(try RecordEvent(decoding: bare.encoded()) == bare)
    }

    @Test("the bytes are these")
    func bytes() {
        let event = RecordEvent(
            record: Self.number,
            .moved(act: "granted", from: "diajukan", to: "disetujui"),
            actor: "recognition",
            source: 9,
            at: .minute(0),
            by: "sekda",
            evidence: .direct,
            cites: [Citation(entry: 9, range: 0..<3)]
        )
        #expect(
            String(decoding: event.encoded(), as: UTF8.self)
                == #"{"op":"moved","record":"IZN-2026-0012","actor":"recognition","version":1,"source":9,"#
                + #""at":1795399200000,"offset":420,"by":"sekda","evidence":"langsung","#
                + #""cites":[{"entry":9,"start":0,"end":3}],"act":"granted","from":"diajukan","to":"disetujui"}"#
        )
    }

    @Test(
        "an event of a later version, or about a number that cannot be read, is passed over",
        arguments: [
            #"{"op":"sealed","record":"IZN-2026-0012","actor":"a","at":1}"#,
            #"{"op":"moved","record":"IZN-x","actor":"a","at":1}"#,
            #"{"op":"moved","actor":"a","at":1}"#,
            #"{"op":"listed","doubt":"weather","actor":"a","at":1}"#, "{}",
        ]
    )
    func unknown(text: String) throws {
        #expect(try RecordEvent(decoding: Array(text.utf8)) == nil)
    }

    @Test(
        "bytes that are no object throw",
        arguments: ["", "[]", "{\"op\":", "{\"op\":\"moved\",\"at\":\"x\"}"]
    )
    func damaged(text: String) {
        #expect(throws: JSONScanner.Fault.self) { try RecordEvent(decoding: Array(text.utf8)) }
    }

    @Test("a number is read as people type it, and refused where it is none")
    func numbers() {
        #expect(RecordNumber("izn-2026-12") == Self.number)
        #expect(RecordNumber("KND-2026-10001")?.text == "KND-2026-10001")
        for text in [
            "", "IZN", "IZN-26-1", "IZN-2026-0", "IZN-2026--1", "I-2026-1", "IZN-2026-1-2", "ÎZN-2026-1",
        ] {
            #expect(RecordNumber(text) == nil, "\(text)")
        }
    }
}
