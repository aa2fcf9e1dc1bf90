import Domain
import Networks

/// What a message belongs to: topic, album, the message it answers, where it was forwarded from.
struct MessageContext {
    private let message: JSONObject
    private let place: ChatDecoder

    init(_ message: JSONObject, _ place: ChatDecoder) {
        self.message = message
        self.place = place
    }

    func add(to native: inout NativeFacts) {
        // Outside forums `message_thread_id` only repeats which message began an exchange of replies.
        let isTopic = message["is_topic_message"]?.boolean == true
        let thread = isTopic ? message["message_thread_id"]?.integer : nil
        native.thread = thread.map(String.init)
        native.album = message["media_group_id"]?.text
        native.quote = (message["quote"]?.object?["text"]?.text).map {
            LiveText.limited($0)
        }
        native.reply = reply(thread)
        native.forward = message["forward_origin"].map { NativeFacts.Forward(from: origin($0.object)) }
        native.isAutomatic =
            message["sender_chat"] == nil && message["from"]?.object?["is_bot"]?.boolean == true
    }

    /// A message of another chat is named `CHAT/NUMBER`.
    private func reply(_ thread: Int64?) -> String? {
        if let answered = message["reply_to_message"]?.object?["message_id"]?.integer {
            // Every message of a topic that answers no other one is shown as an answer to the topic's start.
            return answered == thread ? nil : place.message(answered)
        }
        guard let other = message["external_reply"]?.object,
            let chat = other["chat"]?.object?["id"]?.integer,
            let number = other["message_id"]?.integer
        else { return nil }
        return "\(chat)/\(number)"
    }

    /// `MessageOrigin`: the name of whoever wrote it first; nil where it is hidden.
    private func origin(_ origin: JSONObject?) -> String? {
        guard let origin else { return nil }
        let signature = origin["author_signature"]?.text
        switch origin["type"]?.text {
        case "user": return ChatDecoder.person(origin["sender_user"])?.name
        case "hidden_user": return origin["sender_user_name"]?.text.map { LiveText.limited($0, to: 512) }
        case "chat": return ChatDecoder.chat(origin["sender_chat"], signature: signature)?.name
        case "channel": return ChatDecoder.chat(origin["chat"], signature: signature)?.name
        default: return nil
        }
    }
}
