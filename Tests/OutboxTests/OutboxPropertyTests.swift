import Domain
import Foundation
import Networks
import Outbox
import Testing

@Suite("Whatever happens")
struct OutboxPropertyTests {
    @Test("Nothing is sent twice, overtaken, lost or said in quiet times", arguments: 0..<200)
    func invariants(seed: Int) {
        let world = OutboxWorld(seed: UInt64(seed))
        world.run(steps: 400)
        world.settle()
        #expect(world.complaints.isEmpty, "\(world.complaints.prefix(5))")
        #expect(world.sentCount > 0)
    }
}

/// A journal, two networks and a relay that crashes, with dice deciding what happens next.
private final class OutboxWorld {
    private enum Entry {
        case intent(Int, Intent, Int64)
        case outcome(Int, Outcome)
    }

    private var dice: SplitMix64
    private var journal: [Entry] = []
    private var queue = OutgoingQueue(quiet: OutboxWorld.quiet)
    private var calling: [OutgoingQueue.Start] = []
    /// Numbers as the networks took them.
    private var arrivals: [Int] = []
    private var intents: [Int: Intent] = [:]
    private var now: Int64 = 9 * 3_600_000
    private(set) var complaints: [String] = []

    private static let quiet = QuietRules(zone: .gmt, friday: nil)
    private static let pace = SendingPace(chatInterval: .seconds(1), chatPerMinute: 20, perSecond: 5)
    /// Where the six forums live, as the networks have it and as the roster knows.
    private var homes = ["fickle", "keyed"].flatMap { network in
        ["a", "b", "c"].map { Place(network: network, target: .chat($0)) }
    }
    private lazy var known = homes
    /// What the networks said of moves; the roster is slow to take it in.
    private var told: [Int: Place] = [:]

    init(seed: UInt64) {
        dice = SplitMix64(seed: seed)
        restart()
    }

    var sentCount: Int { arrivals.count }

    func run(steps: Int) {
        for _ in 0..<steps {
            switch Int.random(in: 0..<100, using: &dice) {
            case 0..<30: decide()
            case 30..<60: turn()
            case 60..<85: answer()
            case 85..<88: crash()
            case 88..<90: jump()
            case 90: migrate()
            case 91..<93:
                for network in queue.held { queue.release(network: network, now: now, using: &dice) }
            default: now += Int64.random(in: 0..<3_000_000, using: &dice)
            }
        }
    }

    /// Lets a day and a half go by without faults, then looks whether everything has ended.
    func settle() {
        for _ in 0..<3_000 {
            for network in queue.held { queue.release(network: network, now: now, using: &dice) }
            while !calling.isEmpty { answer(mayFail: false) }
            turn()
            if calling.isEmpty { now += 60_000 }
        }
        var ledger = IntentLedger()
        fold(into: &ledger)
        if !ledger.pending.isEmpty { complaints.append("\(ledger.pending.count) never ended") }
        if queue.depth != 0 { complaints.append("the queue still holds \(queue.depth)") }
        look()
    }

    private func decide() {
        let number = journal.count
        let place = Int.random(in: 0..<homes.count, using: &dice)
        let intent = Intent(
            actor: "a",
            source: number,
            target: .forum(ForumID(rawValue: "\(place)")),
            kind: Bool.random(using: &dice) ? .receipt : .route,
            text: "x",
            urgency: Int.random(in: 0..<8, using: &dice) == 0 ? .emergency : .ordinary
        )
        journal.append(.intent(number, intent, now))
        intents[number] = intent
        add(Delivery(number: number, intent: intent, since: now))
    }

    private func add(_ delivery: Delivery) {
        guard case .forum(let forum) = delivery.intent.target, let index = Int(forum.rawValue) else { return }
        record(queue.add(delivery, to: known[index], now: now, using: &dice))
    }

    private func record(_ conclusion: OutgoingQueue.Conclusion?) {
        if let conclusion { append(conclusion.outcome, of: conclusion.number) }
    }

    /// By way of its bytes, as the journal keeps it.
    private func append(_ outcome: Outcome, of number: Int) {
        guard let outcome = try? outcome.encoded().withUnsafeBytes({ try Outcome(decoding: $0) }) else {
            complaints.append("\(number): an outcome cannot be read back")
            return
        }
        journal.append(.outcome(number, outcome))
    }

    private func turn() {
        let turn = queue.next(now: now, using: &dice)
        turn.record.forEach(record)
        for start in turn.start {
            if let first = start.first {
                // Sometimes the disk refuses.
                if Int.random(in: 0..<40, using: &dice) == 0 {
                    queue.abandon(start.number, now: now, using: &dice)
                    continue
                }
                append(first, of: start.number)
            }
            watchQuiet(start)
            calling.append(start)
        }
    }

    private func watchQuiet(_ start: OutgoingQueue.Start) {
        var quiet = QuietTimes(Self.quiet)
        if start.intent.urgency == .ordinary, quiet.isQuiet(at: now) {
            complaints.append("\(start.number) went out in quiet times")
        }
        if calling.contains(where: { $0.place == start.place }) {
            complaints.append("two on their way to \(start.place)")
        }
    }

    /// The network takes a message, or not, and its answer comes, or not.
    private func answer(mayFail: Bool = true) {
        guard !calling.isEmpty else { return }
        let index = Int.random(in: 0..<calling.count, using: &dice)
        let start = calling.remove(at: index)
        var face = mayFail ? Int.random(in: 0..<19, using: &dice) : 0
        if !homes.contains(start.place) { face = -1 }
        now += Int64.random(in: 0..<3_000, using: &dice)
        let result: Result<SentMessage, NetworkFault>
        switch face {
        case -1: result = .failure(.moved(to: newChat(of: start)))
        case 0..<10:
            arrive(start)
            result = .success(SentMessage(chat: "c", message: "\(start.number)"))
        case 10, 11:
            arrive(start)
            result = .failure(.unreachable("answer lost"))
        case 12, 13: result = .failure(.unreachable("no connection"))
        case 14, 15: result = .failure(.slowDown(seconds: Double.random(in: 0..<90, using: &dice)))
        case 16: result = .failure(.refused("no"))
        case 17: result = .failure(.unauthorised("401"))
        default:
            // Sent, and the relay dies before it hears of it.
            arrive(start)
            crash()
            return
        }
        record(queue.finish(start.number, result, now: now, using: &dice))
    }

    private func arrive(_ start: OutgoingQueue.Start) {
        let isRepeated = arrivals.contains(start.number)
        if isRepeated, start.place.network == "keyed" { return }
        if isRepeated { complaints.append("\(start.number) arrived twice") }
        arrivals.append(start.number)
    }

    private func crash() {
        // Calls that are under way may still arrive, though nobody hears the answer.
        for call in calling where homes.contains(call.place) && Bool.random(using: &dice) { arrive(call) }
        calling = []
        restart()
    }

    private func restart() {
        queue = OutgoingQueue(quiet: Self.quiet)
        queue.open(network: "fickle", pace: Self.pace, isIdempotent: false)
        queue.open(network: "keyed", pace: Self.pace, isIdempotent: true)
        for (index, place) in told { known[index] = place }
        var ledger = IntentLedger()
        fold(into: &ledger)
        ledger.pending.forEach(add)
    }

    private func fold(into ledger: inout IntentLedger) {
        for entry in journal {
            switch entry {
            case .intent(let number, let intent, let at): ledger.fold(number, intent, at: at)
            case .outcome(let number, let outcome): ledger.fold(outcome, of: number)
            }
        }
    }

    /// A group becomes another one; what still goes to the old id is told so.
    private func migrate() {
        let index = Int.random(in: 0..<homes.count, using: &dice)
        homes[index].target = .chat("\(index) since \(journal.count)")
    }

    private func newChat(of start: OutgoingQueue.Start) -> String {
        guard case .forum(let forum) = start.intent.target, let index = Int(forum.rawValue),
            case .chat(let chat) = homes[index].target
        else { return "" }
        told[index] = homes[index]
        return chat
    }

    private func jump() {
        now = max(0, now + Int64.random(in: -3_600_000...3_600_000, using: &dice))
    }

    /// Order per chat and urgency, and no message that nobody can account for.
    private func look() {
        var last: [String: Int] = [:]
        for arrival in arrivals {
            guard let intent = intents[arrival] else { continue }
            let line = "\(intent.target) \(intent.urgency)"
            if let before = last[line], before > arrival {
                complaints.append("\(arrival) after \(before) in \(line)")
            }
            last[line] = arrival
        }
        var settled: [Int: Int] = [:]
        for case .outcome(let number, let outcome) in journal where outcome.status.isFinal {
            settled[number, default: 0] += 1
        }
        for number in intents.keys where settled[number] != 1 {
            complaints.append("\(number) was settled \(settled[number] ?? 0) times")
        }
    }
}
