import Domain
import Networks

/// Reactions and revocations.
enum MessageActs {
    /// An empty or absent emoji takes the reaction back.
    static func reaction(_ message: JSONObject, _ facts: MessageFacts) -> LiveEvent.Content? {
        guard let reaction = message["reaction"]?.object, let target = reaction.identifier("message_id")
        else { return nil }
        var emojis: [String] = []
        if let emoji = reaction["emoji"] {
            guard let text = emoji.text else { return nil }
            if !text.isEmpty { emojis = [LiveText.limited(text, to: 256)] }
        }
        return .reaction(
            LiveReaction(
                id: facts.id,
                message: target,
                sender: facts.sender,
                at: facts.at,
                stamp: facts.stamp,
                emojis: emojis
            )
        )
    }

    static func revocation(_ message: JSONObject, _ facts: MessageFacts) -> LiveEvent.Content? {
        guard let original = message["revoke"]?.object?.identifier("original_message_id") else { return nil }
        return .deletion(
            LiveDeletion(message: original, sender: facts.sender, at: facts.at, stamp: facts.stamp)
        )
    }
}
