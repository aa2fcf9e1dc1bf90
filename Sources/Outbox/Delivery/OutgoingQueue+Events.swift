import Domain
import Networks

extension OutgoingQueue {
    /// A call has ended: the outcome to append, which must be durable before the next turn.
    ///
    /// Nil where the intent was not on its way.
    package mutating func finish(
        _ number: Int,
        _ result: Result<SentMessage, NetworkFault>,
        now: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> Conclusion? {
        guard let place = places[number], chats[place]?.inFlight == number else { return nil }
        chats[place]?.inFlight = nil
        switch result {
        case .success(let message):
            networks[place.network]?.end(nil, at: now, terms: terms, using: &generator)
            let conclusion = handle(number, .sent(message), now: now, using: &generator)
            scheduleBoth(place, now: now)
            return conclusion
        case .failure(let fault):
            networks[place.network]?.end(fault, at: now, terms: terms, using: &generator)
            if case .slowDown(let seconds) = fault {
                chats[place]?.hold(for: Pause(since: now, seconds: seconds))
            }
            let conclusion = handle(number, .failed(fault), now: now, using: &generator)
            if case .moved(let chat) = fault { move(place, to: chat, now: now) }
            scheduleBoth(place, now: now)
            return conclusion
        }
    }

    /// The call was not made, because its first outcome could not be appended; it is tried again.
    package mutating func abandon(
        _ number: Int,
        now: Int64,
        using generator: inout some RandomNumberGenerator
    ) {
        guard let place = places[number], chats[place]?.inFlight == number else { return }
        chats[place]?.inFlight = nil
        networks[place.network]?.abandon()
        _ = handle(number, .abandoned, now: now, using: &generator)
        scheduleBoth(place, now: now)
    }

    /// Somebody has seen to a network's credentials: what was held is tried again.
    package mutating func release(
        network: String,
        now: Int64,
        using generator: inout some RandomNumberGenerator
    ) {
        networks[network]?.release()
        let held = deliveries.values.filter { $0.state == .held && places[$0.number]?.network == network }
        for number in held.map(\.number).sorted() {
            _ = handle(number, .release, now: now, using: &generator)
            if let place = places[number] { scheduleBoth(place, now: now) }
        }
    }

    /// A pending intent is not to be said after all; nil where it is on its way or settled.
    package mutating func suppress(
        _ number: Int,
        _ reason: OutcomeReason,
        now: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> Conclusion? {
        guard let place = places[number] else { return nil }
        let conclusion = handle(number, .suppress(reason), now: now, using: &generator)
        scheduleBoth(place, now: now)
        return conclusion
    }

    /// Networks that wait for an operator.
    package var held: [String] {
        networks.filter(\.value.isHeld).keys.sorted()
    }

    /// Lets a delivery take an event, and forgets it once it is settled.
    mutating func handle(
        _ number: Int,
        _ event: Delivery.Event,
        now: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> Conclusion? {
        guard let place = places[number], let isIdempotent = networks[place.network]?.isIdempotent else {
            return nil
        }
        let action = deliveries[number]?.handle(event, at: now, isIdempotent: isIdempotent, using: &generator)
        if deliveries[number]?.isSettled == true {
            deliveries[number] = nil
            places[number] = nil
        }
        guard case .record(let outcome) = action else { return nil }
        return Conclusion(number: number, outcome: outcome)
    }

    /// All that waits for a chat waits for its new id.
    private mutating func move(_ old: Place, to chat: String, now: Int64) {
        let new = Place(network: old.network, target: .chat(chat))
        guard new != old, let lane = chats.removeValue(forKey: old) else { return }
        moves[old] = new
        moves[new] = nil
        for urgency in Intent.Urgency.allCases {
            guard let line = lane.lines[urgency] else { continue }
            for seat in line.seats[line.head...] where deliveries[seat.number] != nil {
                enqueue(seat.number, at: new, now: now)
            }
        }
    }
}
