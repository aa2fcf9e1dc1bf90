/// At most so many events in any stretch of time of one length.
struct SlidingWindow: Hashable, Sendable {
    private let limit: Int
    /// In milliseconds.
    private let span: Int64
    private var times: [Int64] = []

    /// `span` in milliseconds; a limit below one counts as one, or nothing would ever go out.
    init(limit: Int, span: Int64) {
        self.limit = max(1, limit)
        self.span = max(0, span)
    }

    /// When the next event may happen, not before `now` (milliseconds UTC).
    func opening(at now: Int64) -> Int64 {
        guard times.count >= limit else { return now }
        return max(now, times[times.count - limit] + span)
    }

    /// An event happens.
    mutating func note(_ now: Int64) {
        times.append(now)
        if times.count > limit { times.removeFirst(times.count - limit) }
    }

    /// The clock was set back: what lies in the future counts as just now.
    mutating func setBack(to now: Int64) {
        for index in times.indices { times[index] = min(times[index], now) }
    }
}
