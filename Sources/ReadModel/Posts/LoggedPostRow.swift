import Domain

/// One post with all that the log knows of it, for comparing an export with the log.
package struct LoggedPostRow: Hashable, Sendable {
    /// The `post` entry.
    package var entry: Int
    /// Milliseconds UTC, as first logged.
    package var milliseconds: Int64
    /// The source gave minutes only.
    package var isMinutePrecise: Bool
    /// The id in the `author` slot; nil for the network's own lines.
    package var author: String?
    package var kind: PostKind
    /// The latest known wording; empty where none is known.
    package var text: String
    package var mentions: [String]
    /// What the network announced, for its own lines.
    package var event: SystemEvent.Event?
    package var isDeleted: Bool
    package var isEdited: Bool
    /// Every other wording, of the post and of its revisions, in log order.
    package var otherTexts: [String]
    /// All files that the post or a revision of it came with; without `sha256` those that were left out.
    package var attachments: [Attachment]
    /// The `intake` entry that the post came with.
    package var intake: Int?
}
