import Networks

/// The events that one message takes, in order.
struct SendingPlan {
    struct Part {
        var text: String
        var file: OutgoingMessage.File?
    }

    /// An event has at most 65,536 bytes of JSON, in which a character may take twice its length.
    private static let textLimit = 24_000

    private(set) var parts: [Part]

    /// Files first, the words as the first one's caption where they fit.
    init(_ message: OutgoingMessage) throws(NetworkFault) {
        parts = message.files.map { Part(text: "", file: $0) }
        let text = message.text
        if !parts.isEmpty, text.utf8.count <= Self.textLimit {
            parts[0].text = text
        } else {
            parts += Self.pieces(of: text).map { Part(text: $0) }
        }
        if parts.isEmpty { throw .refused("nothing to send") }
    }

    /// Cut at a line's end where there is one, never inside a character.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var rest = text
        while rest.utf8.count > textLimit {
            var piece = LiveText.limited(rest, to: textLimit)
            if let line = piece.lastIndex(where: \.isNewline), line > piece.startIndex {
                piece = String(piece[...line])
            }
            pieces.append(piece)
            rest = String(rest.unicodeScalars.dropFirst(piece.unicodeScalars.count))
        }
        if !rest.isEmpty { pieces.append(rest) }
        return pieces
    }
}
