/// A decision that arrived before the request to which it replies.
struct EarlyDecision: Sendable {
    let post: PostReference
    /// The place of its conclusion in the reader's queue.
    let queuePlace: Int
    let decision: DecisionBinder.Decision
    let evidence: DecisionEvidence?

    /// Fifteen minutes, in milliseconds: so long its conclusion waits for the request.
    static let window: Int64 = 900_000
}
