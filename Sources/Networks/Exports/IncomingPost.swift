import Domain

/// A post as a network's decoder understood it, before Intake gives it a zone, an author and a place
/// in the log.
package struct IncomingPost: Hashable, Sendable {
    /// Who speaks in the source; nil for the network itself (system lines).
    package var sender: IncomingSender?
    /// The wall-clock reading in the source.
    package var time: CivilTime
    /// The same in milliseconds UTC where the source tells that too: no zone is then assumed.
    package var instant: Int64?
    /// The source gave minutes only.
    package var isMinutePrecise: Bool
    /// The source's own time string, untouched.
    package var stamp: String
    package var kind: PostKind
    /// The words without the network's own marks; valid UTF-8 (invalid bytes read as U+FFFD).
    package var text: String
    package var isEdited: Bool
    package var isDeleted: Bool
    package var mentions: [String]
    package var location: GeoPoint?
    package var system: SystemEvent?
    /// Files the post names; one without a name was left out of the source.
    ///
    /// `sha256` is always nil here: Intake fills it in where the bytes came along.
    package var attachments: [Attachment]
    /// Where the record stands in its file.
    package var source: SourceRange
    /// The ids of a live network, where the source has the same ones as that network's bot.
    package var native: NativeFacts?
    /// The record's bytes, kept only where stamp, sender and text do not repeat them exactly.
    package var raw: [UInt8]?

    package init(
        sender: IncomingSender?,
        time: CivilTime,
        instant: Int64? = nil,
        isMinutePrecise: Bool,
        stamp: String,
        kind: PostKind,
        text: String,
        isEdited: Bool = false,
        isDeleted: Bool = false,
        mentions: [String] = [],
        location: GeoPoint? = nil,
        system: SystemEvent? = nil,
        attachments: [Attachment] = [],
        source: SourceRange,
        native: NativeFacts? = nil,
        raw: [UInt8]? = nil
    ) {
        self.sender = sender
        self.time = time
        self.instant = instant
        self.isMinutePrecise = isMinutePrecise
        self.stamp = stamp
        self.kind = kind
        self.text = text
        self.isEdited = isEdited
        self.isDeleted = isDeleted
        self.mentions = mentions
        self.location = location
        self.system = system
        self.attachments = attachments
        self.source = source
        self.native = native
        self.raw = raw
    }
}

/// How a source names who posted.
package struct IncomingSender: Hashable, Sendable {
    /// The name as shown, without directional marks and without the `~` of a push-name.
    package var name: String
    /// The number in the form `+62…` without spaces, where the source shows a number instead of a name.
    package var phone: String?
    /// The phone's own owner (`Anda`, `You`).
    package var isSelf: Bool
    /// The network's own id, where the source shows it: what the network's bot calls the same person.
    package var id: String?
    /// The person chose the name (`~`): it stands in nobody's contacts, and vouches for nothing.
    package var isSelfNamed: Bool

    package init(
        name: String,
        phone: String? = nil,
        isSelf: Bool = false,
        id: String? = nil,
        isSelfNamed: Bool = false
    ) {
        self.name = name
        self.phone = phone
        self.isSelf = isSelf
        self.id = id
        self.isSelfNamed = isSelfNamed
    }
}
