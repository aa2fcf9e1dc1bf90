/// A decision of which it is not plain what it says, or which request it decides, until one who asked answers it.
struct AwaitedDecision: Sendable {
    let post: PostReference
    /// The place of its conclusion in the reader's queue.
    let queuePlace: Int
    let decision: DecisionBinder.Decision
    let evidence: DecisionEvidence?
    /// The request that it may decide; nil where that is what is not known.
    let request: Int?
    /// How likely it grants, and denies.
    let granted: Float
    let denied: Float

    /// Fifteen minutes, in milliseconds: so long its conclusion waits.
    static let window: Int64 = 900_000
}
