import Domain
import Networks

/// A `service` row: what Telegram announced.
struct ExportService {
    let event: SystemEvent
    /// The action's own name where no known event says it.
    let text: String
    let pinned: Int64?

    private static let events: [String: SystemEvent.Event] = [
        "create_group": .groupCreated, "create_channel": .groupCreated,
        "invite_members": .memberAdded, "remove_members": .memberRemoved,
        "join_group_by_link": .memberJoinedByLink, "join_group_by_request": .memberJoinedByLink,
        "edit_group_title": .subjectChanged, "edit_group_photo": .iconChanged,
        "delete_group_photo": .iconChanged,
        "pin_message": .messagePinned, "set_messages_ttl": .disappearingChanged,
        "topic_created": .settingsChanged, "topic_edit": .settingsChanged,
    ]

    init(_ row: JSONObject) {
        let action = PlainName.clean(row["action"]?.text ?? "")
        let actor = row["actor"]?.text.map { LiveText.limited($0, to: 512) }
        let members = (row["members"]?.elements ?? []).prefix(100).compactMap(\.text)
        let title = (row["new_title"] ?? row["title"])?.text.map { LiveText.limited($0, to: 512) }
        var event = Self.events[action] ?? .other
        if event == .memberRemoved, members == [actor].compactMap({ $0 }) { event = .memberLeft }
        if action == "phone_call", row["discard_reason"]?.text == "missed" { event = .missedCall }
        let concernsMembers = [.memberAdded, .memberRemoved].contains(event)
        let isAlone = [.memberLeft, .memberJoinedByLink].contains(event)
        let names = LiveText.limited(members.joined(separator: ", "), to: 4096)
        self.event = SystemEvent(
            event: event,
            actor: isAlone ? nil : actor,
            target: isAlone ? actor : concernsMembers ? names : nil,
            value: [.subjectChanged, .settingsChanged].contains(event) ? title : nil
        )
        text = event == .other ? action : ""
        pinned = event == .messagePinned ? row["message_id"]?.integer : nil
    }
}
