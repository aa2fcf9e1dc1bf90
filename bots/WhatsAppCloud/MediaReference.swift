import Domain

/// How a WhatsApp attachment's `reference` is written: `ID` or `ID SHA256`.
struct MediaReference: Hashable {
    /// Meta's id of the file, valid for 30 days.
    var id: String
    /// Lower-case hexadecimal, as the webhook told it.
    var sha256: String?

    init(id: String, sha256: String?) {
        self.id = id
        self.sha256 = sha256
    }

    init(reading text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        if parts.count > 1, let last = parts.last, Hex.isSHA256(String(last)) {
            self.init(id: parts.dropLast().joined(separator: " "), sha256: String(last))
        } else {
            self.init(id: text, sha256: nil)
        }
    }

    var text: String { sha256.map { "\(id) \($0)" } ?? id }

    /// The one spelling of a SHA-256 that Meta writes in base64 (webhook) or in hexadecimal (look-up).
    static func hash(_ text: String) -> String? {
        let lower = text.lowercased()
        if Hex.isSHA256(lower) { return lower }
        guard text.utf8.count == 44, let bytes = Base64.decode(Array(text.utf8)), bytes.count == 32 else {
            return nil
        }
        return Hex.encode(bytes)
    }
}
