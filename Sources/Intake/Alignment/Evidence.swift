import Domain

/// The keys under which a record or a post can be recognised before it is known who is who.
enum Evidence {
    /// A deleted post, whatever it said.
    static let deleted = ContentKey.mark(1)
    /// A file without a caption, of any kind: a phone may not tell which it was.
    static let media = ContentKey.mark(2)
    /// Content that the network holds back.
    static let unavailable = ContentKey.mark(3)
    /// An announcement without any words.
    static let wordless = ContentKey.mark(4)

    /// Nothing is shown of a post: one phone writes `null` where another writes no words at all.
    static func isHeldBack(_ key: ContentKey, _ kind: PostKind, _ media: MediaState) -> Bool {
        key.isEmpty && media == .none && (kind == .unavailable || kind == .text)
    }

    /// The key of a live post or record: its words, or a mark for what it is.
    static func key(_ key: ContentKey, kind: PostKind, media state: MediaState) -> UInt64 {
        if !key.isEmpty { return key.rawValue }
        if state != .none { return media }
        switch kind {
        case .system: return wordless
        case .text, .unavailable: return unavailable
        default: return media
        }
    }

    /// The key of a file by its SHA-256.
    static func file(_ name: String) -> UInt64 {
        name.utf8.reduce(ContentKey.mark(5)) { ContentKey.mixed($0 ^ UInt64($1), 0xe703_7ed1_a0b4_28db) }
    }

    /// The key of an announcement by its sort.
    static func event(_ event: SystemEvent.Event) -> UInt64 {
        event.rawValue.utf8.reduce(ContentKey.mark(6)) {
            ContentKey.mixed($0 ^ UInt64($1), 0x8ebc_6af0_9c88_c6e3)
        }
    }

    /// The minute of a time in milliseconds, rounded down.
    static func minute(_ milliseconds: Int64) -> Int {
        Int(milliseconds >= 0 ? milliseconds / 60_000 : -((59_999 - milliseconds) / 60_000))
    }
}

extension LoggedPost {
    var evidenceKey: UInt64 { isDeleted ? Evidence.deleted : Evidence.key(key, kind: kind, media: media) }
}

extension FileRecord {
    var evidenceKey: UInt64 { isDeleted ? Evidence.deleted : Evidence.key(key, kind: kind, media: media) }
}
