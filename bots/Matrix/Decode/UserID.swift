/// A Matrix user id: `@localpart:server`.
struct UserID: Hashable, Sendable {
    let text: String
    let localpart: String
    let server: String

    /// Nil for what cannot be one; the spec allows 255 bytes.
    init?(_ text: String) {
        guard text.hasPrefix("@"), text.utf8.count <= 255, let colon = text.firstIndex(of: ":") else {
            return nil
        }
        self.text = text
        localpart = String(text[..<colon].dropFirst())
        server = String(text[colon...].dropFirst())
        if localpart.isEmpty || server.isEmpty { return nil }
    }
}

/// Which users are the relay itself.
struct RelayIdentity: Hashable, Sendable {
    let localpart: String
    /// Other users of the relay's namespace begin so.
    let ghostPrefix: String
    let server: String

    /// The user that acts and is invited.
    var user: String { "@\(localpart):\(server)" }

    /// Whether the relay speaks through that user; without this, relays would answer themselves.
    func owns(_ user: String?) -> Bool {
        guard let user else { return false }
        if user == self.user { return true }
        guard let id = UserID(user) else { return false }
        return id.server == server && id.localpart.hasPrefix(ghostPrefix)
    }
}
