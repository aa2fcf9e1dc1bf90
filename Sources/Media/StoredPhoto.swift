/// What the photo store says about bytes that it took in.
package struct StoredPhoto: Hashable, Sendable {
    /// Lower-case hexadecimal SHA-256 of the bytes: their name in the store.
    package let sha256: String
    /// Length in bytes.
    package let size: Int64
    /// IANA media type by the first bytes; see ``MediaType``.
    package let mime: String

    package init(sha256: String, size: Int64, mime: String) {
        self.sha256 = sha256
        self.size = size
        self.mime = mime
    }
}
