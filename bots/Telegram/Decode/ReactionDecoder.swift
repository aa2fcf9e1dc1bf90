import Crypto
import Domain
import Networks

/// `MessageReactionUpdated`: the reactions of one person to one message, old and new.
struct ReactionDecoder {
    let bot: Int64

    func events(_ reaction: JSONObject, raw: [UInt8]) -> [LiveEvent] {
        guard let place = ChatDecoder(reaction["chat"], bot: bot),
            let number = reaction["message_id"]?.integer,
            let date = reaction["date"]?.integer, TelegramTime.isPlausible(date)
        else { return [.unreadable("reaction without chat, message or date", raw: raw)] }
        let sender =
            ChatDecoder.person(reaction["user"]) ?? ChatDecoder.chat(reaction["actor_chat"], signature: nil)
        if sender?.id == String(bot) { return [] }
        let message = place.message(number)
        let before = Self.emojis(reaction["old_reaction"])
        let after = Self.emojis(reaction["new_reaction"])
        let change = (before + ["→"] + after).joined(separator: " ")
        let hash = Hex.encode(SHA256.hash(data: Array(change.utf8)).prefix(4))
        let live = LiveReaction(
            id: "\(message)-\(sender?.id ?? "")-\(date)-\(hash)",
            message: message,
            sender: sender,
            at: date * 1000,
            stamp: String(date),
            emojis: after
        )
        return [LiveEvent(chat: place.chat, content: .reaction(live), raw: raw)]
    }

    /// `ReactionType`: an emoji, a drawn one by its id, or a paid star.
    private static func emojis(_ types: JSONNode?) -> [String] {
        (types?.elements ?? []).prefix(32).compactMap { node in
            guard let type = node.object else { return nil }
            switch type["type"]?.text {
            case "emoji": return type["emoji"]?.text.map { LiveText.limited($0, to: 64) }
            case "custom_emoji":
                return type["custom_emoji_id"]?.text.map { "custom:" + LiveText.limited($0, to: 64) }
            case "paid": return "⭐"
            default: return "?"
            }
        }
    }
}
