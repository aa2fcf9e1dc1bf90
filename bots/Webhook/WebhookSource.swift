/// A system that may post through the generic hook, and how we trust it.
package struct WebhookSource: Sendable {
    /// Part of the path and of author ids; see ``isName(_:)``.
    package var name: String
    /// Shared secrets, any of which signs; the first one signs what we send.
    ///
    /// Two while one is being replaced.
    package var secrets: [String]
    /// Where attachments may be fetched from; see ``FetchRule``.
    package var hosts: [String]
    /// The address of the other side's hook, `/posts` and `/media` being below it; nil where it only posts.
    package var deliver: String?

    package init(name: String, secrets: [String], hosts: [String] = [], deliver: String? = nil) {
        self.name = name
        self.secrets = secrets
        self.hosts = hosts
        self.deliver = deliver
    }

    /// 1 to 32 lower-case letters, digits and hyphens.
    package static func isName(_ text: String) -> Bool {
        (1...32).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}

/// How this relay names itself to other systems.
package struct WebhookRelay: Sendable {
    /// Tells this installation from other relays, so that it knows its own words when they come back.
    package var id: String
    /// The name under which it speaks.
    package var name: String

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}
