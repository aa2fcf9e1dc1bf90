import Domain
import Networks

/// One of `messages`: a post, a change of one, a reaction, or the network's own voice.
enum Message {
    /// Usually one event; two where a pressed button is also a post.
    static func events(in node: JSONNode, of change: MessagesChange) -> [LiveEvent] {
        guard node.isSound, let message = node.object else {
            return [.unreadable("a message that is no JSON object", node.raw)]
        }
        guard let facts = MessageFacts(message, of: change) else {
            return [.unreadable("a message without id, time or sender", node.raw)]
        }
        guard !facts.isOwn else { return [] }
        guard let contents = contents(message, facts) else {
            let type = Notice.token(message["type"]?.text ?? "")
            return [
                LiveEvent(
                    chat: facts.chat,
                    content: .unreadable(reason: "a message of type \(type) without its content"),
                    raw: node.raw
                )
            ]
        }
        return contents.map { LiveEvent(chat: facts.chat, content: $0, raw: node.raw) }
    }

    /// Nil where what the type promises is not there.
    private static func contents(_ message: JSONObject, _ facts: MessageFacts) -> [LiveEvent.Content]? {
        switch message["type"]?.text {
        case "reaction": MessageActs.reaction(message, facts).map { [$0] }
        case "revoke": MessageActs.revocation(message, facts).map { [$0] }
        case "edit": edit(message, facts).map { [.post($0)] }
        case "system": SystemBody.post(message, facts).map { [.post($0)] }
        default: post(message, facts)
        }
    }

    /// The post, and the choice that it makes where it answers a button.
    private static func post(_ message: JSONObject, _ facts: MessageFacts) -> [LiveEvent.Content]? {
        guard let body = MessageBody(message) else { return nil }
        let post = post(facts, MessageContext(message), body, id: facts.id)
        guard let data = body.choice, let button = post.native.reply, let sender = facts.sender else {
            return [.post(post)]
        }
        let choice = LiveChoice(id: facts.id, message: button, sender: sender, at: facts.at, data: data)
        return [.post(post), .choice(choice)]
    }

    /// The later wording of a message; its revision is the edit's own id.
    private static func edit(_ message: JSONObject, _ facts: MessageFacts) -> LivePost? {
        guard let edit = message["edit"]?.object, let original = edit.identifier("original_message_id"),
            let wording = edit["message"]?.object, let body = MessageBody(wording)
        else { return nil }
        var post = post(facts, MessageContext(wording), body, id: original)
        post.revision = facts.id
        return post
    }

    private static func post(
        _ facts: MessageFacts,
        _ context: MessageContext,
        _ body: MessageBody,
        id: String
    ) -> LivePost {
        LivePost(
            native: NativeFacts(
                network: WhatsAppCloudNetwork.name,
                message: id,
                reply: context.reply,
                forward: context.forward,
                unsupported: body.unsupported
            ),
            sender: facts.sender,
            at: facts.at,
            stamp: facts.stamp,
            kind: body.kind,
            text: LiveText.limited(body.text),
            location: body.location,
            attachments: body.attachments
        )
    }
}
