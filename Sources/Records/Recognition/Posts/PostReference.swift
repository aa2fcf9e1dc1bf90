/// The id of a post as its source wrote it: a text or a number.
package struct PostReference: Hashable, Sendable {
    package let text: String
    /// Written without quotes.
    package let isNumber: Bool

    package init(_ text: String, isNumber: Bool = false) {
        self.text = text
        self.isNumber = isNumber
    }

    /// `1` and `"1"` are the same post.
    package static func == (left: PostReference, right: PostReference) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
