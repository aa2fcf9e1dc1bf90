import Domain
import Networks

/// One record of an export, as far as alignment needs it.
package struct FileRecord: Hashable, Sendable {
    /// The reading of the file's clock as milliseconds since 1970 under the zone assumed for the file.
    package var milliseconds: Int64
    /// How the file names the sender; nil for the network's own lines.
    package var label: String?
    /// The label means the owner of the phone (`Anda`, `You`), so the words of it tell nothing.
    package var isSelf: Bool
    package var kind: PostKind
    package var event: SystemEvent.Event?
    package var isDeleted: Bool
    package var isEdited: Bool
    package var key: ContentKey
    package var media: MediaState

    package init(
        milliseconds: Int64,
        label: String?,
        isSelf: Bool = false,
        kind: PostKind,
        event: SystemEvent.Event? = nil,
        isDeleted: Bool = false,
        isEdited: Bool = false,
        key: ContentKey,
        media: MediaState = .none
    ) {
        self.milliseconds = milliseconds
        self.label = label
        self.isSelf = isSelf
        self.kind = kind
        self.event = event
        self.isDeleted = isDeleted
        self.isEdited = isEdited
        self.key = key
        self.media = media
    }

    /// The record of a decoded post, whose attachments carry their `sha256` where the file held them.
    ///
    /// `zoneOffsetMinutes` is the assumed zone's distance east of UTC at that reading.
    package init(_ post: IncomingPost, zoneOffsetMinutes: Int) {
        self.init(
            milliseconds: post.instant ?? (post.time.seconds - Int64(zoneOffsetMinutes) * 60) * 1000,
            label: post.sender.map(FileRecord.label),
            isSelf: post.sender?.isSelf ?? false,
            kind: post.kind,
            event: post.system?.event,
            isDeleted: post.isDeleted,
            isEdited: post.isEdited,
            key: post.isDeleted ? .empty : ContentKey.of(post.text, kind: post.kind, mentions: post.mentions),
            media: MediaState(post.attachments)
        )
    }

    /// How aliases name a sender: the number where the file shows one, else the name.
    package static func label(_ sender: IncomingSender) -> String {
        sender.phone ?? sender.name
    }
}
