/// The lengths that the `messages` edge accepts, in UTF-16 units so as to be on the safe side.
enum WhatsAppLimits {
    static let text = 4096
    static let caption = 1024
    static let buttonBody = 1024
    static let buttonTitle = 20
    static let buttons = 3

    /// The beginning of `text` that fits, whole characters only; a cut shows as `…`.
    static func cut(_ text: String, to limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        return head(of: text, limit - 1) + "…"
    }

    /// `text` in pieces that fit, broken after a line where that leaves at least half a piece.
    static func pieces(of text: String, _ limit: Int = text) -> [String] {
        var pieces: [String] = []
        var rest = Substring(text)
        while rest.utf16.count > limit {
            let head = head(of: rest, limit)
            // A single character longer than a message is no words.
            guard !head.isEmpty else { return pieces }
            let line = head.lastIndex(where: \.isNewline).map { head[...$0] }
            let piece = line.flatMap { $0.utf16.count >= limit / 2 ? $0 : nil } ?? head[...]
            pieces.append(String(piece))
            rest = rest.dropFirst(piece.count)
        }
        return rest.isEmpty ? pieces : pieces + [String(rest)]
    }

    private static func head(of text: some StringProtocol, _ limit: Int) -> String {
        var length = 0
        return String(
            text.prefix { character in
                length += character.utf16.count
                return length <= limit
            }
        )
    }
}
