/// What an event means for what waits for a human.
extension RecordEvent {
    var isLookalike: Bool {
        if case .listed(.lookalike, _) = change { true } else { false }
    }

    /// Whether it lists that a record cannot be handed to anybody.
    var seeksUnit: Bool {
        if case .listed(_, RecordAct.routed.rawValue) = change { true } else { false }
    }

    var settlesRecord: Bool {
        switch change {
        case .moved: evidence != nil
        case .corrected: true
        default: false
        }
    }
}
