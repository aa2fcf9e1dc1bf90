import Domain
import Networks

/// `m.reaction`: one person puts one mark on a message.
enum Annotation {
    static func event(_ event: RoomEvent) -> LiveEvent {
        let relation = event.content["m.relates_to"]?.object
        guard let message = RoomEvent.identifier(relation?["event_id"], "$"),
            let key = relation?["key"]?.text,
            !key.isEmpty
        else {
            // Taken back before it came: there is nothing left that could stand anywhere.
            return event.says(.post(event.post(.unavailable, unsupported: "reaction to nothing")))
        }
        let reaction = LiveReaction(
            id: event.id,
            message: message,
            sender: event.sender,
            at: event.at,
            stamp: String(event.at),
            emojis: [LiveText.limited(key, to: 256)],
            isOneOfSeveral: true
        )
        return event.says(.reaction(reaction))
    }
}

/// `m.room.redaction`: a message or a reaction was taken back; which of them, only the log knows.
enum Redaction {
    static func event(_ event: RoomEvent) -> LiveEvent {
        // From room version 11 on in the content, before that beside it; servers write both.
        guard let target = RoomEvent.identifier(event.content["redacts"], "$") ?? event.redacts else {
            return event.unreadable("redaction of nothing")
        }
        let deletion = LiveDeletion(
            message: target,
            sender: event.sender,
            at: event.at,
            stamp: String(event.at)
        )
        return event.says(.deletion(deletion))
    }
}
