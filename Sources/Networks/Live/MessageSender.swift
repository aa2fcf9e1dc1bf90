import Domain

/// Sends the relay's messages.
package protocol MessageSender: Sendable {
    var pace: SendingPace { get }
    /// Sending the same `key` again adds no second message.
    var isIdempotent: Bool { get }
    func send(_ message: OutgoingMessage) async throws(NetworkFault) -> SentMessage
    /// Ends the waiting of whoever pressed a button, with a word for their eyes only.
    func answer(choice: String, text: String) async throws(NetworkFault)
}

extension MessageSender {
    package func answer(choice: String, text: String) async throws(NetworkFault) {}
}

/// How fast a network lets one send.
package struct SendingPace: Hashable, Sendable {
    /// Least time between two messages to one chat.
    package var chatInterval: Duration
    /// Most messages to one chat in any minute.
    package var chatPerMinute: Int
    /// Most messages in any second, over all chats.
    package var perSecond: Int

    package init(chatInterval: Duration, chatPerMinute: Int, perSecond: Int) {
        self.chatInterval = chatInterval
        self.chatPerMinute = chatPerMinute
        self.perSecond = perSecond
    }
}

/// A message that the relay wants to send.
package struct OutgoingMessage: Hashable, Sendable {
    /// Where to.
    package enum Target: Hashable, Sendable {
        case chat(String)
        /// A person, privately: the network's id of them.
        case person(String)
    }

    /// A file to send along.
    package struct File: Hashable, Sendable {
        package var name: String
        package var mime: String
        package var bytes: [UInt8]

        package init(name: String, mime: String, bytes: [UInt8]) {
            self.name = name
            self.mime = mime
            self.bytes = bytes
        }
    }

    /// A choice to offer, where the network has buttons; elsewhere left out.
    package struct Button: Hashable, Sendable {
        package var label: String
        /// At most 64 bytes (Telegram's limit).
        package var data: String

        package init(label: String, data: String) {
            self.label = label
            self.data = data
        }
    }

    package var target: Target
    package var text: String
    package var files: [File]
    /// The message it answers.
    package var reply: String?
    package var thread: String?
    package var buttons: [Button]
    /// It arrives without a sound, where the network can do that.
    package var isSilent: Bool
    /// The same message tried again bears the same key; letters, digits and hyphens.
    package var key: String

    package init(
        target: Target,
        text: String,
        files: [File] = [],
        reply: String? = nil,
        thread: String? = nil,
        buttons: [Button] = [],
        isSilent: Bool = false,
        key: String
    ) {
        self.target = target
        self.text = text
        self.files = files
        self.reply = reply
        self.thread = thread
        self.buttons = buttons
        self.isSilent = isSilent
        self.key = key
    }
}

/// What the network made of it.
package struct SentMessage: Hashable, Sendable {
    /// The network's id of the chat it went to, which for a person may be new.
    package var chat: String
    /// The network's id of the (first) message.
    package var message: String

    package init(chat: String, message: String) {
        self.chat = chat
        self.message = message
    }
}
