/// When what failed is tried again: soon at first, hourly in the end, until it is too old.
///
/// Pure. Attempts are counted in memory only: after a restart everything is due at once, and age decides when
/// to give up.
struct RetryPlan: Sendable {
    /// Seconds between attempts; the last one repeats.
    static let pauses: [Int64] = [5, 30, 120, 600, 3_600]
    /// Seconds after which nothing is tried any more: a week.
    static let patience: Int64 = 7 * 86_400

    private var attempts: [Int: (count: Int, due: Int64)] = [:]

    /// Whether `entry` may be tried at `now` (milliseconds UTC).
    func isDue(_ entry: Int, now: Int64) -> Bool {
        attempts[entry].map { $0.due <= now } ?? true
    }

    /// `entry` failed; `wait` is what the other side asked for, in seconds.
    mutating func failed(_ entry: Int, now: Int64, wait: Double = 0) {
        let count = attempts[entry]?.count ?? 0
        let pause = max(Self.pauses[min(count, Self.pauses.count - 1)] * 1000, Int64(wait * 1000))
        attempts[entry] = (count + 1, now + pause)
    }

    /// `entry` is done with.
    mutating func finished(_ entry: Int) {
        attempts[entry] = nil
    }

    /// When the next attempt is due; nil where none waits.
    var nextDue: Int64? { attempts.values.map(\.due).min() }

    /// How many attempts failed in all.
    var failures: Int { attempts.values.reduce(0) { $0 + $1.count } }

    /// What was accepted at `since` is not tried any more at `now`.
    static func isTooOld(since: Int64, now: Int64) -> Bool {
        now - since > patience * 1000
    }
}
