/// What a post is, by its main content.
package enum PostKind: String, Sendable, CaseIterable {
    case text
    case photo
    /// Also GIFs, which the networks carry as silent videos.
    case video
    /// Also voice notes.
    case audio
    case document
    case sticker
    case location
    case contact
    case poll
    /// The network speaks, not a member: see ``SystemEvent``.
    case system
    /// The network holds the content back: view-once, expired, deleted before it was seen, or
    /// media of an unnamed sort that was left out of an export.
    case unavailable
}
