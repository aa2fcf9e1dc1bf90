import Domain

/// One entry of the log that is a post or a revision of one, as it was recorded.
///
/// Everything is what this entry itself says; how the post stands after later entries is in `state`.
package struct PostView: Hashable, Sendable {
    package var entry: Int
    package var forum: Forum
    /// By the network's clock; nil where the content was erased.
    package var at: Moment?
    package var isMinutePrecise: Bool
    /// Nil for the network's own lines and for erased content.
    package var sender: PostAuthor?
    package var kind: PostKind
    package var text: String
    package var attachments: [Attachment]
    /// The network says that this wording replaced another.
    package var isEdited: Bool
    /// The network says that the content was taken back.
    package var isDeleted: Bool
    /// This wording is older than the one it revises.
    package var isEarlier: Bool
    /// The post that this entry revises.
    package var revises: Int?
    package var mentions: [String]
    package var location: GeoPoint?
    package var system: SystemEvent?
    package var source: PostSource?
    /// Of a live network's message.
    package var native: NativeFacts?
    /// The entry of the post that it answers, where that was known when it came.
    package var answers: Int?
    /// When the log accepted the entry, milliseconds UTC.
    package var accepted: Int64
    /// The content was erased, cannot be read, or is restricted.
    package var isWithoutContent: Bool
    /// The content is in the log and is shown to nobody for now.
    package var isRestricted = false
    /// How the post stands now; nil for a revision.
    package var state: PostState?

    /// A network brought it as it was said: what an export brought never triggers anything.
    package var isLive: Bool { native != nil && source?.intake == nil }
}

/// The record of a file that an entry was read from.
package struct PostSource: Hashable, Sendable {
    /// The file's name; nil where the note of its import was erased.
    package var file: String?
    /// The number of the `intake` entry.
    package var intake: Int?
    package var range: SourceRange?

    package init(file: String?, intake: Int?, range: SourceRange?) {
        self.file = file
        self.intake = intake
        self.range = range
    }
}

/// How a post stands after all its revisions.
package struct PostState: Hashable, Sendable {
    /// The latest known wording; of a post that was taken back, what it last said, as far as it is known.
    package var text: String
    package var kind: PostKind
    package var attachments: [Attachment]
    /// The post was edited at some time.
    package var isEdited: Bool
    /// The post was taken back.
    package var isDeleted: Bool
    /// The entry of the latest revision; nil where there is none.
    package var lastRevision: Int?
}
