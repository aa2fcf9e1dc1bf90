import Domain

/// One entry of the log that is no post, as it was recorded: a gap, unreadable bytes, a reaction, a pressed
/// button, an intent of the relay, what became of one, a conclusion.
package struct EventView: Hashable, Sendable {
    package var entry: Int
    package var kind: EntryKind
    package var forum: ForumID?
    /// When the log accepted it, milliseconds UTC.
    package var accepted: Int64
    /// The first entry that it follows from.
    package var subject: Int?
    package var sender: PostAuthor?
    /// The `body` slot; nil where it was erased, is restricted, or there is none.
    ///
    /// Its shape depends on the kind (docs/log.md).
    package var body: [UInt8]?
}
