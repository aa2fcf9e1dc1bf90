import Networks

/// What waits for one chat, in the order of the journal, and when the chat may be spoken to again.
struct ChatLane: Sendable {
    /// Intents of one urgency.
    struct Line: Sendable {
        /// Ascending from `head`; some may have been settled meanwhile.
        var seats: [Seat] = []
        var head = 0
        /// The time of its valid item in the network's heap.
        var scheduledAt: Int64?
    }

    /// An intent's place in a line: a forum's notice before all else, then the journal's order.
    struct Seat: Comparable, Sendable {
        let number: Int
        let isNotice: Bool

        static func < (left: Seat, right: Seat) -> Bool {
            left.isNotice == right.isNotice ? left.number < right.number : left.isNotice
        }
    }

    /// The intent that is on its way; at most one.
    var inFlight: Int?
    private var pause: Pause?
    var lines: [Intent.Urgency: Line] = [:]
    private var windows: [SlidingWindow]

    init(pace: SendingPace) {
        windows = [
            SlidingWindow(limit: 1, span: pace.chatInterval.milliseconds),
            SlidingWindow(limit: pace.chatPerMinute, span: 60_000),
        ]
    }

    /// When the network lets us speak here again, not before `now`.
    func opening(at now: Int64) -> Int64 {
        let paced = windows.reduce(now) { max($0, $1.opening(at: now)) }
        return max(paced, pause?.until ?? now)
    }

    mutating func begin(_ number: Int, at now: Int64) {
        inFlight = number
        for index in windows.indices { windows[index].note(now) }
    }

    mutating func hold(for pause: Pause) {
        self.pause = pause
    }

    /// The clock was set back: nothing is scheduled any more, and no wait is longer than it was.
    mutating func setBack(to now: Int64) {
        for index in windows.indices { windows[index].setBack(to: now) }
        pause = pause?.afterSettingBack(to: now)
        for urgency in lines.keys { lines[urgency]?.scheduledAt = nil }
    }
}

extension ChatLane.Line {
    /// The first that is still wanted; passes over those that are not.
    mutating func first(where isWanted: (Int) -> Bool) -> Int? {
        while head < seats.count {
            if isWanted(seats[head].number) { return seats[head].number }
            head += 1
            // A line that is never empty must not keep all that ever stood in it.
            if head >= 256, head * 2 > seats.count {
                seats.removeFirst(head)
                head = 0
            }
        }
        seats.removeAll()
        head = 0
        return nil
    }

    /// Puts an intent where its order has it, which is the end but after a restart, a move or for a notice.
    mutating func insert(_ seat: ChatLane.Seat) {
        guard let last = seats.last, last >= seat else {
            seats.append(seat)
            return
        }
        let index = seats[head...].firstIndex { $0 >= seat } ?? seats.count
        if index == seats.count || seats[index] != seat { seats.insert(seat, at: index) }
    }
}

extension Duration {
    /// Rounded up.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}
