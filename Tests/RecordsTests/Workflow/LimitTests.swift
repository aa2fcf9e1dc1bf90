import Domain
import Foundation
import Roster
import Testing

@testable import Records

@Suite("Time limits")
struct LimitTests {
    private let calendar: RosterCalendar

    init() throws {
        let zone = try #require(TimeZone(identifier: "Asia/Jakarta"))
        let day = try #require(Day("2026-11-23"))
        calendar = RosterCalendar(RosterState().at(day), zone: zone)
    }

    private func condition(_ category: String) throws -> Desk {
        var desk = try Desk()
        var post = RecordConclusion(source: 1, at: .minute(0), sender: "lurah", label: "condition_report")
        post.fields = ["category": .text(category)]
        desk.take(post)
        return desk
    }

    @Test("a request lapses at the midnight after its day, and not before")
    func lapses() throws {
        var desk = try Desk()
        desk.take(.request(1, ["date": .text("2026-11-23")]))
        // 09:00 and 15 hours: midnight.
        #expect(
            desk.workflow.due(at: .minute(15 * 60 - 1), desk.book, calendar).allSatisfy {
                if case .expired(_, _, nil) = $0.change { true } else { false }
            }
        )
        desk.append(desk.workflow.due(at: .minute(15 * 60), desk.book, calendar))
        #expect(desk.state("IZN-2026-0001") == "lewat")
        #expect(desk.book.all.first?.entered == .minute(15 * 60))
    }

    @Test("what a human brought back does not lapse by the same day again")
    func broughtBack() throws {
        var desk = try Desk()
        desk.take(.request(1, ["date": .text("2026-11-23")]))
        desk.append(desk.workflow.due(at: .minute(2000), desk.book, calendar))
        let number = RecordNumber(prefix: "IZN", year: 2026, serial: 1)
        let hand = Workflow.Hand(name: "umum", at: .minute(2001), reason: "acara digeser")
        desk.append(desk.workflow.correct(number, to: "diajukan", desk.book, by: hand).events)
        #expect(desk.workflow.due(at: .minute(2002), desk.book, calendar).isEmpty)
        #expect(desk.state(number.text) == "diajukan")
    }

    @Test("news of a death that no leader noted lapses: it is not said to be noted, and may be later")
    func unnoted() throws {
        var desk = try Desk()
        var news = RecordConclusion(source: 1, at: .minute(0), sender: "camat", label: "other")
        news.fields = ["death": .flag]
        desk.take(news)
        desk.append(desk.workflow.due(at: .minute(7 * 1440), desk.book, calendar))
        #expect(desk.state("DUK-2026-0001") == "lewat")
        desk.take(.word(2, "noted", by: "sekda", on: 1, at: 8 * 1440))
        #expect(desk.state("DUK-2026-0001") == "diketahui")
    }

    @Test("what is decided does not lapse")
    func decided() throws {
        var desk = try Desk()
        desk.take(.request(1, ["date": .text("2026-11-23")]))
        desk.take(.word(2, "granted", by: "sekda", on: 1))
        #expect(desk.workflow.due(at: .minute(100_000), desk.book, calendar).isEmpty)
    }

    @Test("an emergency runs round the clock, all else in working hours")
    func clocks() throws {
        let flood = try condition("banjir")
        let rubbish = try condition("sampah")
        let deadline = try #require(
            flood.book.all.first.flatMap { flood.workflow.nextDeadline(of: $0, calendar) }
        )
        #expect(deadline == .minute(60))
        let later = try #require(
            rubbish.book.all.first.flatMap { rubbish.workflow.nextDeadline(of: $0, calendar) }
        )
        // From 09:00 on Monday 7.5 hours of work do not fit into the day: on Tuesday.
        #expect(later.civil.date == (2026, 11, 24))
    }

    @Test("asking again adds nothing, also after the book was folded anew")
    func onceOnly() throws {
        var desk = try condition("banjir")
        let events = desk.workflow.due(at: .minute(61), desk.book, calendar)
        #expect(events.count == 1)
        desk.append(events)
        desk.append(events)
        #expect(desk.entries.filter { $0.event.actor == "records" }.count == 1)
        #expect(desk.book.all.first?.overdue == "darurat-belum-ditangani")
        #expect(desk.workflow.due(at: .minute(62), desk.book, calendar).isEmpty)
    }

    @Test("a state that is entered again has its time again")
    func again() throws {
        var desk = try condition("banjir")
        desk.append(desk.workflow.due(at: .minute(61), desk.book, calendar))
        desk.take(.word(2, "done", by: "lurah", on: 1, relation: "follows", at: 70))
        #expect(desk.book.all.first?.overdue == nil)
        desk.take(.word(3, "reopened", by: "camat", on: 1, relation: "follows", at: 80))
        desk.append(desk.workflow.due(at: .minute(141), desk.book, calendar))
        #expect(desk.book.all.first?.overdue == "darurat-belum-ditangani")
    }

    @Test("a direction becomes overdue and can still be done")
    func overdue() throws {
        var desk = try Desk()
        var order = RecordConclusion(source: 1, at: .minute(0), sender: "sekda", label: "instruction")
        order.fields = ["date": .text("2026-11-24")]
        order.addressees = ["dlh"]
        desk.take(order)
        desk.append(desk.workflow.due(at: .minute(3 * 1440), desk.book, calendar))
        #expect(desk.state("ARH-2026-0001") == "lewat tenggat")
        desk.take(.word(2, "done", by: "staf-dlh", on: 1, relation: "follows", at: 3 * 1440 + 1))
        #expect(desk.state("ARH-2026-0001") == "selesai")
    }
}
