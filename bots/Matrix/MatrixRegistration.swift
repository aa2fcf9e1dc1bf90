import Domain

/// The registration of an application service (Application Service API, "Registration"): one file that the
/// homeserver and the relay both read, so that they cannot disagree.
package struct MatrixRegistration: Hashable, Sendable, CustomStringConvertible {
    /// Unique among the homeserver's application services.
    package var id: String
    /// Where the homeserver reaches the relay, without a slash at the end.
    package var url: String
    /// What the relay shows to the homeserver.
    package var asToken: String
    /// What the homeserver shows to the relay.
    package var hsToken: String
    /// The relay's own user: `titian` for `@titian:server`.
    package var senderLocalpart: String

    package init(
        id: String = "titian",
        url: String,
        asToken: String,
        hsToken: String,
        senderLocalpart: String = "titian"
    ) {
        self.id = id
        self.url = url
        self.asToken = asToken
        self.hsToken = hsToken
        self.senderLocalpart = senderLocalpart
    }

    /// Localparts of users that nobody but the relay may have begin so.
    package var ghostPrefix: String { senderLocalpart + "_" }

    /// A random token of 256 bits in hexadecimal.
    package static func freshToken(using generator: inout some RandomNumberGenerator) -> String {
        Hex.encode((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// The file's text, for `app_service_config_files` in `homeserver.yaml`.
    ///
    /// It holds both tokens: mode 0600. No room or alias is claimed: the homeserver sends the events of every
    /// room that the relay's own user has joined, and of no other.
    package var yaml: String {
        """
        # Titian as an application service. Written by `titian matrix registration`.
        # Both the homeserver and Titian read this file; it holds secrets.
        id: \(Self.quoted(id))
        url: \(Self.quoted(url))
        as_token: \(Self.quoted(asToken))
        hs_token: \(Self.quoted(hsToken))
        sender_localpart: \(Self.quoted(senderLocalpart))
        # The homeserver's limit for people (0.2 messages a second) would hold the relay up.
        rate_limited: false
        receive_ephemeral: false
        namespaces:
          users:
            - exclusive: true
              regex: \(Self.quoted("@\(Self.escaped(ghostPrefix)).*"))
          aliases: []
          rooms: []

        """
    }

    /// Without the tokens.
    package var description: String { "registration \(id) of \(senderLocalpart)" }

    /// A JSON string is a YAML string.
    private static func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { $0 += ".+*?()[]{}|^$\\".contains($1) ? "\\\($1)" : String($1) }
    }
}
