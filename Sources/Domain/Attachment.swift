/// A file that came with a post, or the mention of one that did not.
package struct Attachment: Hashable, Sendable {
    /// The name the network gave it; nil where it was left out without one.
    package var name: String?
    /// Lower-case hexadecimal SHA-256 of the received bytes; nil while they are not here.
    package var sha256: String?
    /// Length in bytes; while the bytes are not here, what the network says it is, if anything.
    package var size: Int64?
    /// IANA media type by content, or by name where the bytes are not here.
    package var mime: String?
    /// What a live network needs to be asked for the bytes; only its own bot reads it.
    package var reference: String?
    /// Why the bytes will not come: too large, expired, refused; a few words for people.
    package var missing: String?

    package init(
        name: String? = nil,
        sha256: String? = nil,
        size: Int64? = nil,
        mime: String? = nil,
        reference: String? = nil,
        missing: String? = nil
    ) {
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.mime = mime
        self.reference = reference
        self.missing = missing
    }

    /// The bytes are in the photo store.
    package var isHere: Bool { sha256 != nil }

    /// The bytes are not here and may still be fetched.
    package var isAwaited: Bool { sha256 == nil && reference != nil && missing == nil }
}
