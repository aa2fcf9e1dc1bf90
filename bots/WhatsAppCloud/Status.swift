import Domain
import Networks

/// One of `statuses`: how a message of the relay is faring.
enum Status {
    static func event(_ node: JSONNode) -> LiveEvent {
        guard node.isSound, let status = node.object, let id = status.identifier("id"),
            let (at, _) = status.timestamp(), let state = status["status"]?.text.flatMap(state)
        else { return .unreadable("a status that names no message, time or known state", node.raw) }
        let isGroup = status["recipient_type"]?.text == "group"
        // People are known by their user_id where there is one, as in their messages.
        let person = isGroup ? nil : status.identifier("recipient_user_id")
        let chat = LiveChat(id: person ?? status.identifier("recipient_id") ?? "", isDirect: !isGroup)
        let delivery = LiveDelivery(
            message: id,
            state: state,
            at: at,
            reason: state == .failed ? reason(status) : nil
        )
        return LiveEvent(chat: chat, content: .delivery(delivery), raw: node.raw)
    }

    private static func state(_ word: String) -> LiveDelivery.State? {
        // A voice note that was listened to was read.
        word == "played" ? .read : LiveDelivery.State(rawValue: word)
    }

    /// Code and title of the first error.
    private static func reason(_ status: JSONObject) -> String {
        guard let error = status["errors"]?.elements?.first?.object else { return "failed without a reason" }
        let code = error["code"].map { String(decoding: $0.raw, as: UTF8.self).filter(\.isASCIIDigit) } ?? ""
        let title = LiveText.limited(error["title"]?.text ?? error["message"]?.text ?? "", to: 200)
        return [code, title].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
