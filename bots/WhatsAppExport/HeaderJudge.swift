/// Tells records from look-alikes: agenda lines and pasted chats inside a message.
///
/// A header of a known sender close to the record before is believed at once. Anything else waits in
/// `pending` until what follows shows which reading leaves the least unexplained: the cheapest chain of
/// headers whose times do not run back, where each rejected header costs by how likely such a line is
/// quoted (an unknown sender at a round time: likely; a known one in order: never).
struct HeaderJudge {
    /// Seconds within which neighbours may stand in any order, and a step ahead needs no confirmation.
    static let tolerance: Int64 = 600
    private static let longestWait = 64
    private static let lookahead = 16
    /// The price of believing that the clock went back for good, as where two exports were joined.
    static let resetCost = 120
    static let returnCost = 200

    /// The latest time believed; nil before the first.
    private(set) var time: Int64?
    private(set) var pending: [Candidate] = []
    /// How often the clock went back for good.
    private(set) var resets = 0
    private(set) var rejected = 0
    private(set) var firstRejectedLine: Int?
    let isMostlyKnown: Bool
    private(set) var followsRejected = false

    init(isMostlyKnown: Bool) {
        self.isMostlyKnown = isMostlyKnown
    }

    /// Whether `candidate` is believed without waiting; it is then the caller's next record.
    @inline(__always)
    mutating func believes(_ candidate: Candidate) -> Bool {
        guard pending.isEmpty else { return false }
        if candidate.standing == .announcement {
            followsRejected = false
            return true
        }
        guard candidate.standing == .known, let time, !candidate.followsColon, !followsRejected else {
            return false
        }
        let step = candidate.time - time
        guard step <= Self.tolerance, step >= 0 || (step >= -Self.tolerance && !candidate.isCopy) else {
            return false
        }
        if step > 0 { self.time = candidate.time }
        return true
    }

    /// Takes a candidate that must wait.
    mutating func wait(_ candidate: Candidate) {
        pending.append(candidate)
    }

    /// Decides as many waiting candidates as what follows allows; those believed, in order.
    ///
    /// `isLast`: nothing follows. `isPressed`: too much text waits.
    mutating func decide(isLast: Bool, isPressed: Bool) -> [Candidate] {
        let isFull = pending.count >= Self.longestWait || isPressed
        guard !pending.isEmpty, isLast || isFull || isCalm else { return [] }
        let believed = cheapestChain()
        let count =
            isFull && !isLast && pending.count > Self.lookahead * 2
            ? pending.count - Self.lookahead : pending.count
        return commit(count, believed)
    }

    /// The last candidates are known, in order, and nobody known stands ahead of them.
    private var isCalm: Bool {
        guard pending.count >= 4, let last = pending.last else { return false }
        var before = time.map { $0 - Self.tolerance } ?? .min
        for candidate in pending.suffix(4) where candidate.standing != .announcement {
            guard candidate.standing == .known, candidate.time >= before else { return false }
            before = candidate.time - Self.tolerance
        }
        return pending.allSatisfy { $0.standing != .known || $0.time <= last.time + Self.tolerance }
    }

    private mutating func commit(_ count: Int, _ believed: [Bool]) -> [Candidate] {
        var accepted: [Candidate] = []
        for index in 0..<count {
            let candidate = pending[index]
            guard believed[index] else {
                rejected += 1
                firstRejectedLine = firstRejectedLine ?? candidate.line
                followsRejected = true
                continue
            }
            followsRejected = false
            accepted.append(candidate)
            guard candidate.standing != .announcement else { continue }
            if let time, candidate.time < time - Self.tolerance, candidate.standing == .known { resets += 1 }
            let isReset = time.map { candidate.time < $0 - Self.tolerance } ?? true
            time = isReset ? candidate.time : max(time ?? candidate.time, candidate.time)
        }
        pending.removeFirst(count)
        return accepted
    }

    /// For each pending candidate whether it belongs to the cheapest chain.
    private func cheapestChain() -> [Bool] {
        let count = pending.count
        // best[i] is the cost of a chain that ends with candidate i - 1; 0 stands for the record before.
        var best = [Int](repeating: .max, count: count + 2)
        var previous = [Int](repeating: 0, count: count + 2)
        best[0] = 0
        for from in 0...count where best[from] < .max {
            for to in from + 1...count + 1 {
                if to <= count, pending[to - 1].standing == .announcement { continue }
                guard let step = stepCost(from, to) else { continue }
                let cost = best[from] + step
                if cost < best[to] { (best[to], previous[to]) = (cost, from) }
            }
        }
        var believed = pending.map { $0.standing == .announcement }
        var at = previous[count + 1]
        while at > 0 {
            believed[at - 1] = true
            at = previous[at]
        }
        dropQuotedAnnouncements(&believed)
        return believed
    }

    /// An announcement between two rejected lines, older than the record, was pasted with them.
    private func dropQuotedAnnouncements(_ believed: inout [Bool]) {
        guard let time, pending.count > 2 else { return }
        for index in 1..<pending.count - 1 where pending[index].standing == .announcement {
            let isOld = pending[index].time < time - Self.tolerance
            if isOld, !believed[index - 1], !believed[index + 1] { believed[index] = false }
        }
    }
}
