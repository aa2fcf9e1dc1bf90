import Domain

/// The words of a routed message.
package enum RouteText {
    /// In characters; networks refuse more than about four thousand with the first line.
    static let longest = 3_500

    /// What stands below the first line: the words, or what came instead of words and is not carried over.
    static func body(_ text: String, of post: RoutedPost) -> String {
        guard text.allSatisfy(\.isWhitespace) else {
            return text.count <= longest ? text : text.prefix(longest - 1) + "…"
        }
        guard post.photos.isEmpty, let label = label(of: post.kind) else { return "" }
        return "[\(label)]"
    }

    /// The message by which a post is handed over.
    package static func message(of post: RoutedPost, _ body: String) -> String {
        lines("\(RouteMark.scalar) \(RouteMark.origin(of: post))", body)
    }

    /// The message that its words have changed.
    package static func correction(of post: RoutedPost, _ body: String) -> String {
        lines("\(RouteMark.scalar) Ralat · \(RouteMark.origin(of: post))", body)
    }

    /// The message that it was taken back.
    static func withdrawal(of post: RoutedPost) -> String {
        "\(withdrawn) · \(RouteMark.origin(of: post))"
    }

    static func isWithdrawal(_ text: String) -> Bool {
        text.hasPrefix(withdrawn)
    }

    private static let withdrawn = "\(RouteMark.scalar) Pesan ditarik oleh pengirim"

    private static func lines(_ first: String, _ body: String) -> String {
        body.isEmpty ? first : "\(first)\n\(body)"
    }

    private static func label(of kind: PostKind) -> String? {
        switch kind {
        case .text, .system, .unavailable: nil
        case .photo: "foto"
        case .video: "video"
        case .audio: "rekaman suara"
        case .document: "dokumen"
        case .sticker: "stiker"
        case .location: "lokasi"
        case .contact: "kontak"
        case .poll: "jajak pendapat"
        }
    }
}
