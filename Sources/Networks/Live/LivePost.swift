import Domain

/// A message of a live network, in its present wording.
package struct LivePost: Hashable, Sendable {
    /// Id, thread, album, reply and the like.
    package var native: NativeFacts
    /// Tells this wording from others of the same message; empty for the first one.
    ///
    /// With chat and message id it makes the natural key, so a redelivery must repeat it exactly.
    package var revision: String
    /// Nil where the network speaks, or does not tell who did.
    package var sender: LiveSender?
    /// When the message was posted, milliseconds UTC by the network's clock; of an edit whose network does not
    /// tell that, when it was edited.
    ///
    /// `native.revisedAt` says when this wording came.
    package var at: Int64
    /// The network's own time string.
    package var stamp: String
    package var kind: PostKind
    /// The words; valid UTF-8.
    package var text: String
    package var mentions: [String]
    package var location: GeoPoint?
    package var system: SystemEvent?
    /// Files by reference: `reference` tells ``MediaSource`` what to fetch; `sha256` is always nil here.
    package var attachments: [Attachment]

    package init(
        native: NativeFacts,
        revision: String = "",
        sender: LiveSender?,
        at: Int64,
        stamp: String,
        kind: PostKind,
        text: String,
        mentions: [String] = [],
        location: GeoPoint? = nil,
        system: SystemEvent? = nil,
        attachments: [Attachment] = []
    ) {
        self.native = native
        self.revision = revision
        self.sender = sender
        self.at = at
        self.stamp = stamp
        self.kind = kind
        self.text = text
        self.mentions = mentions
        self.location = location
        self.system = system
        self.attachments = attachments
    }

    /// A later wording of a message.
    package var isEdit: Bool { !revision.isEmpty }
}
