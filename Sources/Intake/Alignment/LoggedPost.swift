import Domain

/// What the log holds of one post after all its revisions, as far as alignment needs it.
package struct LoggedPost: Hashable, Sendable {
    /// The number of the `post` entry.
    package var entry: Int
    /// Milliseconds since 1970 (UTC), as first logged.
    package var milliseconds: Int64
    /// The author's id after all aliases are followed; nil for the network's own lines.
    package var author: String?
    package var kind: PostKind
    /// What the network announced; for system lines.
    package var event: SystemEvent.Event?
    package var isDeleted: Bool
    package var isEdited: Bool
    /// The latest known wording; `.empty` where there are no words or none are known.
    package var key: ContentKey
    /// Every other wording the log knows of this post, older or later.
    package var wordings: [ContentKey]
    /// Also of a deleted post: what is known of its file.
    package var media: MediaState
    /// Which import (or live network) appended the post.
    ///
    /// Within one, entry numbers follow the order in the forum; across two they do not.
    package var source: Int

    package init(
        entry: Int,
        milliseconds: Int64,
        author: String?,
        kind: PostKind,
        event: SystemEvent.Event? = nil,
        isDeleted: Bool = false,
        isEdited: Bool = false,
        key: ContentKey,
        wordings: [ContentKey] = [],
        media: MediaState = .none,
        source: Int
    ) {
        self.entry = entry
        self.milliseconds = milliseconds
        self.author = author
        self.kind = kind
        self.event = event
        self.isDeleted = isDeleted
        self.isEdited = isEdited
        self.key = key
        self.wordings = wordings
        self.media = media
        self.source = source
    }

    /// The log knows what a deleted post said or showed.
    var isContentKnown: Bool { !key.isEmpty || !wordings.isEmpty || media != .none }
}
