import Domain
import Testing

@testable import Records

@Suite("Conditions, directions, meetings and the rest")
struct ConditionRecordTests {
    private func post(
        _ source: Int,
        _ label: String,
        by sender: String,
        _ fields: [String: RecordValue] = [:]
    )
        -> RecordConclusion
    {
        var post = RecordConclusion(source: source, at: .minute(0), sender: sender, label: label)
        post.fields = fields
        return post
    }

    @Test("who stands above the reporter may say that it is done, and confirm it")
    func superior() throws {
        var desk = try Desk()
        desk.take(post(1, "condition_report", by: "lurah", ["category": .text("sampah")]))
        desk.take(.word(2, "done", by: "walikota", on: 1, relation: "follows"))
        #expect(desk.state("KND-2026-0001") == "selesai")
        desk.take(.word(3, "confirmed", by: "walikota", on: 1, relation: "follows"))
        #expect(desk.state("KND-2026-0001") == "terkonfirmasi")
    }

    @Test("a condition finds its agency, is worked on, resolved, confirmed and reopened")
    func life() throws {
        var desk = try Desk()
        let number = "KND-2026-0001"
        desk.take(post(1, "condition_report", by: "lurah", ["category": .text("sampah")]))
        #expect(desk.state(number) == "diteruskan")
        #expect(desk.book.all.first?.parties.responsible == ["dlh"])
        desk.take(.word(2, "partial", by: "staf-dlh", on: 1, relation: "follows"))
        #expect(desk.state(number) == "ditangani")
        desk.take(.word(3, "done", by: "kepala-pupr", on: 1, relation: "follows"))
        #expect(desk.state(number) == "ditangani", "done is said by whoever answers for it or stands above")
        desk.take(.word(4, "done", by: "staf-dlh", on: 2, relation: "follows"))
        #expect(desk.state(number) == "selesai")
        desk.take(.word(5, "confirmed", by: "lurah", on: 1, relation: "follows"))
        #expect(desk.state(number) == "terkonfirmasi")
        desk.take(.word(6, "reopened", by: "camat", on: 1, relation: "follows"))
        #expect(desk.state(number) == "dibuka kembali")
        #expect(desk.book.sources(of: try #require(RecordNumber(number))) == [1, 2, 3, 4, 5, 6])
    }

    @Test("a report that follows an instruction is routed all the same")
    func follows() throws {
        var desk = try Desk()
        desk.take(post(1, "instruction", by: "sekda"))
        var report = post(2, "condition_report", by: "lurah", ["category": .text("sampah")])
        report.links = [.init(entry: 1, relation: "follows")]
        desk.take(report)
        #expect(desk.state("KND-2026-0001") == "diteruskan")
        #expect(desk.book.record(openedBy: 2, kind: "laporan-kondisi")?.related.count == 1)
        // What is done about it is done to the report, not to the instruction.
        desk.take(.word(3, "done", by: "staf-dlh", on: 2, relation: "follows"))
        #expect(desk.state("KND-2026-0001") == "selesai" && desk.state("ARH-2026-0001") == "disampaikan")
    }

    @Test("a category that nobody answers for waits for the operator")
    func nobody() throws {
        var desk = try Desk()
        desk.take(post(1, "condition_report", by: "lurah", ["category": .text("lainnya")]))
        #expect(desk.state("KND-2026-0001") == "diterima")
    }

    @Test("a flood is an emergency")
    func emergency() throws {
        var desk = try Desk()
        desk.take(post(1, "condition_report", by: "lurah", ["category": .text("banjir")]))
        #expect(desk.book.all.first?.fields["emergency"] == .flag)
    }

    @Test("two reports of one tree are proposed as one case, another street's is not")
    func lookalikes() throws {
        var desk = try Desk()
        let places = [
            "Jl. Braga depan Gedung Merdeka", "depan gedung merdeka, Braga", "Jl. Asia Afrika RT 03",
        ]
        for (index, place) in places.enumerated() {
            let fields: [String: RecordValue] = ["category": .text("pohon_tumbang"), "place": .text(place)]
            desk.take(post(index + 1, "condition_report", by: "lurah", fields))
        }
        let kind = try #require(desk.workflow.kinds.kind("laporan-kondisi"))
        let second = try #require(desk.book.record(of: 2))
        let third = try #require(desk.book.record(of: 3))
        #expect(
            desk.book.lookalikes(of: second, kind: kind, words: { _ in nil }).map(\.number.text)
                == ["KND-2026-0001"]
        )
        #expect(desk.book.lookalikes(of: third, kind: kind, words: { _ in nil }).isEmpty)
    }

    @Test("a follow-up is a record of its own beside the case that it moves")
    func followUp() throws {
        var desk = try Desk()
        desk.take(post(1, "condition_report", by: "lurah", ["category": .text("sampah")]))
        var follow = post(2, "follow_up", by: "staf-dlh", ["progress": .text("done")])
        follow.act = "done"
        follow.links = [.init(entry: 1, relation: "follows")]
        desk.take(follow)
        #expect(desk.state("TLJ-2026-0001") == "tercatat")
        #expect(desk.state("KND-2026-0001") == "selesai")
        desk.take(post(3, "follow_up", by: "staf-dlh"))
        #expect(desk.state("TLJ-2026-0002") == "belum terkait")
        // A reply to the follow-up means the case.
        desk.take(.word(4, "reopened", by: "lurah", on: 2, relation: "follows"))
        #expect(desk.state("KND-2026-0001") == "dibuka kembali")
    }

    @Test("the same kiriman in a second forum is the same record")
    func sameSending() throws {
        var desk = try Desk()
        desk.take(post(1, "condition_report", by: "lurah", ["category": .text("sampah")]))
        var again = post(2, "condition_report", by: "lurah", ["category": .text("sampah")])
        again.links = [.init(entry: 1, relation: "sameAs")]
        desk.take(again)
        #expect(desk.book.all.count == 1)
        #expect(desk.book.record(of: 2)?.number.text == "KND-2026-0001")
    }

    @Test("a correction in the sender's words changes the field; another's is listed")
    func corrected() throws {
        var desk = try Desk()
        desk.take(post(1, "activity_report", by: "lurah", ["count": .number(41)]))
        var wrong = post(2, "activity_report", by: "camat", ["count": .number(3)])
        wrong.links = [.init(entry: 1, relation: "corrects")]
        desk.take(wrong)
        wrong.source = 3
        wrong.sender = "lurah"
        wrong.fields = ["count": .number(14)]
        desk.take(wrong)
        #expect(desk.book.all.map { $0.fields["count"] } == [.number(14)])
        #expect(desk.doubts == [.noAuthority])
    }

    @Test("a direction is acknowledged and done by those to whom it was given")
    func direction() throws {
        var desk = try Desk()
        var order = post(1, "instruction", by: "sekda", ["date": .text("2026-11-25")])
        order.addressees = ["dlh"]
        desk.take(order)
        desk.take(.word(2, "acknowledged", by: "camat", on: 1, relation: "acknowledges"))
        #expect(desk.state("ARH-2026-0001") == "disampaikan")
        desk.take(.word(3, "acknowledged", by: "staf-dlh", on: 1, relation: "acknowledges"))
        #expect(desk.state("ARH-2026-0001") == "diterima")
        desk.take(.word(4, "done", by: "staf-dlh", on: 1, relation: "follows"))
        #expect(desk.state("ARH-2026-0001") == "selesai")
    }

    @Test("a leader's voice note waits for a line of text")
    func voice() throws {
        var desk = try Desk()
        var note = post(1, "other", by: "sekda", ["voice": .flag])
        note.doubt = .recognition
        desk.take(note)
        #expect(desk.state("ARH-2026-0001") == "pesan suara belum dicatat")
        let number = try #require(RecordNumber("ARH-2026-0001"))
        let hand = Workflow.Hand(name: "umum", at: .minute(9), reason: "didengar")
        let line = RecordValue.text("Siapkan pompa")
        desk.append(desk.workflow.set([("subject", line)], of: number, desk.book, by: hand, Cast()).events)
        desk.append(desk.workflow.settle(1, desk.book, by: hand).events)
        #expect(desk.state("ARH-2026-0001") == "disampaikan")
        #expect(desk.doubts.isEmpty)
    }

    @Test("attendance belongs to its meeting and moves nothing")
    func attendance() throws {
        var desk = try Desk()
        desk.take(post(1, "meeting_notice", by: "sekda", ["date": .text("2026-11-24")]))
        let ruling = desk.take(.word(2, "attended", by: "camat", on: 1, relation: "attends"))
        #expect(ruling.refusals.isEmpty)
        #expect(desk.book.all.first?.sources[2] == "attends")
        #expect(desk.state("RPT-2026-0001") == "diumumkan")
    }

    @Test("one death is one line, and a hoax opens nothing")
    func deathAndHoax() throws {
        var desk = try Desk()
        desk.take(post(1, "other", by: "camat", ["death": .flag]))
        var hoax = post(2, "other", by: "camat", ["hoax": .flag])
        hoax.doubt = .recognition
        desk.take(hoax)
        #expect(desk.book.all.map(\.kind) == ["berita-duka"])
        #expect(desk.doubts == [.recognition])
    }

    @Test("what is taken in private only opens nothing from a group")
    func directOnly() throws {
        var desk = try Desk()
        var form = post(1, "other", by: "lurah")
        form.form = "pendataan"
        #expect(desk.take(form).refusals == [.directOnly(kind: "pendataan")])
        #expect(desk.book.all.isEmpty)
        form.source = 2
        form.isDirect = true
        desk.take(form)
        #expect(desk.state("PDT-2026-0001") == "diterima")
    }

    @Test("a value of another type is left out, and said")
    func badValue() throws {
        var desk = try Desk()
        let ruling = desk.take(post(1, "activity_report", by: "lurah", ["date": .text("31 Februari")]))
        let date = try #require(desk.workflow.kinds.kind("laporan-kegiatan")?.field("date"))
        #expect(ruling.refusals == [.notOfType(date)])
        #expect(desk.book.all.first?.fields.isEmpty == true)
    }
}
