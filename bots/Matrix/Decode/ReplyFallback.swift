/// The quotation that older clients put before a reply's words (Client-Server API up to v1.12).
enum ReplyFallback {
    /// The words alone: without leading lines that begin with `> ` and the empty line after them.
    ///
    /// A text that is nothing but quotation stays as it is.
    static func stripped(_ body: String) -> String {
        let bytes = Array(body.utf8)
        var at = 0
        while at + 1 < bytes.count, bytes[at] == UInt8(ascii: ">"), bytes[at + 1] == UInt8(ascii: " ") {
            guard let end = bytes[at...].firstIndex(of: 0x0A) else { return body }
            at = end + 1
        }
        guard at > 0, at < bytes.count else { return body }
        if bytes[at] == 0x0A { at += 1 }
        return at < bytes.count ? String(decoding: bytes[at...], as: UTF8.self) : body
    }
}
