/// What a decision says, whoever it is for.
package enum DecisionOutcome: String, CaseIterable, Sendable {
    case granted, denied, deferred, noted
    case grantedWithCondition = "granted_with_condition"
    case needsExplanation = "needs_explanation"
    case referred

    /// Speaks for the request.
    package var isGrant: Bool { self == .granted || self == .grantedWithCondition }
    /// Speaks against it, at least for now.
    package var isDenial: Bool { self == .denied || self == .deferred }
}
