import Domain
import Foundation
import Networks
import Outbox
import TestSupport
import Testing

@Suite("Who may be spoken to now")
struct OutgoingQueueTests {
    private let desk = Desk(
        pace: SendingPace(chatInterval: .seconds(1), chatPerMinute: 20, perSecond: 30)
    )

    @Test("In a chat one message follows another, a second apart, the first one first")
    func order() {
        for number in [3, 1, 2] { desk.add(number, to: "a") }
        #expect(desk.turn(0).started == [1])
        #expect(desk.turn(5_000).started == [])
        desk.sent(1, 5_000)
        #expect(desk.turn(5_000).started == [2])
        desk.sent(2, 5_400)
        let early = desk.turn(5_400)
        #expect(early.started == [])
        #expect(early.wakeAt == 6_000)
        #expect(desk.turn(6_000).started == [3])
    }

    @Test("A forum's notice goes before what was meant for it earlier")
    func noticeFirst() {
        desk.add(1, to: "a", kind: .route)
        desk.add(3, to: "a", kind: .route)
        desk.add(2, to: "a", kind: .notice)
        desk.add(4, to: "a", kind: .route)
        #expect(
            desk.sendAll(from: 0, until: 60_000).sorted { $0.value < $1.value }.map(\.key) == [2, 1, 3, 4]
        )
    }

    @Test("A message that is retried holds back those behind it, in its chat only")
    func retryBlocks() {
        desk.add(1, to: "a")
        desk.add(2, to: "a")
        desk.add(3, to: "b")
        #expect(desk.turn(0).started == [1, 3])
        desk.failed(1, .slowDown(seconds: 30), 100)
        desk.sent(3, 100)
        let waiting = desk.turn(2_000)
        #expect(waiting.started == [])
        #expect(waiting.wakeAt == 30_100)
        #expect(desk.turn(30_100).started == [1])
        desk.sent(1, 30_200)
        #expect(desk.turn(31_200).started == [2])
    }

    @Test("A chat hears at most so many messages in any minute")
    func perMinute() {
        let desk = Desk(pace: SendingPace(chatInterval: .zero, chatPerMinute: 3, perSecond: 30))
        for number in 1...5 { desk.add(number, to: "a") }
        #expect(desk.sendAll(from: 0, until: 120_000) == [1: 0, 2: 0, 3: 0, 4: 60_000, 5: 60_000])
    }

    @Test("A network carries at most so many messages in any second")
    func perSecond() {
        let desk = Desk(pace: SendingPace(chatInterval: .zero, chatPerMinute: 100, perSecond: 2))
        for number in 1...5 { desk.add(number, to: "chat \(number)") }
        #expect(desk.sendAll(from: 0, until: 60_000) == [1: 0, 2: 0, 3: 1_000, 4: 1_000, 5: 2_000])
    }

    @Test("Ordinary messages wait for the morning, an emergency does not, and overtakes only them")
    func quiet() {
        let desk = Desk(pace: desk.pace, quiet: QuietRules(zone: .gmt))
        let night: Int64 = 22 * 3_600_000
        desk.add(1, to: "a", at: night)
        desk.add(2, to: "a", .emergency, at: night)
        desk.add(3, to: "a", .emergency, at: night)
        #expect(desk.turn(night).started == [2])
        desk.sent(2, night + 10)
        #expect(desk.turn(night + 10).started == [])
        #expect(desk.turn(night + 1_000).started == [3])
        desk.sent(3, night + 1_010)
        let rest = desk.turn(night + 60_000)
        #expect(rest.started == [])
        let morning: Int64 = 29 * 3_600_000
        #expect(rest.wakeAt == morning)
        #expect(desk.turn(morning).started == [1])
    }

    @Test("A network that does not know us is left alone until somebody has seen to it")
    func held() {
        desk.add(1, to: "a")
        desk.add(2, to: "b")
        #expect(desk.turn(0).started == [1, 2])
        desk.failed(1, .unauthorised("401"), 100)
        desk.sent(2, 100)
        desk.add(3, to: "b")
        #expect(desk.turn(60_000).started == [])
        #expect(desk.held == ["n"])
        desk.release(70_000)
        #expect(Set(desk.turn(70_000).started) == [1, 3])
    }

    @Test("While a network cannot be reached one message at a time finds out whether it is back")
    func unreachable() throws {
        let desk = Desk(pace: desk.pace, isIdempotent: true)
        for number in 1...4 { desk.add(number, to: "chat \(number)") }
        #expect(desk.turn(0).started == [1, 2, 3, 4])
        for number in 1...4 { desk.failed(number, .unreachable("x"), 10) }
        #expect(desk.turn(10).started == [])
        let probes = desk.turn(60_000).started
        #expect(probes.count == 1)
        desk.sent(try #require(probes.first), 60_100)
        #expect(desk.turn(60_100).started.count == 3)
    }

    @Test("What waited for a chat follows it to its new id, in order")
    func moved() {
        for number in 1...3 { desk.add(number, to: "a") }
        #expect(desk.turn(0).places == ["a"])
        desk.failed(1, .moved(to: "b"), 10)
        let sent = desk.sendAll(from: 10, until: 60_000)
        #expect(sent.keys.sorted() == [1, 2, 3])
        #expect(desk.places == ["a", "b", "b", "b"])
        #expect(desk.arrived == [1, 2, 3])
        desk.add(4, to: "a", at: 60_000)
        #expect(desk.turn(60_000).places == ["b"])
    }

    @Test("What waits too long is given up with the reason, also behind others and where nothing may be sent")
    func tooOld() {
        desk.add(1, to: "a", kind: .route)
        desk.add(2, to: "a", kind: .receipt)
        #expect(desk.turn(0).started == [1])
        desk.failed(1, .unauthorised("401"), 10)
        let hour: Int64 = 3_600_000
        #expect(desk.turn(hour).wakeAt == 6 * hour)
        #expect(desk.turn(6 * hour).givenUp == [2])
        #expect(desk.turn(24 * hour).givenUp == [1])
        #expect(desk.depth == 0)
    }

    @Test("A clock that is set back stretches no wait")
    func clockSetBack() {
        desk.add(1, to: "a", at: 1_000_000_000)
        desk.add(2, to: "a", at: 1_000_000_000)
        #expect(desk.turn(1_000_000_000).started == [1])
        desk.failed(1, .slowDown(seconds: 20), 1_000_000_000)
        #expect(desk.turn(5_000).wakeAt == 25_000)
        #expect(desk.turn(25_000).started == [1])
    }

    @Test("What is suppressed while it waits is not sent, and the next one is")
    func suppressed() {
        desk.add(1, to: "a")
        desk.add(2, to: "a")
        let outcome = desk.suppress(1, OutcomeReason(.oldSource), 5)
        #expect(outcome == Outcome(.suppressed, at: 5, reason: OutcomeReason(.oldSource)))
        #expect(desk.turn(5).started == [2])
        #expect(desk.suppress(2, OutcomeReason(.oldSource), 6) == nil)
    }

    @Test("Ten thousand pending messages are sent in order within a few seconds of computing")
    func tenThousand() {
        let desk = Desk(pace: SendingPace(chatInterval: .seconds(1), chatPerMinute: 20, perSecond: 30))
        for number in 0..<10_000 { desk.add(number, to: "chat \(number % 500)") }
        #expect(desk.depth == 10_000)
        var sent: [Int: Int64] = [:]
        let elapsed = processorTime { sent = desk.sendAll(from: 0, until: 3_600_000) }
        #expect(sent.count == 10_000)
        #expect(elapsed < .seconds(10), "took \(elapsed)")
        for chat in 0..<500 {
            let times = stride(from: chat, to: 10_000, by: 500).map { sent[$0] ?? 0 }
            #expect(times == times.sorted())
        }
        // Thirty a second is the network's limit, and it is reached.
        #expect(sent.values.max() == 333_000)
    }
}
