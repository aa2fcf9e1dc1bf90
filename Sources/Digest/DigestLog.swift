import Domain

/// The state of the log on which a digest stands, so that anyone can check it later.
package struct DigestLog: Hashable, Sendable {
    /// The checkpoint's origin.
    package let origin: String
    /// How many entries the checkpoint covers.
    package let size: Int
    /// Base64 of the checkpoint's root; nil while nothing is signed.
    package let root: String?

    package init(origin: String, size: Int, root: String?) {
        self.origin = PlainText.line(origin)
        self.size = size
        self.root = root.map(PlainText.line)
    }
}
