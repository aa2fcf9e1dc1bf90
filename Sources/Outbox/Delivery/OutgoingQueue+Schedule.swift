import Networks

/// The bookkeeping of who may be due when.
///
/// Invariant: a line that has something to send, in a chat where nothing is on its way, has an item in its
/// network's heap no later than it is ready. Items whose time is not the line's `scheduledAt` are void.
extension OutgoingQueue {
    mutating func enqueue(_ number: Int, at place: Place, now: Int64) {
        let place = present(place)
        guard let network = networks[place.network], let delivery = deliveries[number] else { return }
        places[number] = place
        let urgency = delivery.intent.urgency
        let seat = ChatLane.Seat(number: number, isNotice: delivery.intent.kind == .notice)
        chats[place, default: ChatLane(pace: network.pace)].lines[urgency, default: .init()].insert(seat)
        schedule(place, urgency, now: now)
    }

    /// A place under the id that it has now.
    private func present(_ place: Place) -> Place {
        var place = place
        // A network that sends us in a circle is followed once around at most.
        for _ in 0..<8 {
            guard let next = moves[place] else { return place }
            place = next
        }
        return place
    }

    /// The intent whose turn it is in a line and when it is ready; nil where there is none or one is on its way.
    mutating func head(of place: Place, _ urgency: Intent.Urgency, now: Int64) -> (Int, ready: Int64)? {
        guard chats[place]?.inFlight == nil else { return nil }
        let number = chats[place]?.lines[urgency]?.first { deliveries[$0] != nil && places[$0] == place }
        guard let number, let state = deliveries[number]?.state, let chat = chats[place] else { return nil }
        let opening = chat.opening(at: now)
        switch state {
        case .waiting: return (number, opening)
        case .retrying(let pause): return (number, max(opening, pause.until))
        case .attempting, .held, .sent, .givenUp, .suppressed: return nil
        }
    }

    mutating func schedule(_ place: Place, _ urgency: Intent.Urgency, now: Int64) {
        guard let (number, ready) = head(of: place, urgency, now: now) else { return }
        if let scheduled = chats[place]?.lines[urgency]?.scheduledAt, scheduled <= ready { return }
        chats[place]?.lines[urgency]?.scheduledAt = ready
        networks[place.network]?.due[urgency, default: TimeHeap()].insert(place, at: ready, rank: number)
    }

    mutating func scheduleBoth(_ place: Place, now: Int64) {
        schedule(place, .emergency, now: now)
        schedule(place, .ordinary, now: now)
    }

    /// The clock was set back: times reckoned before it mean nothing now.
    mutating func setBack(to now: Int64) {
        expiries.removeAll()
        for number in deliveries.keys {
            deliveries[number]?.setBack(to: now)
            if let time = deliveries[number]?.expiresAt { expiries.insert(number, at: time, rank: number) }
        }
        for name in networks.keys { networks[name]?.setBack(to: now) }
        for place in chats.keys {
            chats[place]?.setBack(to: now)
            scheduleBoth(place, now: now)
        }
    }
}
