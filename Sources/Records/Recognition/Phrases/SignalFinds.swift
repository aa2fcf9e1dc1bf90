/// The signals that a text shows, each with the tokens of its first occurrence.
package struct SignalFinds: Sendable {
    package private(set) var set = SignalSet()
    /// Those that were shown between quotation marks only, and are the words of another.
    private(set) var quoted = SignalSet()
    private var ranges = [Range<Int>](repeating: 0..<0, count: 128)

    package init() {}

    package mutating func removeAll() {
        set.removeAll()
        quoted.removeAll()
    }

    package mutating func add(_ signal: Signal, _ range: Range<Int>) {
        guard !set.contains(signal) else { return }
        set.insert(signal)
        ranges[Int(signal.rawValue)] = range
    }

    /// Sets aside what was shown between quotation marks, save where the text says that it tells another's word.
    mutating func setAsideQuoted(of signals: SignalSet, _ tokens: UnsafeBufferPointer<Token>) {
        guard set.intersects(signals), !set.contains(.relays) else { return }
        var opening: Int?
        for index in tokens.indices where tokens[index].kind == .quote {
            guard let start = opening else {
                opening = index
                continue
            }
            opening = nil
            signals.forEach { raw in
                guard let signal = Signal(rawValue: UInt8(raw)) else { return }
                let range = range(of: signal)
                guard !range.isEmpty, start < range.lowerBound, range.upperBound <= index else { return }
                set.remove(signal)
                quoted.insert(signal)
            }
        }
    }

    /// Forgets a signal that was shown within the words of another, which say the opposite: "saya izinkan" in "tidak saya
    /// izinkan".
    mutating func remove(_ signal: Signal, within other: Signal) {
        let (own, outer) = (range(of: signal), range(of: other))
        if !own.isEmpty, outer.lowerBound <= own.lowerBound, own.upperBound <= outer.upperBound {
            set.remove(signal)
        }
    }

    /// Forgets a signal that was shown around a token of which `isBreak` holds, not by it.
    mutating func remove(_ signal: Signal, around isBreak: (Int) -> Bool) {
        if range(of: signal).dropFirst().dropLast().contains(where: isBreak) { set.remove(signal) }
    }

    /// The tokens that showed `signal`; empty where it was not shown.
    package func range(of signal: Signal) -> Range<Int> {
        set.contains(signal) ? ranges[Int(signal.rawValue)] : 0..<0
    }
}
