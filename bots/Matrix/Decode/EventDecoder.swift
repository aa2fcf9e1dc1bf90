import Domain
import Networks

/// Turns room events (Client-Server API, "Room events") into what happened.
///
/// An event that nothing can be made of but its id, sender and time is a post that says so, not `unreadable`:
/// a redelivered event differs from the first in its `age`, so only its id tells that it is the same.
struct EventDecoder: Sendable {
    let identity: RelayIdentity
    let senders: SenderDecoder

    func events(of node: JSONNode) -> [LiveEvent] {
        do {
            return events(of: try RoomEvent(node, senders: senders))
        } catch {
            return [error.event]
        }
    }

    private func events(of event: RoomEvent) -> [LiveEvent] {
        if event.stateKey != nil, event.type == "m.room.member" {
            return MemberDecoder(identity: identity, senders: senders).events(event)
        }
        if identity.owns(event.sender?.id) { return [] }
        if event.stateKey != nil, let state = RoomStateDecoder(event) { return state.events }
        switch event.type {
        case "m.room.message", "m.sticker": return [MessageDecoder(event).event]
        case "m.reaction": return [Annotation.event(event)]
        case "m.room.redaction": return [Redaction.event(event)]
        case "m.room.encrypted": return [encrypted(event)]
        case "m.poll.start", "org.matrix.msc3381.poll.start": return [MessageDecoder(event).event]
        case "m.poll.response", "org.matrix.msc3381.poll.response", "m.poll.end",
            "org.matrix.msc3381.poll.end":
            return [PollAct.event(event)]
        default: return other(event)
        }
    }

    private func encrypted(_ event: RoomEvent) -> LiveEvent {
        event.says(.post(event.post(.unavailable, unsupported: "encrypted; the relay cannot read it")))
    }

    /// State that says nothing about what people said (rights, widgets, a bridge's own notes) is left out.
    private func other(_ event: RoomEvent) -> [LiveEvent] {
        let type = RoomEvent.plainType(event.type)
        if event.stateKey != nil, type != nil { return [] }
        return [event.says(.post(event.post(.unavailable, unsupported: type ?? "event of a malformed type")))]
    }
}
