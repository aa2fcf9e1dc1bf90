import Domain
import Networks

/// A message of the relay as an event of the hook's format.
struct OutgoingEvent {
    let chat: String
    let json: [UInt8]

    /// `uploads` names the message's files, in order; `at` is milliseconds UTC.
    init(_ message: OutgoingMessage, uploads: [String], relay: WebhookRelay, at: Int64) {
        let isDirect: Bool
        switch message.target {
        case .chat(let id): (chat, isDirect) = (id, false)
        case .person(let id): (chat, isDirect) = (id, true)
        }
        var json = JSONWriter()
        json.beginObject()
        json.member("type", "post")
        json.key("chat")
        json.beginObject()
        json.member("id", chat)
        json.member("direct", isDirect)
        json.endObject()
        json.member("id", message.key)
        json.key("sender")
        json.beginObject()
        json.member("id", "\(WebhookSender.system):\(relay.id)")
        json.member("name", relay.name)
        json.endObject()
        json.member("at", Moment(milliseconds: at, offsetMinutes: 0).rfc3339)
        json.member("text", message.text.isEmpty ? nil : message.text)
        json.member("replyTo", message.reply)
        json.member("thread", message.thread)
        Self.write(zip(message.files, uploads), to: &json)
        json.member("automatic", true)
        json.key("origin")
        json.beginObject()
        json.member("system", WebhookSender.system)
        json.member("relay", relay.id)
        json.member("id", message.key)
        json.endObject()
        json.endObject()
        self.json = json.bytes
    }

    private static func write(
        _ files: Zip2Sequence<[OutgoingMessage.File], [String]>,
        to json: inout JSONWriter
    ) {
        guard files.contains(where: { _ in true }) else { return }
        json.key("attachments")
        json.beginArray()
        for (file, upload) in files {
            json.beginObject()
            json.member("upload", upload)
            json.member("name", file.name.isEmpty ? nil : file.name)
            json.member("mime", file.mime)
            json.endObject()
        }
        json.endArray()
    }
}
