import Domain

/// One thing that happened in a chat, as a live network delivered it; the value of a pure decode.
package struct LiveEvent: Hashable, Sendable {
    /// What happened.
    package enum Content: Hashable, Sendable {
        /// A message, or a later wording of one.
        case post(LivePost)
        /// The message was taken back.
        case deletion(LiveDeletion)
        /// Somebody set or took back a reaction.
        case reaction(LiveReaction)
        /// Somebody pressed a button that the relay had offered.
        case choice(LiveChoice)
        /// The chat goes on under another id (Telegram: group to supergroup).
        case moved(to: String)
        /// How a message that the relay sent is faring.
        case delivery(LiveDelivery)
        /// Nothing that is kept as a post, but the chat's name or the relay's place in it may have changed.
        case membership(LiveMembership)
        /// Bytes that this decoder cannot read; kept whole. The text is for operators, without content.
        case unreadable(reason: String)
    }

    /// Where it happened.
    package var chat: LiveChat
    package var content: Content
    /// The event's own bytes as the network wrote them, kept in the journal beside what was understood.
    package var raw: [UInt8]

    package init(chat: LiveChat, content: Content, raw: [UInt8]) {
        self.chat = chat
        self.content = content
        self.raw = raw
    }
}

/// A chat as the network names it.
package struct LiveChat: Hashable, Sendable {
    /// The network's id, opaque; empty where an unreadable event does not tell.
    package var id: String
    /// Its title now, where the delivery tells.
    package var name: String?
    /// One person talks with the relay alone.
    package var isDirect: Bool

    package init(id: String, name: String? = nil, isDirect: Bool = false) {
        self.id = id
        self.name = name
        self.isDirect = isDirect
    }
}

/// Who acted, as the network tells it.
package struct LiveSender: Hashable, Sendable {
    /// The network's id without the network's name, opaque: a number, `@user:server`, an `…@lid`.
    package var id: String
    /// The name shown; the id where there is none.
    package var name: String
    /// In international form with `+`, where the network tells.
    package var phone: String?

    package init(id: String, name: String, phone: String? = nil) {
        self.id = id
        self.name = name
        self.phone = phone
    }
}
