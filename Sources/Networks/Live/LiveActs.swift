import Domain

/// A message was taken back.
package struct LiveDeletion: Hashable, Sendable {
    /// The message that is gone.
    package var message: String
    /// Who took it back, where the network tells.
    package var sender: LiveSender?
    /// Milliseconds UTC.
    package var at: Int64
    package var stamp: String

    package init(message: String, sender: LiveSender?, at: Int64, stamp: String) {
        self.message = message
        self.sender = sender
        self.at = at
        self.stamp = stamp
    }
}

/// The reactions of one person to one message, or one reaction set or taken back.
package struct LiveReaction: Hashable, Sendable {
    /// The event's own id, or what makes it unique in its chat: a redelivery repeats it.
    package var id: String
    /// The message reacted to; empty where only `id` of an earlier reaction is taken back.
    package var message: String
    package var sender: LiveSender?
    package var at: Int64
    package var stamp: String
    /// What stands there now; empty when it was taken back.
    package var emojis: [String]
    /// The network keeps each of several signs as an event of its own: this one stands beside those before it.
    package var isOneOfSeveral: Bool

    package init(
        id: String,
        message: String,
        sender: LiveSender?,
        at: Int64,
        stamp: String,
        emojis: [String],
        isOneOfSeveral: Bool = false
    ) {
        self.id = id
        self.message = message
        self.sender = sender
        self.at = at
        self.stamp = stamp
        self.emojis = emojis
        self.isOneOfSeveral = isOneOfSeveral
    }
}

/// A button that was pressed.
package struct LiveChoice: Hashable, Sendable {
    /// What the network wants to be answered by (Telegram: `callback_query.id`).
    package var id: String
    /// The relay's message that carried the button.
    package var message: String
    package var sender: LiveSender
    package var at: Int64
    /// What the relay had put into the button.
    package var data: String

    package init(id: String, message: String, sender: LiveSender, at: Int64, data: String) {
        self.id = id
        self.message = message
        self.sender = sender
        self.at = at
        self.data = data
    }
}

/// How a message of the relay is faring, as the network reports later.
package struct LiveDelivery: Hashable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case sent, delivered, read, failed
    }

    /// The relay's message.
    package var message: String
    package var state: State
    package var at: Int64
    /// The network's error code and title where it failed.
    package var reason: String?

    package init(message: String, state: State, at: Int64, reason: String? = nil) {
        self.message = message
        self.state = state
        self.at = at
        self.reason = reason
    }
}

/// The relay's own place in a chat, or the chat's name.
package enum LiveMembership: Hashable, Sendable {
    /// The relay was asked in; by whom, the network's id.
    case invited(by: String)
    case joined
    case removed
    /// `LiveChat.name` is the chat's name from now on.
    case renamed
}
