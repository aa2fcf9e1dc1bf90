import Crypto
import Domain
import Networks

/// What happens to the groups that the business made: kept as the network's voice, and told to the relay.
enum GroupUpdate {
    static func events(in value: JSONObject, _ change: JSONNode) -> [LiveEvent] {
        guard let groups = value["groups"]?.elements, !groups.isEmpty else {
            return [.unreadable("a group update without groups", change.raw)]
        }
        return groups.flatMap(events(inGroup:))
    }

    private static func events(inGroup node: JSONNode) -> [LiveEvent] {
        guard node.isSound, let group = node.object, let type = group["type"]?.text,
            let id = group.identifier("group_id"), let (at, stamp) = group.timestamp()
        else { return [.unreadable("a group update without group, type or time", node.raw)] }
        let subject = group["subject"]?.text ?? group["group_subject"]?.object?["text"]?.text
        let chat = LiveChat(id: id, name: subject.map { LiveText.limited($0, to: 1024) })
        let system = system(type, group, subject: chat.name)
        let post = LivePost(
            native: NativeFacts(
                network: WhatsAppCloudNetwork.name,
                message: message(type, stamp, node.raw),
                isAutomatic: true
            ),
            sender: nil,
            at: at,
            stamp: stamp,
            kind: .system,
            text: words(type, group, system),
            system: system
        )
        let membership = group["errors"] == nil ? membership(type, hasName: chat.name != nil) : nil
        let contents = [.post(post)] + (membership.map { [LiveEvent.Content.membership($0)] } ?? [])
        return contents.map { LiveEvent(chat: chat, content: $0, raw: node.raw) }
    }

    /// Group updates have no message ids: the type, the time and the bytes, which a redelivery repeats, make one.
    private static func message(_ type: String, _ stamp: String, _ raw: [UInt8]) -> String {
        "group:\(Notice.token(type)):\(stamp):\(Hex.encode(SHA256.hash(data: raw)).prefix(16))"
    }

    private static func system(_ type: String, _ group: JSONObject, subject: String?) -> SystemEvent {
        let added = GroupPeople.added(group)
        let removed = GroupPeople.removed(group)
        switch type {
        case "group_create": return SystemEvent(event: .groupCreated, value: subject)
        case "group_participants_add":
            let isByLink = group["reason"]?.text == "invite_link"
            return SystemEvent(
                event: isByLink ? .memberJoinedByLink : .memberAdded,
                target: added.joined(separator: ", ")
            )
        case "group_participants_remove":
            let isOwnWish = group["initiated_by"]?.text == "participant"
            return SystemEvent(
                event: isOwnWish ? .memberLeft : .memberRemoved,
                target: removed.joined(separator: ", ")
            )
        case "group_settings_update" where subject != nil:
            return SystemEvent(event: .subjectChanged, value: subject)
        case "group_settings_update" where group["group_description"] != nil:
            let text = group["group_description"]?.object?["text"]?.text
            return SystemEvent(event: .descriptionChanged, value: text.map { LiveText.limited($0) })
        case "group_settings_update" where group["profile_picture"] != nil:
            return SystemEvent(event: .iconChanged)
        case "group_settings_update": return SystemEvent(event: .settingsChanged)
        default: return SystemEvent(event: .other)
        }
    }

    private static func words(_ type: String, _ group: JSONObject, _ system: SystemEvent) -> String {
        let error = group["errors"]?.elements?.first?.object?["title"]?.text
        let parts = [Notice.token(type), system.value, system.target, error].compactMap { $0 }
        return LiveText.limited(parts.filter { !$0.isEmpty }.joined(separator: ": "))
    }

    private static func membership(_ type: String, hasName: Bool) -> LiveMembership? {
        switch type {
        case "group_create": .joined
        case "group_delete": .removed
        case "group_settings_update" where hasName: .renamed
        default: nil
        }
    }
}

/// Who came into a group and who is gone.
enum GroupPeople {
    static func added(_ group: JSONObject) -> [String] { ids(group["added_participants"]) }

    static func removed(_ group: JSONObject) -> [String] { ids(group["removed_participants"]) }

    private static func ids(_ node: JSONNode?) -> [String] {
        (node?.elements ?? []).compactMap { person in
            let person = person.object
            return person?.identifier("user_id") ?? person?.identifier("wa_id") ?? person?.identifier("input")
        }
    }
}
