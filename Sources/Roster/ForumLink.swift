import Domain

/// A live chat of a network that belongs to a forum.
package struct ForumLink: Hashable, Sendable {
    package let forum: ForumID
    /// The network's name, such as `telegram`.
    package let network: String
    /// The chat's id as the network writes it.
    package let chat: String
    /// What the chat is called there.
    package let name: String
    /// A conversation with one person, not a group.
    package let isDirect: Bool

    package init(forum: ForumID, network: String, chat: String, name: String, isDirect: Bool) {
        self.forum = forum
        self.network = network
        self.chat = chat
        self.name = name
        self.isDirect = isDirect
    }
}
