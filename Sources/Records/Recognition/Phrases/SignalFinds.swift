/// The signals that a text shows, each with the tokens of its first occurrence.
package struct SignalFinds: Sendable {
    package private(set) var set = SignalSet()
    private var ranges = [Range<Int>](repeating: 0..<0, count: 128)

    package init() {}

    package mutating func removeAll() { set.removeAll() }

    package mutating func add(_ signal: Signal, _ range: Range<Int>) {
        guard !set.contains(signal) else { return }
        set.insert(signal)
        ranges[Int(signal.rawValue)] = range
    }

    /// Forgets a signal that was shown within the words of another, which say the opposite: "saya izinkan" in "tidak saya
    /// izinkan".
    mutating func remove(_ signal: Signal, within other: Signal) {
        let (own, outer) = (range(of: signal), range(of: other))
        if !own.isEmpty, outer.lowerBound <= own.lowerBound, own.upperBound <= outer.upperBound {
            set.remove(signal)
        }
    }

    /// The tokens that showed `signal`; empty where it was not shown.
    package func range(of signal: Signal) -> Range<Int> {
        set.contains(signal) ? ranges[Int(signal.rawValue)] : 0..<0
    }
}
