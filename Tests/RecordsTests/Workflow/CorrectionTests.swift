import Domain
import Testing

@testable import Records

@Suite("A human puts right")
struct CorrectionTests {
    private let hand = Workflow.Hand(name: "umum", at: .minute(90), reason: "dikonfirmasi lisan")
    private let first = RecordNumber(prefix: "IZN", year: 2026, serial: 1)

    private func granted() throws -> Desk {
        var desk = try Desk()
        desk.take(.request(1))
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        return desk
    }

    @Test("a state: the original conclusion stays in the record's life")
    func state() throws {
        var desk = try granted()
        desk.append(desk.workflow.correct(first, to: "belum_dapat_disetujui", desk.book, by: hand).events)
        #expect(desk.state(first.text) == "belum dapat disetujui")
        let life = desk.life(of: first).map(\.event.change)
        #expect(life.contains(.moved(act: "granted", from: "diajukan", to: "disetujui")))
        #expect(
            life.last
                == .corrected(from: "disetujui", to: "belum dapat disetujui", reason: "dikonfirmasi lisan")
        )
    }

    @Test("not without a reason, not to a state that the kind does not have, not to where it is")
    func refused() throws {
        let desk = try granted()
        let silent = Workflow.Hand(name: "umum", at: .minute(90), reason: "")
        let flow = desk.workflow
        #expect(flow.correct(first, to: "lewat", desk.book, by: silent).refusals == [.reasonMissing])
        #expect(flow.correct(first, to: "disetujui", desk.book, by: hand).refusals == [.alreadySo])
        let unknown = flow.correct(first, to: "ditolak", desk.book, by: hand)
        guard case .noSuchState("ditolak", let allowed)? = unknown.refusals.first else {
            Issue.record("\(unknown)")
            return
        }
        #expect(allowed.contains("belum dapat disetujui"))
        #expect(unknown.events.isEmpty)
    }

    @Test("fields and the state in one go: what is so already is no fault beside what is news")
    func halfNews() throws {
        var desk = try Desk()
        desk.take(.request(1, ["leave": .text("travel"), "date": .text("2026-11-25")]))
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        func set(_ name: String, _ value: String, _ state: String) -> Ruling {
            desk.workflow.set(
                [(name, .text(value))],
                state: state,
                of: first,
                desk.book,
                by: hand,
                Cast()
            )
        }
        let withdrawn = set("date", "2026-11-25", "dibatalkan")
        #expect(
            withdrawn.events.map(\.change) == [
                .corrected(from: "menunggu kelengkapan", to: "dibatalkan", reason: hand.reason)
            ]
        )
        #expect(set("date", "2026-11-25", "menunggu kelengkapan").refusals == [.alreadySo])
        guard case .noSuchState("ngawur", _)? = set("date", "2026-11-25", "ngawur").refusals.first else {
            Issue.record("an unknown state is not told as that")
            return
        }
        // The letter alone leads to where the state is wanted.
        desk.append(set("letter", "094/221", "disetujui").events)
        #expect(desk.state(first.text) == "disetujui")
        #expect(desk.book[first]?.decision?.by == "sekda")
    }

    @Test("the decider's next word holds against a correction")
    func afterwards() throws {
        var desk = try granted()
        desk.append(desk.workflow.correct(first, to: "diajukan", desk.book, by: hand).events)
        desk.take(.word(3, "denied", by: "asisten", on: 1))
        #expect(desk.state(first.text) == "belum dapat disetujui")
    }

    @Test("a state keeps what it needs: what it rests on is neither emptied nor made to be wanting")
    func keepsNeeds() throws {
        func set(_ desk: Desk, _ fields: [(name: String, value: RecordValue?)], _ state: String? = nil)
            -> Ruling
        {
            desk.workflow.set(fields, state: state, of: first, desk.book, by: hand, Cast())
        }
        var leave = try Desk()
        leave.take(.request(1, ["leave": .text("cuti")]))
        leave.take(.word(2, "granted", by: "sekda", on: 1))
        leave.append(set(leave, [("letter", .text("851/7"))]).events)
        let wanting = [Refusal.needs(field: "letter", state: "disetujui")]
        #expect(set(leave, [("letter", nil)]).refusals == wanting)
        #expect(set(leave, [("letter", nil)], "menunggu kelengkapan").events.count == 2)
        let absence = try granted()
        #expect(set(absence, [("leave", .text("cuti"))]).refusals == wanting)
        #expect(set(absence, [("leave", .text("cuti")), ("letter", .text("851/7"))]).events.count == 2)
        #expect(set(absence, [("leave", .text("cuti"))], "menunggu kelengkapan").events.count == 2)
    }

    @Test("nothing ends before it begins; what was read so may be put right in any other way")
    func days() throws {
        var desk = try Desk()
        desk.take(.request(1, ["date": .text("2026-11-25"), "until": .text("2026-11-24")]))
        func set(_ fields: [(name: String, value: RecordValue?)]) -> Ruling {
            desk.workflow.set(fields, of: first, desk.book, by: hand, Cast())
        }
        #expect(
            set([("until", .text("2026-11-23"))]).refusals
                == [.endsBefore(until: "2026-11-23", date: "2026-11-25")]
        )
        #expect(set([("date", .text("2026-12-01")), ("until", .text("2026-12-02"))]).events.count == 2)
        #expect(set([("letter", .text("851/7"))]).refusals.isEmpty)
        #expect(set([("until", nil)]).refusals.isEmpty)
    }

    @Test("a value of another type is refused in the reader's language, with the form that is asked for")
    func badValue() throws {
        let desk = try granted()
        func refusal(_ name: String) -> String? {
            let value: [(name: String, value: RecordValue?)] = [(name, .text("ngawur"))]
            return desk.workflow.set(value, of: first, desk.book, by: hand, Cast())
                .refusals.first?.text(in: .indonesian)
        }
        #expect(refusal("leave")?.contains("bukan salah satu pilihannya") == true)
        #expect(refusal("leave")?.contains("travel (perjalanan dinas)") == true)
        #expect(refusal("date")?.contains("bukan tanggal. Tulis seperti 2026-11-21.") == true)
        #expect(refusal("weekdayMismatch")?.contains("bukan ya atau tidak") == true)
    }

    @Test(
        "numbers are read as Indonesians write them",
        arguments: [
            ("150.000.000", 150_000_000), ("1.234,5", 1234.5), ("2.5", 2.5), ("0.125", 0.125), ("12", 12),
            ("-3", -3), ("dua", nil), ("1,2,3", nil), ("1.50,5", nil), ("", nil), ("1e9", nil),
        ] as [(String, Double?)]
    )
    func numbers(text: String, value: Double?) {
        #expect(WrittenNumber.read(text) == value)
    }

    @Test("a number stands among words, and an hour with a dot")
    func amongWords() {
        #expect(WrittenNumber.found(in: "Rp. 150.000.000,-") == 150_000_000)
        #expect(WrittenNumber.found(in: "1.250 unit.") == 1250)
        #expect(WrittenNumber.found(in: "dua puluh") == nil)
        #expect(WrittenNumber.time("07.30") == "07:30")
        #expect(WrittenNumber.time("7:05") == "07:05")
        #expect(WrittenNumber.time("730") == nil)
        #expect(WrittenNumber.time("pukul 7.30") == nil)
    }

    @Test("the kind: it goes on under a number of the other kind, with its posts")
    func relabelled() throws {
        var desk = try granted()
        desk.append(desk.workflow.relabel(first, as: "arahan", desk.book, by: hand).events)
        #expect(desk.state("ARH-2026-0001") == "disampaikan")
        #expect(desk.book.record(of: 1)?.number.text == "ARH-2026-0001")
        #expect(desk.book.records(kind: "izin").isEmpty)
        let number = try #require(RecordNumber("ARH-2026-0001"))
        #expect(desk.life(of: number).contains { $0.event.source == 2 })
        #expect(
            desk.workflow.correct(first, to: "lewat", desk.book, by: hand).refusals
                == [.goesOnIn("ARH-2026-0001")]
        )
    }

    @Test("one case: both stay visible, later posts reach the one that goes on, and it can be taken back")
    func merged() throws {
        var desk = try Desk()
        for source in 1...2 {
            var report = RecordConclusion(
                source: source,
                at: .minute(0),
                sender: "lurah",
                label: "condition_report"
            )
            report.fields = ["category": .text("sampah")]
            desk.take(report)
        }
        let one = RecordNumber(prefix: "KND", year: 2026, serial: 1)
        let two = RecordNumber(prefix: "KND", year: 2026, serial: 2)
        desk.append(desk.workflow.merge(two, into: one, desk.book, by: hand).events)
        #expect(desk.book.records(kind: "laporan-kondisi").map(\.number) == [one])
        #expect(desk.book.sources(of: one) == [1, 2])
        desk.take(.word(3, "done", by: "staf-dlh", on: 2, relation: "follows"))
        #expect(desk.state(one.text) == "selesai")
        #expect(
            desk.workflow.merge(one, into: two, desk.book, by: hand).refusals
                == [.holdsAlready(one.text, part: two.text)]
        )
        #expect(
            desk.workflow.merge(one, into: one, desk.book, by: hand).refusals
                == [.mergesWithItself(one.text)]
        )
        desk.append(desk.workflow.unmerge(two, desk.book, by: hand).events)
        #expect(desk.book.records(kind: "laporan-kondisi").map(\.state) == ["selesai", "diteruskan"])
    }

    @Test("who declined and where it went next stands in the record's life")
    func reassigned() throws {
        var desk = try Desk()
        var report = RecordConclusion(source: 1, at: .minute(0), sender: "lurah", label: "condition_report")
        report.fields = ["category": .text("sampah")]
        desk.take(report)
        desk.take(.word(2, "declined", by: "staf-dlh", on: 1, relation: "follows"))
        #expect(desk.state("KND-2026-0001") == "diterima")
        let number = RecordNumber(prefix: "KND", year: 2026, serial: 1)
        desk.append(desk.workflow.assign(["dpu"], to: number, desk.book, by: hand, Cast()).events)
        #expect(desk.state(number.text) == "diteruskan")
        #expect(desk.book.records(unit: "dpu").map(\.number) == [number])
        #expect(desk.life(of: number).compactMap(\.event.by).suffix(3) == ["staf-dlh", "umum", "umum"])
        #expect(desk.book[number]?.fields["declined"] == .words(Citation(entry: 2, range: 0..<24)))
    }

    @Test("a refusal names the act in words, not as files do", arguments: RecordAct.allCases)
    func refusalInWords(act: RecordAct) {
        for refusal in [Refusal.notAllowed(act: act.rawValue), .notFromHere(act: act.rawValue, state: "x")] {
            #expect(!refusal.text(in: .indonesian).contains("\"\(act.rawValue)\""))
        }
    }

    @Test("a post that does not belong is taken out; the one that opened it stays")
    func unlinked() throws {
        var desk = try granted()
        #expect(desk.unlink(1, from: first, by: hand).refusals == [.opens(post: 1, first.text)])
        #expect(desk.unlink(9, from: first, by: hand).refusals == [.notOfRecord(post: 9, first.text)])
        desk.append(desk.unlink(2, from: first, by: hand).events)
        #expect(desk.book.sources(of: first) == [1])
        #expect(desk.book.record(of: 2) == nil)
    }

    @Test("with a post goes what it did: the record stands and says what the others give")
    func withoutItsDoing() throws {
        var desk = try Desk()
        desk.take(.request(1, ["leave": .text("cuti")]))
        desk.take(.word(2, "granted_with_condition", by: "sekda", on: 1))
        var letter = RecordConclusion.word(3, "", by: "camat", on: 1, relation: "follows", at: 20)
        letter.act = nil
        letter.fields = ["letter": .text("851/7")]
        desk.take(letter)
        #expect(desk.state(first.text) == "disetujui bersyarat")
        desk.take(.word(4, "denied", by: "asisten", on: 1, at: 30))
        #expect(desk.doubts == [.contradiction])

        desk.append(desk.unlink(2, from: first, by: hand).events)
        let record = try #require(desk.book[first])
        #expect(record.state == "diajukan")
        #expect(record.decision == nil)
        #expect(record.fields["conditions"] == nil)
        #expect(record.fields["letter"] == .text("851/7"))
        #expect(desk.doubts == [.contradiction], "nobody has looked at what another said")
        let life = desk.life(of: first)
        #expect(life.contains { $0.isApplied && $0.event.evidence != nil }, "what was concluded stays")
        desk.take(.word(5, "granted", by: "asisten", on: 1, at: 40))
        #expect(desk.state(first.text) == "disetujui")
    }

    @Test("a later word stands although an earlier one is taken out, and goes back past it")
    func laterWord() throws {
        var desk = try granted()
        desk.take(.word(3, "denied", by: "sekda", on: 1, at: 20))
        desk.append(desk.unlink(2, from: first, by: hand).events)
        #expect(desk.state(first.text) == "belum dapat disetujui")
        #expect(desk.book[first]?.decision?.by == "sekda")
        desk.append(desk.unlink(3, from: first, by: hand).events)
        #expect(desk.state(first.text) == "diajukan")
        #expect(desk.book[first]?.decision == nil)
    }

    @Test("what a human put right stays when the post before is taken out")
    func keepsCorrection() throws {
        var desk = try granted()
        desk.append(desk.workflow.correct(first, to: "ditangguhkan", desk.book, by: hand).events)
        desk.append(desk.unlink(2, from: first, by: hand).events)
        #expect(desk.state(first.text) == "ditangguhkan")
    }
}
