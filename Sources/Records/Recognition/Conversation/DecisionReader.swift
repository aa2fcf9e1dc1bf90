/// Reads the outcome of a decision out of its signals.
enum DecisionReader {
    /// What a text labelled as a grant or a denial says.
    static func outcome(_ label: PostLabel, _ signals: SignalSet) -> DecisionOutcome? {
        switch label {
        case .permissionGranted:
            return signals.intersects([.condition, .approvesPrinciple, .splits])
                ? .grantedWithCondition : .granted
        case .permissionDenied: return signals.contains(.defers) ? .deferred : .denied
        default: return nil
        }
    }

    /// What the decision speaks of, where it says so.
    static func leave(_ text: ReadText, _ words: KnownWords) -> LeaveKind? {
        for token in text.tokens where !token.isAddress {
            if token.has(.use) { return .useOfPlace }
            if token.has(.delegate) { return .delegation }
            if token.lexeme == words.cuti, words.cuti != 0 { return .cuti }
            if token.has(.late) { return .late }
        }
        return nil
    }
}
