import Domain
import Networks

/// What a message says: its sort, words, place and files.
struct MessageContent {
    private(set) var kind = PostKind.text
    private(set) var text = ""
    private(set) var mentions: [String] = []
    private(set) var location: GeoPoint?
    private(set) var system: SystemEvent?
    private(set) var attachments: [Attachment] = []
    /// `file_unique_id` of each file: the same for every bot.
    private(set) var uniqueIDs: [String] = []
    /// Number of the message that was pinned.
    private(set) var pinned: Int64?
    /// The name of what this decoder does not know.
    private(set) var unsupported: String?

    /// `id` is the message's own, for files that have no better name.
    init(_ message: JSONObject, id: String, fileLimit: Int64) {
        if let file = MessageFile(message, id: id, limit: fileLimit) {
            kind = file.kind
            attachments = [file.attachment]
            if let unique = file.uniqueID { uniqueIDs = [unique] }
        } else if let figure = MessageFigure(message) {
            (kind, text, location) = (figure.kind, figure.text, figure.location)
        } else if let service = ServiceMessage(message) {
            (kind, text, system, pinned) = (.system, service.text, service.event, service.pinned)
        } else if message["text"]?.text == nil {
            kind = .unavailable
            unsupported = Self.unknownMember(of: message)
        }
        addWords(message)
        text = LiveText.limited(text)
    }

    private mutating func addWords(_ message: JSONObject) {
        if let words = message["text"]?.text ?? message["caption"]?.text {
            text = text.isEmpty ? words : text + "\n" + words
            mentions = Entities.mentions(message["entities"] ?? message["caption_entities"], in: words)
        }
    }

    /// Members that say nothing about what was posted.
    private static let frame: Set<String> = [
        "message_id", "message_thread_id", "direct_messages_topic", "from", "sender_chat",
        "sender_boost_count", "sender_business_bot", "date", "business_connection_id", "chat",
        "forward_origin", "is_topic_message", "is_automatic_forward", "reply_to_message", "external_reply",
        "quote", "reply_to_story", "reply_to_checklist_task_id", "via_bot", "edit_date",
        "has_protected_content", "is_from_offline", "is_paid_post", "media_group_id", "author_signature",
        "paid_star_count", "entities", "link_preview_options", "suggested_post_info", "effect_id", "caption",
        "caption_entities", "show_caption_above_media", "has_media_spoiler", "reply_markup", "text",
    ]

    private static func unknownMember(of message: JSONObject) -> String {
        message.names.first { !frame.contains($0) }.map(PlainName.clean) ?? "empty"
    }
}
