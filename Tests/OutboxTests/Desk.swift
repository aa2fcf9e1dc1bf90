import Domain
import Foundation
import Networks
import Outbox

/// A queue with one network `n`, and what a test asks of it in few words.
final class Desk {
    struct Told {
        var started: [Int]
        var places: [String]
        var givenUp: [Int]
        var wakeAt: Int64?
    }

    let pace: SendingPace
    private var queue: OutgoingQueue
    private var generator = SplitMix64(seed: 11)
    /// Where each call went, in order.
    private(set) var places: [String] = []
    /// What the network took, in order.
    private(set) var arrived: [Int] = []

    init(pace: SendingPace, isIdempotent: Bool = false, quiet: QuietRules = .none(zone: .gmt)) {
        self.pace = pace
        queue = OutgoingQueue(quiet: quiet)
        queue.open(network: "n", pace: pace, isIdempotent: isIdempotent)
    }

    var depth: Int { queue.depth }
    var held: [String] { queue.held }

    func add(
        _ number: Int,
        to chat: String,
        _ urgency: Intent.Urgency = .ordinary,
        kind: Intent.Kind = .answer,
        at now: Int64 = 0
    ) {
        let target = Intent.Target.forum(ForumID(rawValue: chat))
        let intent = Intent(actor: "a", source: 1, target: target, kind: kind, text: "", urgency: urgency)
        let delivery = Delivery(number: number, intent: intent, since: now)
        _ = queue.add(
            delivery,
            to: Place(network: "n", target: .chat(chat)),
            now: now,
            using: &generator
        )
    }

    func turn(_ now: Int64) -> Told {
        let turn = queue.next(now: now, using: &generator)
        let places = turn.start.map { start in
            if case .chat(let chat) = start.place.target { chat } else { "?" }
        }
        self.places += places
        return Told(
            started: turn.start.map(\.number),
            places: places,
            givenUp: turn.record.filter { $0.outcome.status == .givenUp }.map(\.number),
            wakeAt: turn.wakeAt
        )
    }

    func sent(_ number: Int, _ now: Int64) {
        arrived.append(number)
        _ = queue.finish(number, .success(SentMessage(chat: "", message: "")), now: now, using: &generator)
    }

    func failed(_ number: Int, _ fault: NetworkFault, _ now: Int64) {
        _ = queue.finish(number, .failure(fault), now: now, using: &generator)
    }

    func release(_ now: Int64) {
        queue.release(network: "n", now: now, using: &generator)
    }

    func suppress(_ number: Int, _ reason: OutcomeReason, _ now: Int64) -> Outcome? {
        queue.suppress(number, reason, now: now, using: &generator)?.outcome
    }

    /// Sends all that goes, waking when told to; when each was sent.
    func sendAll(from start: Int64, until end: Int64) -> [Int: Int64] {
        var times: [Int: Int64] = [:]
        var now = start
        while now <= end {
            let told = turn(now)
            for number in told.started {
                times[number] = now
                sent(number, now)
            }
            if told.started.isEmpty {
                guard let wakeAt = told.wakeAt else { break }
                now = wakeAt
            }
        }
        return times
    }
}
