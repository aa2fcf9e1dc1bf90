import Domain
import Networks

/// One message of the `messages` edge; a long or many-sided message of ours becomes several.
enum MessagePart: Hashable {
    case text(String)
    /// A file that was uploaded; `isImage` is shown as a picture, all else as a document.
    case file(mediaID: String, name: String, isImage: Bool, caption: String)
    case buttons(String, [OutgoingMessage.Button])

    /// The request's body.
    func body(to addressee: Addressee, reply: String?) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("messaging_product", "whatsapp")
        addressee.write(to: &json)
        if let reply {
            json.key("context")
            json.beginObject()
            json.member("message_id", reply)
            json.endObject()
        }
        write(to: &json)
        json.endObject()
        return json.bytes
    }

    private func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text):
            json.member("type", "text")
            json.key("text")
            json.beginObject()
            json.member("body", text)
            json.endObject()
        case .file(let id, let name, let isImage, let caption):
            json.member("type", isImage ? "image" : "document")
            if isImage { json.key("image") } else { json.key("document") }
            json.beginObject()
            json.member("id", id)
            json.member("caption", caption.isEmpty ? nil : caption)
            if !isImage { json.member("filename", name) }
            json.endObject()
        case .buttons(let text, let buttons):
            json.member("type", "interactive")
            json.key("interactive")
            Self.write(text, buttons, to: &json)
        }
    }

    private static func write(
        _ text: String,
        _ buttons: [OutgoingMessage.Button],
        to json: inout JSONWriter
    ) {
        json.beginObject()
        json.member("type", "button")
        json.key("body")
        json.beginObject()
        json.member("text", text)
        json.endObject()
        json.key("action")
        json.beginObject()
        json.key("buttons")
        json.beginArray()
        for button in buttons {
            json.beginObject()
            json.member("type", "reply")
            json.key("reply")
            json.beginObject()
            json.member("id", button.data)
            json.member("title", WhatsAppLimits.cut(button.label, to: WhatsAppLimits.buttonTitle))
            json.endObject()
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endObject()
    }
}
