import Journal
import Networks

/// The natural keys of what happens in one chat.
struct LiveKeys {
    private let keys: NaturalKeys
    private let network: String
    private let chat: String

    init(_ keys: NaturalKeys, network: String, chat: String) {
        self.keys = keys
        self.network = network
        self.chat = chat
    }

    /// A message with all its wordings.
    func message(_ id: String) -> NaturalKey {
        keys.message(network: network, chat: chat, message: id)
    }

    /// One wording of a message.
    func wording(_ id: String, _ revision: String) -> NaturalKey {
        keys.key("wording", network, chat, id, revision)
    }

    func album(_ id: String) -> NaturalKey { keys.key("album", network, chat, id) }
    func deletion(_ id: String) -> NaturalKey { keys.key("deletion", network, chat, id) }
    func reaction(_ id: String) -> NaturalKey { keys.key("reaction", network, chat, id) }
    func undoing(_ reaction: String) -> NaturalKey { keys.key("reaction-undone", network, chat, reaction) }
    func choice(_ id: String) -> NaturalKey { keys.key("choice", network, chat, id) }
    func move(to chat: String) -> NaturalKey { keys.key("moved", network, self.chat, chat) }

    /// A message that the relay itself sent.
    func sent(_ id: String) -> NaturalKey { keys.sent(network: network, chat: chat, message: id) }

    func status(_ id: String, _ state: LiveDelivery.State) -> NaturalKey {
        keys.key("status", network, chat, id, state.rawValue)
    }

    /// Bytes that nothing is known of; the same bytes again are a redelivery.
    func unreadable(_ raw: [UInt8]) -> NaturalKey {
        keys.key("unreadable", network, chat, keys.digest(of: raw))
    }

    /// The chat's place among the forums.
    var forum: NaturalKey { keys.key("forum", network, chat) }
}
