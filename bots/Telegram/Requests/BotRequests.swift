import Domain

/// Bodies of the calls that arrange how news come in.
enum BotRequests {
    /// Named one by one: reactions and members are left out otherwise.
    static let kinds = [
        "message", "edited_message", "channel_post", "edited_channel_post", "message_reaction",
        "callback_query", "my_chat_member", "chat_member",
    ]

    static let keepingUpdates = Array(#"{"drop_pending_updates":false}"#.utf8)
    static let empty = Array("{}".utf8)

    static func updates(from offset: Int64?, seconds: Int) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        if let offset {
            json.key("offset")
            json.integer(offset)
        }
        json.key("limit")
        json.integer(100)
        json.key("timeout")
        json.integer(seconds)
        writeKinds(to: &json)
        json.endObject()
        return json.bytes
    }

    static func webhook(url: String, secret: String) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("url", url)
        json.member("secret_token", secret)
        json.key("drop_pending_updates")
        json.boolean(false)
        writeKinds(to: &json)
        json.endObject()
        return json.bytes
    }

    private static func writeKinds(to json: inout JSONWriter) {
        json.key("allowed_updates")
        json.beginArray()
        kinds.forEach { json.string($0) }
        json.endArray()
    }
}
