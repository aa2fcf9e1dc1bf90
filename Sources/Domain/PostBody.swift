/// What was posted and when; the `body` slot of a `post`, `edit`, `deletion` or `media` entry.
package struct PostBody: Hashable, Sendable {
    /// When it was posted, by the network's clock.
    package var at: Moment
    /// The network gave minutes only; the seconds of `at` are zero and mean nothing.
    package var isMinutePrecise: Bool
    /// The network's own time string, untouched.
    package var stamp: String
    package var kind: PostKind
    /// The words, without the network's own marks (attachment tags, edit marks).
    package var text: String
    /// The network says that this wording replaced another.
    package var isEdited: Bool
    /// The network says that the content was taken back.
    package var isDeleted: Bool
    /// This wording is older than the one it revises: an earlier export came later.
    package var isEarlier: Bool
    /// Names or numbers that the text addresses with `@`.
    package var mentions: [String]
    package var location: GeoPoint?
    package var system: SystemEvent?
    package var source: SourceRange?
    /// Of a live network's message; nil for an export's.
    package var native: NativeFacts?

    package init(
        at: Moment,
        isMinutePrecise: Bool = false,
        stamp: String = "",
        kind: PostKind,
        text: String,
        isEdited: Bool = false,
        isDeleted: Bool = false,
        isEarlier: Bool = false,
        mentions: [String] = [],
        location: GeoPoint? = nil,
        system: SystemEvent? = nil,
        source: SourceRange? = nil,
        native: NativeFacts? = nil
    ) {
        self.at = at
        self.isMinutePrecise = isMinutePrecise
        self.stamp = stamp
        self.kind = kind
        self.text = text
        self.isEdited = isEdited
        self.isDeleted = isDeleted
        self.isEarlier = isEarlier
        self.mentions = mentions
        self.location = location
        self.system = system
        self.source = source
        self.native = native
    }
}

/// A place on the earth in degrees; south and west are negative.
package struct GeoPoint: Hashable, Sendable {
    package var latitude: Double
    package var longitude: Double

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// Where in a source file a record stands, so that a reviewer can see what was read.
package struct SourceRange: Hashable, Sendable {
    /// 1-based number of its first line.
    package var line: Int
    /// 0-based position of its first byte.
    package var byteOffset: Int
    /// Length in bytes, with the line end.
    package var byteLength: Int

    package init(line: Int, byteOffset: Int, byteLength: Int) {
        self.line = line
        self.byteOffset = byteOffset
        self.byteLength = byteLength
    }
}
