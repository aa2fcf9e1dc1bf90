/// A file that came with a post, or the mention of one that did not.
package struct Attachment: Hashable, Sendable {
    /// The name the network gave it; nil where it was left out without one.
    package var name: String?
    /// Lower-case hexadecimal SHA-256 of the received bytes; nil while they are not here.
    package var sha256: String?
    /// Length in bytes; nil while the bytes are not here.
    package var size: Int64?
    /// IANA media type by content, or by name where the bytes are not here.
    package var mime: String?

    package init(name: String? = nil, sha256: String? = nil, size: Int64? = nil, mime: String? = nil) {
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.mime = mime
    }

    /// The bytes are in the photo store.
    package var isHere: Bool { sha256 != nil }
}
