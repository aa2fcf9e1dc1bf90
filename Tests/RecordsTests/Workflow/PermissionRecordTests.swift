import Domain
import Testing

@testable import Records

@Suite("Permissions")
struct PermissionRecordTests {
    private let number = "IZN-2026-0001"

    private func requested(_ fields: [String: RecordValue] = [:]) throws -> Desk {
        var desk = try Desk()
        desk.take(.request(1, fields))
        #expect(desk.state(number) == "diajukan")
        return desk
    }

    @Test(
        "the decider's word moves a request",
        arguments: [
            ("granted", "disetujui"), ("granted_with_condition", "disetujui bersyarat"),
            ("denied", "belum dapat disetujui"), ("deferred", "ditangguhkan"), ("noted", "diketahui"),
            ("needs_explanation", "perlu penjelasan"), ("referred", "diteruskan"),
        ]
    )
    func decided(act: String, state: String) throws {
        var desk = try requested()
        desk.take(.word(2, act, by: "sekda", on: 1))
        #expect(desk.state(number) == state)
        let step = try #require(desk.book.all.first.flatMap { desk.life(of: $0.number).last })
        #expect(step.event.by == "sekda" && step.event.evidence == .direct && step.event.source == 2)
    }

    @Test("an equal's thumb, a stranger's and the requester's own yes are listed and change nothing")
    func withoutAuthority() throws {
        for sender in ["camat", "lurah", "telegram:99"] {
            var desk = try requested()
            desk.take(.word(2, "granted", by: sender, on: 1))
            #expect(desk.state(number) == "diajukan")
            #expect(desk.doubts == [.noAuthority])
        }
    }

    @Test("a decision that means no request, or two, is bound to none and listed")
    func unbound() throws {
        var desk = try requested()
        desk.take(.request(2))
        var loose = RecordConclusion(source: 3, at: .minute(5), sender: "sekda", label: "permission_granted")
        loose.act = "granted"
        desk.take(loose)
        loose.source = 4
        loose.links = [.init(entry: 1, relation: "decides"), .init(entry: 2, relation: "decides")]
        desk.take(loose)
        #expect(desk.doubts == [.unbound, .unbound])
        #expect(desk.book.countsByState(of: "izin") == ["diajukan": 2])
    }

    @Test("an aide's word counts as that of the leader he may speak for, and no other's")
    func relayed() throws {
        for (leader, state) in [("sekda", "disetujui"), ("walikota", "diajukan")] {
            var desk = try requested()
            var word = RecordConclusion.word(2, "granted", by: "ajudan", on: 1)
            word.speaksFor = leader
            word.evidence = .relayed
            desk.take(word)
            #expect(desk.state(number) == state)
            guard state == "disetujui" else { continue }
            let event = try #require(desk.book.all.first.flatMap { desk.life(of: $0.number).last }?.event)
            #expect(event.by == "sekda" && event.through == "ajudan" && event.evidence == .relayed)
        }
    }

    @Test("a requester's claim of a call opens the request and waits for confirmation")
    func claimed() throws {
        var desk = try Desk()
        var claim = RecordConclusion.request(1)
        claim.evidence = .claimed
        claim.doubt = .unconfirmed
        desk.take(claim)
        #expect(desk.state(number) == "diajukan")
        #expect(desk.doubts == [.unconfirmed])
        var word = RecordConclusion.word(2, "granted", by: "sekda", on: 1)
        word.evidence = .claimed
        desk.take(word)
        #expect(desk.state(number) == "diajukan")
        #expect(desk.doubts == [.unconfirmed, .unconfirmed])
        desk.take(.word(3, "granted", by: "sekda", on: 1))
        #expect(desk.state(number) == "disetujui")
        #expect(desk.doubts.isEmpty)
    }

    @Test("a contradiction between equals is listed, a superior supersedes, nobody overrules him")
    func contradiction() throws {
        var desk = try requested()
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        desk.take(.word(3, "denied", by: "asisten", on: 1))
        #expect(desk.state(number) == "disetujui")
        desk.take(.word(4, "denied", by: "walikota", on: 1))
        #expect(desk.state(number) == "belum dapat disetujui")
        desk.take(.word(5, "granted", by: "sekda", on: 1))
        #expect(desk.state(number) == "belum dapat disetujui")
        // The mayor's word answered the contradiction.
        #expect(desk.doubts == [.overruled])
    }

    @Test("the same leader reverses his word, and an equal's yes beside his is no contradiction")
    func reversal() throws {
        var desk = try requested()
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        desk.take(.word(3, "granted", by: "asisten", on: 1))
        desk.take(.word(4, "denied", by: "sekda", on: 1))
        #expect(desk.state(number) == "belum dapat disetujui")
        #expect(desk.doubts.isEmpty)
    }

    @Test("an acting officer's letter stands with the decision")
    func letter() throws {
        var desk = try requested()
        desk.take(.word(2, "granted", by: "plh", on: 1))
        #expect(desk.book.all.first.flatMap { desk.life(of: $0.number).last }?.event.letter == "800/12")
    }

    @Test("formal leave and official travel wait for their letter", arguments: ["cuti", "travel"])
    func waitsForLetter(leave: String) throws {
        var desk = try requested(["leave": .text(leave)])
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        #expect(desk.state(number) == "menunggu kelengkapan")
        let izin = try #require(RecordNumber(number))
        let hand = Workflow.Hand(name: "umum", at: .minute(30), reason: "sudah disetujui")
        #expect(
            desk.workflow.correct(izin, to: "disetujui", desk.book, by: hand).refusals
                == [.needs(field: "letter", state: "disetujui")]
        )
        let letter: [(name: String, value: RecordValue?)] = [("letter", .text("851/7"))]
        desk.append(desk.workflow.set(letter, of: izin, desk.book, by: hand, Cast()).events)
        #expect(desk.state(number) == "disetujui")
        #expect(desk.book[izin]?.decision?.by == "sekda")
    }

    @Test("a condition survives the wait for the letter, in the leader's own words")
    func conditionalLeave() throws {
        var desk = try requested(["leave": .text("cuti")])
        desk.take(.word(2, "granted_with_condition", by: "sekda", on: 1))
        var correction = RecordConclusion(source: 3, at: .minute(60), sender: "camat", label: "other")
        correction.links = [.init(entry: 1, relation: "corrects")]
        correction.fields = ["letter": .text("851/7")]
        desk.take(correction)
        #expect(desk.state(number) == "disetujui bersyarat")
        #expect(
            desk.book.all.first?.fields["conditions"] == .words(Citation(entry: 2, range: 0..<24))
        )
    }

    @Test("the requester withdraws, also what was approved; nobody else can")
    func withdrawn() throws {
        var desk = try requested()
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        desk.take(.word(3, "withdrawn", by: "lurah", on: 1, relation: "withdraws"))
        #expect(desk.state(number) == "disetujui")
        desk.take(.word(4, "withdrawn", by: "camat", on: 1, relation: "withdraws"))
        #expect(desk.state(number) == "dibatalkan")
    }

    @Test("nobody's words but the requester's fill the request: a follower cannot turn leave into an absence")
    func fieldsOfOthers() throws {
        var desk = try requested(["leave": .text("cuti")])
        var word = RecordConclusion.word(2, "granted", by: "sekda", on: 1)
        word.fields = ["leave": .text("absence"), "letter": .text("lisan"), "date": .text("2026-11-24")]
        desk.take(word)
        #expect(desk.state(number) == "menunggu kelengkapan")
        #expect(desk.book.all.first?.fields == ["leave": .text("cuti")])
    }

    @Test("what was decided on is not changed afterwards: the change is listed")
    func changedAfterwards() throws {
        var desk = try requested(["date": .text("2026-11-24")])
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        var change = RecordConclusion.request(3, ["date": .text("2026-11-30")])
        change.links = [.init(entry: 1, relation: "corrects")]
        desk.take(change)
        #expect(desk.book.all.map { $0.fields["date"] } == [.text("2026-11-24")])
        #expect(desk.doubts == [.afterDecision])
    }

    @Test("what was granted as an absence does not become leave without a letter: the change is listed")
    func madeLeave() throws {
        var desk = try requested()
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        var change = RecordConclusion.request(3, ["leave": .text("cuti")])
        change.links = [.init(entry: 1, relation: "corrects")]
        desk.take(change)
        #expect(desk.book.all.map { $0.fields["leave"] } == [nil])
        #expect(desk.doubts == [.afterDecision])
    }

    @Test("a deleted decision stands and is listed; deleting another post takes nothing back")
    func deleted() throws {
        var desk = try requested()
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        desk.take(.word(3, "thanks", by: "camat", on: 1, relation: "follows"))
        desk.take(.word(4, "withdrawn", by: "camat", on: 3, relation: "withdraws"))
        #expect(desk.state(number) == "disetujui" && desk.doubts.isEmpty)
        desk.take(.word(5, "withdrawn", by: "sekda", on: 2, relation: "withdraws"))
        #expect(desk.state(number) == "disetujui" && desk.doubts == [.deleted])
        desk.take(.word(6, "withdrawn", by: "camat", on: 1, relation: "withdraws"))
        #expect(desk.state(number) == "dibatalkan")
    }

    @Test("a post that names a record by number acts on it, or only asks")
    func byNumber() throws {
        var desk = try requested()
        var asks = RecordConclusion(source: 2, at: .minute(5), sender: "lurah", label: "other")
        asks.record = RecordNumber(number)
        #expect(desk.take(asks).events.isEmpty)
        asks.source = 3
        asks.sender = "sekda"
        asks.act = "granted"
        desk.take(asks)
        #expect(desk.state(number) == "disetujui")
        asks.source = 4
        asks.record = RecordNumber("IZN-2026-0999")
        desk.take(asks)
        #expect(desk.doubts == [.unbound])
    }

    @Test("asked for another, it is the other's request, and the decider is his")
    func onBehalf() throws {
        var desk = try Desk()
        var post = RecordConclusion.request(1, by: "staf-andir")
        post.applicant = "camat"
        desk.take(post)
        let record = try #require(desk.book.all.first)
        #expect(record.parties.sender == "staf-andir" && record.parties.applicant == "camat")
        #expect(record.parties.unit == "andir")
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        #expect(desk.state(number) == "disetujui")
    }

    @Test("below the threshold nothing is recorded; a human is asked")
    func suggestion() throws {
        var desk = try Desk()
        var post = RecordConclusion.request(1)
        post.isSuggestion = true
        desk.take(post)
        #expect(desk.book.all.isEmpty && desk.doubts == [.suggestion])
    }

    @Test("a weak guess at thanks is nothing to look at where there is nothing to acknowledge")
    func thanksForNothing() throws {
        var desk = try Desk()
        var post = RecordConclusion(source: 1, at: .minute(1), sender: "camat", label: "acknowledgement")
        post.act = "acknowledged"
        post.isSuggestion = true
        #expect(desk.take(post).events.isEmpty)
        post.label = "permission_granted"
        post.act = "granted"
        post.source = 2
        desk.take(post)
        #expect(desk.doubts == [.suggestion], "a decision is never passed over")
    }

    @Test("a post that comes again adds nothing, even after the record moved on")
    func redelivery() throws {
        var desk = try requested()
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        desk.take(.word(3, "denied", by: "sekda", on: 1))
        let before = desk.book
        desk.take(.request(1))
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        #expect(desk.book == before)
    }

    @Test("new rules that read an old post again open nothing twice")
    func reconsidered() throws {
        var desk = try requested()
        var again = RecordConclusion.request(1)
        again.version = 2
        desk.take(again)
        #expect(desk.book.all.count == 1)
    }

    @Test("numbers count by the year of the post, and a number that was erased is not given again")
    func numbers() throws {
        var desk = try requested()
        let newYear = CivilTime(year: 2027, month: 1, day: 1)
        var late = RecordConclusion.request(2)
        // 00:00 WIB is still 2026 in UTC.
        late.at = Moment(milliseconds: (newYear.seconds - 7 * 3600) * 1000, offsetMinutes: 420)
        desk.take(late)
        desk.book.claim(RecordNumber(prefix: "IZN", year: 2026, serial: 41))
        desk.take(.request(3))
        #expect(desk.book.all.map(\.number.text) == ["IZN-2026-0001", "IZN-2026-0042", "IZN-2027-0001"])
    }
}
