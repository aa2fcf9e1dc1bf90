/// Where polling stands: the next update to ask for, and when the last one came.
struct PollCursor: Hashable {
    /// After a week without updates Telegram starts at a random number.
    ///
    /// Asking with the old one could then acknowledge what was never seen, so it is forgotten in time; what
    /// comes twice is recognised as such.
    private static let silence: Int64 = 6 * 86_400_000

    var next: Int64
    /// Milliseconds UTC by our clock.
    var seen: Int64

    init(next: Int64, seen: Int64) {
        self.next = next
        self.seen = seen
    }

    /// Reads ``text``.
    init?(_ text: String) {
        let numbers = text.split(separator: "@", omittingEmptySubsequences: false).compactMap { Int64($0) }
        guard numbers.count == 2 else { return nil }
        self.init(next: numbers[0], seen: numbers[1])
    }

    var text: String { "\(next)@\(seen)" }

    /// What to ask for at `now`; nil for whatever is there.
    func offset(at now: Int64) -> Int64? {
        now - seen < Self.silence ? next : nil
    }
}
