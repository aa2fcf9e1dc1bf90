import Domain
import ReadModel

/// A post as one paragraph on a terminal.
struct PostLine {
    private let post: PostView

    init(_ post: PostView) {
        self.post = post
    }

    /// `#12 2026-11-09 07:05 Forum | Camat A: teks`; control characters are shown as spaces.
    var text: String {
        if post.isRestricted {
            return Self.harmless("#\(post.entry) \(post.forum.name): \(RecordsWords.restricted)")
        }
        var text = "#\(post.entry) \(time) \(post.forum.name) | \(post.sender?.name ?? "—"): \(words)"
        if let revises = post.revises { text += " [→ #\(revises)]" }
        return Self.harmless(text)
    }

    private var time: String {
        String((post.at?.rfc3339 ?? "—").prefix(16)).replacing("T", with: " ")
    }

    private var words: String {
        var parts: [String] = []
        if post.kind != .text { parts.append("[\(post.kind.rawValue)]") }
        if !post.text.isEmpty { parts.append(post.text) }
        parts += post.attachments.map { "<\($0.name ?? "…")>" }
        if post.isEdited { parts.append(Speech.say(id: "(diedit)", en: "(edited)")) }
        if post.isDeleted { parts.append(Speech.say(id: "(dihapus)", en: "(deleted)")) }
        return parts.joined(separator: " ")
    }

    /// A post must not steer the reader's terminal.
    static func harmless(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isControl =
                        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
                    let isOverride =
                        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                    return isControl || isOverride ? " " : scalar
                }
            )
        )
    }
}
