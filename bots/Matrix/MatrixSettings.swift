/// What it takes to be an application service of one homeserver.
package struct MatrixSettings: Sendable, CustomStringConvertible {
    /// The homeserver's client API, such as `http://127.0.0.1:8008`, without a slash at the end.
    package var homeserver: String
    /// The homeserver's name in user ids, such as `chat.kotacontoh.go.id`; nil to ask it.
    package var serverName: String?
    /// The file that the homeserver reads too.
    package var registration: MatrixRegistration
    /// The name under which the relay speaks; it should tell that it is a system.
    package var displayName: String
    /// Who may invite the relay: user ids, or names of servers for everybody there; where empty, everybody of
    /// the homeserver itself.
    package var inviters: [String]
    /// Localparts of bridged people who are known by their number begin so: mautrix-whatsapp's template.
    package var phonePrefixes: [String]
    /// How long the homeserver may take to tell a name before a post goes on without it.
    package var namePatience: Duration

    package init(
        homeserver: String,
        serverName: String? = nil,
        registration: MatrixRegistration,
        displayName: String = "Titian (sistem)",
        inviters: [String] = [],
        phonePrefixes: [String] = ["whatsapp_"],
        namePatience: Duration = .seconds(2)
    ) {
        self.homeserver = homeserver
        self.serverName = serverName
        self.registration = registration
        self.displayName = displayName
        self.inviters = inviters
        self.phonePrefixes = phonePrefixes
        self.namePatience = namePatience
    }

    /// Whether an invitation by that user is to be followed by a relay of `server`.
    func mayInvite(_ user: String, server: String) -> Bool {
        guard let theirs = UserID(user)?.server else { return false }
        return inviters.isEmpty ? theirs == server : inviters.contains { $0 == user || $0 == theirs }
    }

    /// Without the tokens.
    package var description: String { "Matrix \(registration.senderLocalpart) at \(homeserver)" }
}
