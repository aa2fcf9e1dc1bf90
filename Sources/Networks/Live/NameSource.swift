/// Names that a network's deliveries leave out; asked over the network, with limits of time.
package protocol NameSource: Sendable {
    /// The name by which `user` (the network's id) is shown in `chat`; nil where it cannot be found out now.
    func name(of user: String, in chat: String) async -> String?
    /// The chat's name; nil where it has none or it cannot be found out now.
    func chatName(_ chat: String) async -> String?
}

extension LiveNetwork {
    /// Nil for a network whose deliveries carry their names.
    package var names: (any NameSource)? { nil }
}
