/// What the roster lets the relay say in a forum; nothing where the set is empty, which is the default.
package enum ForumSpeech: String, Sendable, CaseIterable {
    /// One daily line of numbers, and summaries.
    case recap
    /// An answer to each record.
    case receipts
    /// What other forums hand over.
    case routes
}
