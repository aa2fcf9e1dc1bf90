import Domain
import Networks

/// What Telegram itself announces in a chat, as one of a message's members.
struct ServiceMessage {
    let event: SystemEvent
    /// What happened where no known event says it.
    let text: String
    private(set) var pinned: Int64?

    /// Nil where the message announces nothing.
    init?(_ message: JSONObject) {
        let actor = ServiceMessage.actor(message)
        if let event = Self.membership(message, actor) ?? Self.setting(message, actor) {
            (self.event, text) = (event, "")
        } else if let node = message["pinned_message"] {
            event = SystemEvent(event: .messagePinned, actor: actor)
            pinned = node.object?["message_id"]?.integer
            text = ""
        } else if let name = message.names.first(where: Self.others.contains) {
            event = SystemEvent(event: .other, actor: actor)
            text = name
        } else {
            return nil
        }
    }

    private static func actor(_ message: JSONObject) -> String? {
        if let chat = message["sender_chat"] { return ChatDecoder.chat(chat, signature: nil)?.name }
        return ChatDecoder.person(message["from"])?.name
    }

    private static func membership(_ message: JSONObject, _ actor: String?) -> SystemEvent? {
        if let added = message["new_chat_members"]?.elements {
            let people = added.prefix(100).compactMap { ChatDecoder.person($0) }
            let joiner = ChatDecoder.person(message["from"])
            let isAlone = people.count == 1 && people[0].id == joiner?.id
            return SystemEvent(
                event: isAlone ? .memberJoinedByLink : .memberAdded,
                actor: isAlone ? nil : actor,
                target: people.map(\.name).joined(separator: ", ")
            )
        }
        if let gone = ChatDecoder.person(message["left_chat_member"]) {
            let isOwnWill = gone.id == ChatDecoder.person(message["from"])?.id
            return SystemEvent(
                event: isOwnWill ? .memberLeft : .memberRemoved,
                actor: isOwnWill ? nil : actor,
                target: gone.name
            )
        }
        let isNew = ["group_chat_created", "supergroup_chat_created", "channel_chat_created"]
            .contains(where: message.names.contains)
        return isNew ? SystemEvent(event: .groupCreated, actor: actor) : nil
    }

    private static func setting(_ message: JSONObject, _ actor: String?) -> SystemEvent? {
        if let title = message["new_chat_title"]?.text {
            return SystemEvent(event: .subjectChanged, actor: actor, value: LiveText.limited(title, to: 512))
        }
        if message["new_chat_photo"] != nil || message["delete_chat_photo"] != nil {
            return SystemEvent(event: .iconChanged, actor: actor)
        }
        if let timer = message["message_auto_delete_timer_changed"]?.object {
            let seconds = timer["message_auto_delete_time"]?.integer
            return SystemEvent(event: .disappearingChanged, actor: actor, value: seconds.map { "\($0) s" })
        }
        let topic = message["forum_topic_created"] ?? message["forum_topic_edited"]
        return topic.map { node in
            let name = (node.object?["name"]?.text).map { LiveText.limited($0, to: 512) }
            return SystemEvent(event: .settingsChanged, actor: actor, value: name)
        }
    }

    /// Announcements for which there is no event of their own.
    private static let others: Set<String> = [
        "chat_background_set", "chat_owner_changed", "chat_owner_left", "boost_added", "forum_topic_closed",
        "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden",
        "video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited",
        "proximity_alert_triggered", "write_access_allowed", "web_app_data", "connected_website",
        "users_shared", "chat_shared", "giveaway_created", "giveaway_completed", "checklist_tasks_done",
        "checklist_tasks_added", "direct_message_price_changed", "paid_message_price_changed",
        "successful_payment", "refunded_payment",
    ]
}
