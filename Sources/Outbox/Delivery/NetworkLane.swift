import Networks

/// How one network stands: its pace over all chats, whether it is reachable, and which chats are due.
struct NetworkLane: Sendable {
    /// What the queue must know of a network.
    let isIdempotent: Bool
    let pace: SendingPace
    /// Chats by the time at which they may be due, of either urgency.
    var due: [Intent.Urgency: TimeHeap<Place>] = [:]
    /// The credentials were not accepted: nothing is tried until somebody has seen to that.
    private(set) var isHeld = false
    private var window: SlidingWindow
    private var pause: Pause?
    /// Failures to reach it since it was last reached.
    private var failures = 0
    private var inFlight = 0

    init(isIdempotent: Bool, pace: SendingPace) {
        self.isIdempotent = isIdempotent
        self.pace = pace
        window = SlidingWindow(limit: pace.perSecond, span: 1000)
    }

    /// When the next message may begin, not before `now`; nil where an event must come first.
    func opening(at now: Int64) -> Int64? {
        // One message at a time finds out whether an unreachable network is back.
        guard !isHeld, failures == 0 || inFlight == 0 else { return nil }
        return max(window.opening(at: now), pause?.until ?? now)
    }

    mutating func begin(at now: Int64) {
        window.note(now)
        inFlight += 1
    }

    /// A call has ended, well or not.
    mutating func end(
        _ fault: NetworkFault?,
        at now: Int64,
        terms: DeliveryTerms,
        using generator: inout some RandomNumberGenerator
    ) {
        inFlight = max(0, inFlight - 1)
        switch fault {
        case .notConnected, .unreachable:
            failures += 1
            pause = Pause(since: now, until: now + terms.backOff(after: failures, using: &generator))
        case .unauthorised: isHeld = true
        case .slowDown, .moved, .refused, nil:
            failures = 0
            pause = nil
        }
    }

    /// A call was never made: it tells nothing about the network.
    mutating func abandon() {
        inFlight = max(0, inFlight - 1)
    }

    mutating func release() {
        isHeld = false
        failures = 0
        pause = nil
    }

    /// The clock was set back: nothing is due any more, and no wait is longer than it was.
    mutating func setBack(to now: Int64) {
        due = [:]
        window.setBack(to: now)
        pause = pause?.afterSettingBack(to: now)
    }
}
