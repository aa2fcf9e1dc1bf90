import Domain
import Networks

/// Turns updates (Bot API, `Update`) into events: pure.
struct UpdateDecoder: Sendable {
    /// The relay's own user id, whose doings give no events.
    let bot: Int64
    /// The largest file that can be fetched, in bytes.
    let fileLimit: Int64

    /// The events of a webhook's body, which holds one update.
    func events(ofDelivery bytes: [UInt8]) -> [LiveEvent] {
        guard let update = JSONNode(bytes) else { return [.unreadable("not JSON", raw: bytes)] }
        return events(of: update)
    }

    /// The events of one update.
    func events(of update: JSONNode) -> [LiveEvent] {
        guard update.isSound, let members = update.object else {
            return [.unreadable("not a JSON object, or nested too deeply", raw: update.raw)]
        }
        let raw = update.raw
        if let message = members["message"] ?? members["channel_post"] {
            return message.object.map { messages.events($0, isEdit: false, raw: raw) } ?? odd(raw)
        }
        if let message = members["edited_message"] ?? members["edited_channel_post"] {
            return message.object.map { messages.events($0, isEdit: true, raw: raw) } ?? odd(raw)
        }
        if let reaction = members["message_reaction"] {
            return reaction.object.map { ReactionDecoder(bot: bot).events($0, raw: raw) } ?? odd(raw)
        }
        if let query = members["callback_query"] {
            return query.object.map { ChoiceDecoder(bot: bot).events($0, raw: raw) } ?? odd(raw)
        }
        if let change = members["my_chat_member"] ?? members["chat_member"] {
            return change.object.map { MembershipDecoder(bot: bot).events($0, raw: raw) } ?? odd(raw)
        }
        let kind = members.names.first { $0 != "update_id" } ?? "none"
        return [.unreadable("update of the kind \(PlainName.clean(kind))", raw: raw)]
    }

    private var messages: MessageDecoder { MessageDecoder(bot: bot, fileLimit: fileLimit) }

    private func odd(_ raw: [UInt8]) -> [LiveEvent] {
        [.unreadable("the update's content is no object", raw: raw)]
    }
}

extension LiveEvent {
    /// Bytes that are kept as they are.
    static func unreadable(_ reason: String, chat: LiveChat = LiveChat(id: ""), raw: [UInt8]) -> LiveEvent {
        LiveEvent(chat: chat, content: .unreadable(reason: reason), raw: raw)
    }
}
