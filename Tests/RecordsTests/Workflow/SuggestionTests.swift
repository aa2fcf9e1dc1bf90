import Domain
import Testing

@testable import Records

@Suite("What was listed is accepted or dismissed")
struct SuggestionTests {
    private let hand = Workflow.Hand(name: "umum", at: .minute(90), reason: "ditanyakan")
    private let first = RecordNumber(prefix: "IZN", year: 2026, serial: 1)

    private func accept(
        _ listed: Int,
        _ choice: Workflow.Choice = Workflow.Choice(),
        in desk: Desk,
        retracted: Int? = nil
    ) throws -> Ruling {
        try desk.workflow.accept(
            listed,
            choice,
            desk.book,
            by: hand,
            Cast(),
            retracted: retracted,
            life: { number in RecordLife(of: number, RecordLife.events(around: number, fetch: desk.events)) }
        )
    }

    /// One request, and a grant that no link binds to it.
    private func unbound() throws -> (desk: Desk, listed: Int) {
        var desk = try Desk()
        desk.take(.request(1))
        var word = RecordConclusion(source: 2, at: .minute(10), sender: "sekda", label: "permission_granted")
        word.act = "granted"
        word.matched = [0..<7]
        desk.take(word)
        return (desk, try #require(desk.book.listings.first?.entry))
    }

    @Test("a grant that was bound to nothing: the correction that set would make, once, with the words")
    func binds() throws {
        var (desk, listed) = try unbound()
        #expect(try accept(listed, in: desk).refusals == [.recordMissing(listed, [])])
        let ruling = try accept(listed, Workflow.Choice(record: first), in: desk)
        let event = try #require(ruling.events.first)
        let byHand = desk.workflow.correct(first, to: "disetujui", desk.book, by: hand)
        #expect(ruling.events.map(\.change) == byHand.events.map(\.change))
        #expect(event.answers == listed && event.by == "umum" && event.actor == "operator")
        #expect(event.cites == [Citation(entry: 2, range: 0..<7)])
        #expect(try RecordEvent(decoding: event.encoded()) == event)
        desk.append(ruling.events)
        #expect(desk.state(first.text) == "disetujui" && desk.doubts.isEmpty)
        #expect(desk.book.answers[listed]?.event == event)
        #expect(
            try accept(listed, Workflow.Choice(record: first), in: desk).refusals == [
                .answered(listed, false)
            ]
        )
        #expect(desk.workflow.dismiss(listed, desk.book, by: hand).refusals == [.answered(listed, false)])
    }

    @Test("dismissed: an entry with its reason that moves nothing, once")
    func dismisses() throws {
        var (desk, listed) = try unbound()
        let silent = Workflow.Hand(name: "umum", at: .minute(90), reason: "")
        #expect(desk.workflow.dismiss(listed, desk.book, by: silent).refusals == [.reasonMissing])
        let ruling = desk.workflow.dismiss(listed, desk.book, by: hand)
        #expect(ruling.events.map(\.change) == [.settled(source: 2, reason: "ditanyakan")])
        desk.append(ruling.events)
        #expect(desk.doubts.isEmpty && desk.state(first.text) == "diajukan")
        #expect(
            try accept(listed, Workflow.Choice(record: first), in: desk).refusals == [.answered(listed, true)]
        )
        #expect(desk.book.hasConcluded(actor: "recognition", version: 2, from: 2))
    }

    @Test("of two things that one post listed the other stays")
    func oneOfTwo() throws {
        var desk = try Desk()
        desk.take(.request(1))
        func listed(_ doubt: Doubt) -> RecordEvent {
            RecordEvent(
                record: nil,
                .listed(doubt, act: "granted"),
                actor: "recognition",
                source: 2,
                at: .minute(10)
            )
        }
        desk.append([listed(.unbound), listed(.recognition)])
        let both = desk.book.listings.map(\.entry)
        desk.append(desk.workflow.dismiss(both[0], desk.book, by: hand).events)
        #expect(desk.book.listings.map(\.entry) == [both[1]])
    }

    @Test("what was decided on after those words is overtaken and says so")
    func overtaken() throws {
        var (desk, listed) = try unbound()
        desk.take(.word(3, "denied", by: "sekda", on: 1, at: 20))
        let late = try accept(listed, Workflow.Choice(record: first), in: desk)
        #expect(late.refusals == [.overtaken(listed, first.text, state: "belum dapat disetujui")])

        (desk, listed) = try unbound()
        desk.append(desk.workflow.correct(first, to: "dibatalkan", desk.book, by: hand).events)
        let corrected = try accept(listed, Workflow.Choice(record: first), in: desk)
        #expect(corrected.refusals == [.overtaken(listed, first.text, state: "dibatalkan")])
    }

    @Test("an equal's other word replaces the first where a human accepts it")
    func contradiction() throws {
        var desk = try Desk()
        desk.take(.request(1))
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        desk.take(.word(3, "denied", by: "asisten", on: 1, at: 20))
        let listing = try #require(desk.book.listings.first)
        #expect(desk.workflow.step(of: listing, desk.book) == .state("belum dapat disetujui", of: first))
        desk.append(try accept(listing.entry, in: desk).events)
        #expect(desk.state(first.text) == "belum dapat disetujui" && desk.doubts.isEmpty)
    }

    @Test("an answer of which only a human can tell the way needs the state")
    func outcome() throws {
        var desk = try Desk()
        desk.take(.request(1))
        let listed = RecordEvent(
            record: first,
            .listed(.outcome, act: nil),
            actor: "recognition",
            source: 2,
            at: .minute(10)
        )
        desk.append([listed])
        let entry = try #require(desk.book.listings.first?.entry)
        guard case .stateMissing(entry, first.text, _)? = try accept(entry, in: desk).refusals.first else {
            Issue.record("no state was asked for")
            return
        }
        #expect(desk.workflow.decisions(on: first, desk.book).contains("belum dapat disetujui"))
        desk.append(try accept(entry, Workflow.Choice(state: "ditangguhkan"), in: desk).events)
        #expect(desk.state(first.text) == "ditangguhkan")
    }

    @Test("a decision whose words were deleted leaves the record as unlink would")
    func deleted() throws {
        var desk = try Desk()
        desk.take(.request(1))
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        desk.take(.word(3, "withdrawn", by: "sekda", on: 2, relation: "withdraws", at: 20))
        #expect(desk.doubts == [.deleted])
        let listed = try #require(desk.book.listings.first?.entry)
        let ruling = try accept(listed, in: desk, retracted: 2)
        #expect(ruling.events.map(\.change) == desk.unlink(2, from: first, by: hand).events.map(\.change))
        desk.append(ruling.events)
        #expect(desk.state(first.text) == "diajukan" && desk.doubts.isEmpty)
    }

    @Test("a case that may be the same is merged as merge would")
    func lookalike() throws {
        var desk = try Desk()
        let numbers = (1...2).map { RecordNumber(prefix: "KND", year: 2026, serial: $0) }
        for source in 1...2 {
            var post = RecordConclusion(
                source: source,
                at: .minute(Int64(source)),
                sender: "camat",
                label: "condition_report"
            )
            post.fields = ["category": .text("sampah")]
            desk.take(post)
        }
        #expect(desk.book[numbers[1]] != nil)
        func event(_ change: RecordEvent.Change) -> RecordEvent {
            RecordEvent(record: numbers[1], change, actor: "recognition", source: 2, at: .minute(2))
        }
        desk.append([event(.related(to: numbers[0])), event(.listed(.lookalike, act: nil))])
        let listed = try #require(desk.book.listings.first?.entry)
        let ruling = try accept(listed, in: desk)
        #expect(ruling.events.map(\.change) == [.merged(into: numbers[0])])
        desk.append(ruling.events)
        #expect(desk.book[numbers[1]]?.continuesIn == numbers[0] && desk.doubts.isEmpty)
    }

    @Test(
        "who may be meant: what waited then, also what was put off or has lapsed since, nothing that was decided on"
    )
    func candidates() throws {
        var desk = try Desk()
        for source in 1...3 { desk.take(.request(source, at: Int64(source))) }
        desk.take(.word(4, "granted", by: "sekda", on: 1, at: 5))
        desk.take(.word(5, "deferred", by: "sekda", on: 2, at: 6))
        let third = RecordNumber(prefix: "IZN", year: 2026, serial: 3)
        let lapsed = RecordEvent(
            record: third,
            .expired(limit: "acara-lewat", from: "diajukan", to: "lewat"),
            actor: "records",
            at: .minute(80)
        )
        var word = RecordConclusion(source: 6, at: .minute(10), sender: "sekda", label: "permission_granted")
        word.act = "granted"
        desk.take(word)
        desk.append([lapsed])
        desk.take(.request(7, at: 20))
        let listing = try #require(desk.book.listings.first)
        let meant = desk.workflow.candidates(for: listing, in: nil, desk.book).map(\.number.text)
        #expect(meant == ["IZN-2026-0003", "IZN-2026-0002"])
        #expect(desk.workflow.candidates(for: listing, in: "lain", desk.book).isEmpty)
    }

    @Test("an act that the record's kind does not have is offered to nobody")
    func foreignAct() throws {
        var desk = try Desk()
        desk.take(.request(1))
        let listed = RecordEvent(
            record: first,
            .listed(.suggestion, act: "realised"),
            actor: "recognition",
            source: 2,
            at: .minute(10)
        )
        desk.append([listed])
        let listing = try #require(desk.book.listings.first)
        #expect(desk.workflow.step(of: listing, desk.book) == .none)
        #expect(try accept(listing.entry, in: desk).refusals == [.notAcceptable(listing.entry, first.text)])
    }

    @Test("a kind that lets nobody at the console correct lets nobody accept")
    func authority() throws {
        let text = "kind: laporan-kondisi\nextends: laporan-kondisi\ncorrections: {by: [decider]}\n"
        var desk = try Desk([KindSource(file: "laporan-kondisi.yaml", text: text)])
        var post = RecordConclusion(source: 1, at: .minute(0), sender: "camat", label: "condition_report")
        post.fields = ["category": .text("sampah")]
        desk.take(post)
        let listed = RecordEvent(
            record: RecordNumber("KND-2026-0001"),
            .listed(.noAuthority, act: "done"),
            actor: "recognition",
            source: 2,
            at: .minute(10)
        )
        desk.append([listed])
        let entry = try #require(desk.book.listings.first?.entry)
        let ruling = try accept(entry, in: desk)
        #expect(ruling.refusals == [.notCorrected(kind: "laporan-kondisi")] && ruling.events.isEmpty)
    }
}
