import Domain
import Networks

/// `m.room.message`, `m.sticker` and polls: what somebody said, or what they now say instead.
struct MessageDecoder {
    private let message: RoomEvent

    init(_ message: RoomEvent) {
        self.message = message
    }

    var event: LiveEvent {
        if message.content.names.isEmpty || message.unsigned?["redacted_because"] != nil {
            return message.says(.post(message.post(.unavailable)))
        }
        let relation = Relation(message.content)
        guard let replaced = relation.replaced else {
            return message.says(.post(post(message.content, relation)))
        }
        guard let replacement = message.content["m.new_content"]?.object else {
            let post = message.post(.unavailable, unsupported: "edit without a new wording")
            return message.says(.post(post))
        }
        var post = post(replacement, Relation(replacement))
        post.native.message = replaced
        post.native.revisedAt = message.at
        post.revision = message.id
        return message.says(.post(post))
    }

    private func post(_ content: JSONObject, _ relation: Relation) -> LivePost {
        let said = MessageContent(content, type: message.type)
        var post = message.post(said.kind, unsupported: said.unsupported)
        let isAnswer = content["m.relates_to"]?.object?["m.in_reply_to"] != nil
        post.text = LiveText.limited(isAnswer ? ReplyFallback.stripped(said.text) : said.text)
        post.native.reply = relation.reply
        post.native.thread = relation.thread
        post.native.isAutomatic = said.isAutomatic
        post.location = said.location
        post.attachments = said.attachments
        post.mentions = Self.mentions(content)
        return post
    }

    /// The users that the sender's client says are meant.
    private static func mentions(_ content: JSONObject) -> [String] {
        let users = content["m.mentions"]?.object?["user_ids"]?.elements?.prefix(256) ?? []
        return users.compactMap { $0.text.flatMap(UserID.init)?.text }
    }
}
