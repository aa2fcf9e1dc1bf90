import Domain
import Networks

/// Turns a `Message` into events.
struct MessageDecoder {
    let bot: Int64
    let fileLimit: Int64

    /// Nothing for what the relay itself wrote; `raw` is the whole update.
    func events(_ message: JSONObject, isEdit: Bool, raw: [UInt8]) -> [LiveEvent] {
        guard let place = ChatDecoder(message["chat"], bot: bot) else {
            return [.unreadable("message without a chat", raw: raw)]
        }
        guard let number = message["message_id"]?.integer else {
            return [.unreadable("message without an id", chat: place.chat, raw: raw)]
        }
        if let move = Migration(message, place.chat) {
            return [LiveEvent(chat: move.chat, content: .moved(to: move.to), raw: raw)]
        }
        if isOwn(message) { return [] }
        guard let date = message["date"]?.integer, TelegramTime.isPlausible(date) else {
            return [.unreadable("message without a date", chat: place.chat, raw: raw)]
        }
        let post = post(message, place, id: place.message(number), date: date, isEdit: isEdit)
        let event = LiveEvent(chat: place.chat, content: .post(post), raw: raw)
        guard post.system?.event == .subjectChanged else { return [event] }
        return [event, renamed(place.chat, to: post.system?.value, raw: raw)]
    }

    private func post(_ message: JSONObject, _ place: ChatDecoder, id: String, date: Int64, isEdit: Bool)
        -> LivePost
    {
        let content = MessageContent(message, id: id, fileLimit: fileLimit)
        var native = NativeFacts(network: TelegramName.network, message: id)
        MessageContext(message, place).add(to: &native)
        if native.reply == nil { native.reply = content.pinned.map(place.message) }
        native.unsupported = content.unsupported
        let edited = message["edit_date"]?.integer
        if let edited, TelegramTime.isPlausible(edited) { native.revisedAt = edited * 1000 }
        return LivePost(
            native: native,
            revision: isEdit || edited != nil ? EditRevision.text(edited ?? 0, content) : "",
            sender: content.kind == .system ? nil : sender(of: message),
            at: date * 1000,
            stamp: String(date),
            kind: content.kind,
            text: content.text,
            mentions: content.mentions,
            location: content.location,
            system: content.system,
            attachments: content.attachments
        )
    }

    /// With `sender_chat`, `from` is only a placeholder for old clients.
    private func sender(of message: JSONObject) -> LiveSender? {
        if let chat = message["sender_chat"] {
            return ChatDecoder.chat(chat, signature: message["author_signature"]?.text)
        }
        return ChatDecoder.person(message["from"])
    }

    private func isOwn(_ message: JSONObject) -> Bool {
        message["sender_chat"] == nil && message["from"]?.object?["id"]?.integer == bot
    }

    private func renamed(_ chat: LiveChat, to name: String?, raw: [UInt8]) -> LiveEvent {
        var chat = chat
        if let name { chat.name = name }
        return LiveEvent(chat: chat, content: .membership(.renamed), raw: raw)
    }
}

/// The two announcements of a group's upgrade: one in the old chat, one in the new; both say the same.
private struct Migration {
    let chat: LiveChat
    let to: String

    init?(_ message: JSONObject, _ chat: LiveChat) {
        if let new = message["migrate_to_chat_id"]?.integer {
            (self.chat, to) = (chat, String(new))
        } else if let old = message["migrate_from_chat_id"]?.integer {
            (self.chat, to) = (LiveChat(id: String(old), name: chat.name), chat.id)
        } else {
            return nil
        }
    }
}
