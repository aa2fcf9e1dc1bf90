/// Limits on what a live network may write into a post.
package enum LiveText {
    /// Longest text that is kept, in bytes of UTF-8; the rest stands in the event's raw bytes.
    package static let limit = 1 << 20

    /// The beginning of `text` that fits into `bytes` bytes, never half a scalar.
    package static func limited(_ text: String, to bytes: Int = limit) -> String {
        guard text.utf8.count > bytes else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: bytes)
        while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
        return String(text[..<end])
    }
}
