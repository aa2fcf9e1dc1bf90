/// What a post is about, by its own words.
package enum PostSubject: String, Sendable, CaseIterable {
    /// Someone asks leave, consent or a decision.
    case asked
    /// Someone reports a condition in the field.
    case reported
    /// Everything else.
    case other
}
