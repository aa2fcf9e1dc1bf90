import Domain
import Networks

/// Decides which pending intents go out now: pure, without clock or I/O.
///
/// Per chat and urgency first in, first out behind the forum's notice, one on its way at a time, at the
/// network's pace. Ordinary ones wait through quiet times; an emergency passes them by, and the ordinary ones
/// before it, but not the pace. The caller asks ``next(now:using:)`` after every change and at `wakeAt`,
/// appends what it is told to, calls the network, and reports with ``finish(_:_:now:using:)``. Times are
/// milliseconds UTC by the wall clock.
package struct OutgoingQueue {
    /// A message that is to be sent now.
    package struct Start: Hashable, Sendable {
        package let number: Int
        package let intent: Intent
        package let place: Place
        /// Must be durable before the network is called; nil where the network can tell a repetition.
        package let first: Outcome?
    }

    /// An outcome to append.
    package struct Conclusion: Hashable, Sendable {
        package let number: Int
        package let outcome: Outcome
    }

    /// What is to be done now.
    package struct Turn: Hashable, Sendable {
        package var start: [Start] = []
        package var record: [Conclusion] = []
        /// When to ask again if nothing happens before; nil where only an event can bring something.
        package var wakeAt: Int64?
    }

    var networks: [String: NetworkLane] = [:]
    var chats: [Place: ChatLane] = [:]
    var deliveries: [Int: Delivery] = [:]
    var places: [Int: Place] = [:]
    /// Where chats have moved since this run began; the roster learns it by its own way.
    var moves: [Place: Place] = [:]
    var expiries = TimeHeap<Int>()
    private var quiet: QuietTimes
    private var lastTurn = Int64.min
    let terms: DeliveryTerms

    package init(quiet: QuietRules, terms: DeliveryTerms = DeliveryTerms()) {
        self.quiet = QuietTimes(quiet)
        self.terms = terms
    }

    /// Makes a network known; its intents may be added then.
    package mutating func open(network: String, pace: SendingPace, isIdempotent: Bool) {
        networks[network] = NetworkLane(isIdempotent: isIdempotent, pace: pace)
    }

    /// How many intents are pending, and since when the oldest has been.
    package var depth: Int { deliveries.count }
    package var oldest: Int64? { deliveries.values.lazy.map(\.since).min() }

    /// Takes in a pending intent, fresh or from the ledger; one that is known already changes nothing.
    ///
    /// Returns an outcome where the last run was interrupted while it was calling.
    package mutating func add(
        _ pending: Delivery,
        to place: Place,
        now: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> Conclusion? {
        guard deliveries[pending.number] == nil, !pending.isSettled, let network = networks[place.network]
        else { return nil }
        var delivery = pending
        delivery.setBack(to: now)
        let action = delivery.handle(
            .interrupted,
            at: now,
            isIdempotent: network.isIdempotent,
            using: &generator
        )
        if case .record(let outcome) = action { return Conclusion(number: delivery.number, outcome: outcome) }
        var place = place
        if let chat = delivery.movedTo { place.target = .chat(chat) }
        deliveries[delivery.number] = delivery
        expiries.insert(delivery.number, at: delivery.expiresAt, rank: delivery.number)
        enqueue(delivery.number, at: place, now: now)
        return nil
    }

    /// What is to be done at `now`.
    package mutating func next(now: Int64, using generator: inout some RandomNumberGenerator) -> Turn {
        if now < lastTurn { setBack(to: now) }
        lastTurn = now
        var turn = Turn()
        expire(now, &turn, using: &generator)
        let opening = quiet.nextOpening(after: now)
        for network in networks.keys.sorted() {
            begin(.emergency, of: network, from: now, at: now, &turn, using: &generator)
            begin(.ordinary, of: network, from: opening, at: now, &turn, using: &generator)
        }
        if let expiry = expiries.first { turn.wake(at: expiry.time) }
        return turn
    }

    /// Begins what is due of one urgency; `gate` is when quiet times let it.
    private mutating func begin(
        _ urgency: Intent.Urgency,
        of name: String,
        from gate: Int64?,
        at now: Int64,
        _ turn: inout Turn,
        using generator: inout some RandomNumberGenerator
    ) {
        while let item = networks[name]?.due[urgency]?.first {
            guard chats[item.key]?.lines[urgency]?.scheduledAt == item.time else {
                networks[name]?.due[urgency]?.removeFirst()
                continue
            }
            guard let gate, let opening = networks[name]?.opening(at: now) else { return }
            let time = max(item.time, gate, opening)
            guard time <= now else { return turn.wake(at: time) }
            networks[name]?.due[urgency]?.removeFirst()
            chats[item.key]?.lines[urgency]?.scheduledAt = nil
            guard let (number, ready) = head(of: item.key, urgency, now: now) else { continue }
            if ready > now {
                schedule(item.key, urgency, now: now)
            } else if let start = start(number, at: item.key, now: now, using: &generator) {
                turn.start.append(start)
            }
        }
    }

    private mutating func start(
        _ number: Int,
        at place: Place,
        now: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> Start? {
        guard let isIdempotent = networks[place.network]?.isIdempotent,
            let delivery = deliveries[number],
            case .call(let first)? = deliveries[number]?.handle(
                .start,
                at: now,
                isIdempotent: isIdempotent,
                using: &generator
            )
        else { return nil }
        networks[place.network]?.begin(at: now)
        chats[place]?.begin(number, at: now)
        return Start(number: number, intent: delivery.intent, place: place, first: first)
    }

    private mutating func expire(
        _ now: Int64,
        _ turn: inout Turn,
        using generator: inout some RandomNumberGenerator
    ) {
        while let item = expiries.first, item.time <= now {
            expiries.removeFirst()
            guard let place = places[item.key] else { continue }
            // What is on its way meets its age when it comes back.
            if let conclusion = handle(item.key, .expire, now: now, using: &generator) {
                turn.record.append(conclusion)
                scheduleBoth(place, now: now)
            }
        }
    }
}

extension OutgoingQueue.Turn {
    mutating func wake(at time: Int64) {
        wakeAt = min(wakeAt ?? time, time)
    }
}
