import Domain
import Networks

/// The room's state as far as members of a group speak of it: name, purpose, picture, encryption, its end.
struct RoomStateDecoder {
    let events: [LiveEvent]

    /// Nil for state of another type.
    init?(_ event: RoomEvent) {
        switch event.type {
        case "m.room.name": events = Self.named(event)
        case "m.room.topic":
            let topic = (event.content["topic"]?.text).map { LiveText.limited($0, to: 4096) }
            events = [Self.announcement(event, .descriptionChanged, value: topic)]
        case "m.room.avatar": events = [Self.announcement(event, .iconChanged)]
        case "m.room.encryption": events = [Self.announcement(event, .encryption)]
        case "m.room.tombstone":
            guard let successor = RoomEvent.identifier(event.content["replacement_room"], "!") else {
                events = [Self.announcement(event, .settingsChanged)]
                return
            }
            events = [event.says(.moved(to: successor))]
        default: return nil
        }
    }

    /// A post of the network's own, by whom as far as it tells.
    static func announcement(
        _ event: RoomEvent,
        _ sort: SystemEvent.Event,
        actor: String? = nil,
        target: String? = nil,
        value: String? = nil
    ) -> LiveEvent {
        var post = event.post(.system)
        post.sender = nil
        post.system = SystemEvent(
            event: sort,
            actor: target == nil ? event.sender?.name : actor,
            target: target,
            value: value
        )
        return event.says(.post(post))
    }

    private static func named(_ event: RoomEvent) -> [LiveEvent] {
        let text = event.content["name"]?.text ?? ""
        let name = text.isEmpty ? nil : LiveText.limited(text, to: 512)
        let announcement = announcement(event, .subjectChanged, value: name)
        guard let name else { return [announcement] }
        var event = event
        event.chat.name = name
        return [announcement, event.says(.membership(.renamed))]
    }
}
