/// What the operator has laid down about chats and forums.
package struct ForumRules: Hashable, Sendable {
    /// A chat of a network.
    package struct Chat: Hashable, Sendable {
        package var network: String
        package var id: String

        package init(network: String, id: String) {
            self.network = network
            self.id = id
        }
    }

    /// Chats that belong to a forum of that name, whatever they are called.
    package var forums: [Chat: String]

    package init(forums: [Chat: String] = [:]) {
        self.forums = forums
    }
}
