import Domain
import Networks
import Outbox
import Testing

@Suite("One intent on its way out")
struct DeliveryTests {
    private var generator = SplitMix64(seed: 7)
    private let sent = SentMessage(chat: "c", message: "m")

    @Test("A network that can tell a repetition is called at once, another after the attempt is durable")
    mutating func firstCall() {
        var delivery = waiting()
        #expect(take(.start, by: &delivery, at: 10, isIdempotent: true) == .call(after: nil))
        delivery = waiting()
        let attempt = Outcome(.attempting, at: 10, attempts: 1)
        #expect(take(.start, by: &delivery, at: 10) == .call(after: attempt))
        let outcome = Outcome(.sent, at: 20, attempts: 1, chat: "c", message: "m")
        #expect(take(.sent(sent), by: &delivery, at: 20) == .record(outcome))
        #expect(delivery.isSettled)
        #expect(take(.start, by: &delivery, at: 30) == .none)
    }

    @Test("Where no connection was made the message is tried again, on any network")
    mutating func notConnected() {
        var delivery = attempting()
        let action = take(.failed(.notConnected("no route")), by: &delivery, at: 20)
        guard case .record(let outcome) = action else {
            Issue.record("\(action)")
            return
        }
        #expect(outcome.status == .failed && outcome.until != nil)
        #expect(!delivery.isSettled)
    }

    @Test("An answer that was lost is never followed by another call where the network cannot tell")
    mutating func lostAnswer() {
        var delivery = attempting()
        let outcome = Outcome(
            .givenUp,
            at: 20,
            attempts: 1,
            reason: OutcomeReason(.uncertain, detail: "timeout")
        )
        #expect(take(.failed(.unreachable("timeout")), by: &delivery, at: 20) == .record(outcome))
        #expect(outcome.reason?.wording.indonesian == "tidak dapat dipastikan apakah terkirim: timeout")
    }

    @Test("A network that can tell a repetition is tried again, each time after a longer wait")
    mutating func backOff() throws {
        var delivery = waiting()
        var now: Int64 = 0
        for attempt in 1...14 {
            #expect(take(.start, by: &delivery, at: now, isIdempotent: true) == .call(after: nil))
            let action = take(.failed(.unreachable("x")), by: &delivery, at: now, isIdempotent: true)
            guard case .record(let outcome) = action, let until = outcome.until else {
                Issue.record("no retry: \(action)")
                return
            }
            let full = min(600_000, Int64(2_000) << Int64(attempt - 1))
            #expect((full / 2...full).contains(until - now), "wait \(until - now) after \(attempt)")
            #expect(outcome.attempts == attempt)
            now = until
        }
    }

    @Test(
        "A wait that the network asks for is kept to the millisecond",
        arguments: [(2.5, 2_500), (0, 1_000)]
    )
    mutating func slowDown(seconds: Double, wait: Int64) {
        var delivery = attempting()
        let outcome = Outcome(
            .failed,
            at: 100,
            attempts: 1,
            reason: OutcomeReason(.slowDown),
            until: 100 + wait
        )
        #expect(take(.failed(.slowDown(seconds: seconds)), by: &delivery, at: 100) == .record(outcome))
    }

    @Test("A nonsense wait is a day at most")
    mutating func nonsenseWait() {
        for seconds in [Double.nan, .infinity, 1e300] {
            var delivery = attempting()
            guard case .record(let outcome) = take(.failed(.slowDown(seconds: seconds)), by: &delivery, at: 0)
            else {
                Issue.record("nothing recorded")
                return
            }
            #expect(outcome.until == 86_400_000)
        }
    }

    @Test("A moved chat is followed once")
    mutating func moved() {
        var delivery = attempting()
        let first = Outcome(
            .failed,
            at: 20,
            attempts: 1,
            chat: "new",
            reason: OutcomeReason(.moved),
            until: 20
        )
        #expect(take(.failed(.moved(to: "new")), by: &delivery, at: 20) == .record(first))
        #expect(delivery.movedTo == "new")
        _ = take(.start, by: &delivery, at: 21)
        let second = Outcome(.givenUp, at: 22, attempts: 2, reason: OutcomeReason(.movedAgain))
        #expect(take(.failed(.moved(to: "newer")), by: &delivery, at: 22) == .record(second))
    }

    @Test("What is refused is given up with what the network said")
    mutating func refused() {
        var delivery = attempting()
        let outcome = Outcome(
            .givenUp,
            at: 20,
            attempts: 1,
            reason: OutcomeReason(.refused, detail: "blocked")
        )
        #expect(take(.failed(.refused("blocked")), by: &delivery, at: 20) == .record(outcome))
    }

    @Test("Bad credentials hold it for the operator and do not count as a try")
    mutating func unauthorised() {
        var delivery = attempting()
        let reason = OutcomeReason(.unauthorised, detail: "401")
        let outcome = Outcome(.failed, at: 20, attempts: 0, reason: reason)
        #expect(take(.failed(.unauthorised("401")), by: &delivery, at: 20) == .record(outcome))
        #expect(take(.start, by: &delivery, at: 30) == .none)
        #expect(take(.release, by: &delivery, at: 40) == .none)
        #expect(
            take(.start, by: &delivery, at: 50) == .call(after: Outcome(.attempting, at: 50, attempts: 1))
        )
    }

    @Test("A receipt is of use for six hours, everything else for a day")
    mutating func age() {
        let hour: Int64 = 3_600_000
        var receipt = waiting(.receipt)
        #expect(take(.expire, by: &receipt, at: 6 * hour - 1) == .none)
        let old = OutcomeReason(.tooOld)
        #expect(
            take(.expire, by: &receipt, at: 6 * hour) == .record(Outcome(.givenUp, at: 6 * hour, reason: old))
        )
        var route = waiting(.route)
        #expect(take(.expire, by: &route, at: 24 * hour - 1) == .none)
        _ = take(.start, by: &route, at: 24 * hour - 1)
        #expect(take(.expire, by: &route, at: 24 * hour) == .none)
        let late = Outcome(.givenUp, at: 24 * hour, attempts: 1, reason: old)
        #expect(take(.failed(.slowDown(seconds: 1)), by: &route, at: 24 * hour) == .record(late))
    }

    @Test("After a crash in the middle of a call only a network that can tell is called again")
    mutating func crash() {
        var delivery = waiting()
        delivery.replay(Outcome(.attempting, at: 10, attempts: 1))
        let uncertain = Outcome(.givenUp, at: 99, attempts: 1, reason: OutcomeReason(.uncertain))
        #expect(take(.interrupted, by: &delivery, at: 99) == .record(uncertain))
        delivery = waiting()
        delivery.replay(Outcome(.attempting, at: 10, attempts: 1))
        #expect(take(.interrupted, by: &delivery, at: 99, isIdempotent: true) == .none)
        #expect(delivery.state == .waiting)
    }

    @Test("Replaying the recorded outcomes leads to the state that recorded them")
    mutating func replay() {
        let faults: [NetworkFault] = [.slowDown(seconds: 3), .moved(to: "new"), .slowDown(seconds: 9)]
        var live = waiting()
        var again = waiting()
        for (index, fault) in faults.enumerated() {
            let now = Int64(index) * 100_000
            for event in [Delivery.Event.start, .failed(fault)] {
                switch take(event, by: &live, at: now) {
                case .call(let first?): again.replay(first)
                case .record(let outcome): again.replay(outcome)
                case .call(nil), .none: Issue.record("not durable")
                }
            }
            #expect(again == live)
        }
    }

    @Test("What was not recorded is not called and comes back later")
    mutating func abandoned() {
        var delivery = attempting()
        #expect(take(.abandoned, by: &delivery, at: 20) == .none)
        #expect(delivery.attempts == 0)
        guard case .retrying(let pause) = delivery.state else {
            Issue.record("\(delivery.state)")
            return
        }
        #expect(pause.until > 20)
    }

    private func waiting(_ kind: Intent.Kind = .answer) -> Delivery {
        let intent = Intent(actor: "a", source: 1, target: .person("n:1"), kind: kind, text: "t")
        return Delivery(number: 5, intent: intent, since: 0)
    }

    private mutating func attempting() -> Delivery {
        var delivery = waiting()
        _ = take(.start, by: &delivery, at: 10)
        return delivery
    }

    private mutating func take(
        _ event: Delivery.Event,
        by delivery: inout Delivery,
        at now: Int64,
        isIdempotent: Bool = false
    ) -> Delivery.Action {
        delivery.handle(event, at: now, isIdempotent: isIdempotent, using: &generator)
    }
}
