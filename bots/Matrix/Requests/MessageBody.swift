import Domain
import Networks

/// The content of one event that the relay sends.
struct MessageBody {
    let json: [UInt8]

    /// `address` is where the part's file was uploaded to.
    init(_ part: SendingPlan.Part, address: String?, of message: OutgoingMessage, isFirst: Bool) {
        var json = JSONWriter()
        json.beginObject()
        if let file = part.file {
            Self.write(file, address, caption: part.text, to: &json)
        } else {
            // A notice rings nobody's phone and is answered by no bot (Client-Server API, "m.notice").
            json.member("msgtype", "m.notice")
            json.member("body", part.text)
        }
        // Names in the words ring nobody's phone either.
        json.key("m.mentions")
        json.beginObject()
        json.endObject()
        json.key(dynamic: "\(RelayMark.key)")
        json.boolean(true)
        Self.writeRelation(of: message, isFirst: isFirst, to: &json)
        json.endObject()
        self.json = json.bytes
    }

    private static func write(
        _ file: OutgoingMessage.File,
        _ address: String?,
        caption: String,
        to json: inout JSONWriter
    ) {
        json.member("msgtype", sort(of: file.mime))
        json.member("body", caption.isEmpty ? file.name : caption)
        json.member("filename", file.name)
        json.member("url", address)
        json.key("info")
        json.beginObject()
        json.member("mimetype", file.mime)
        json.key("size")
        json.integer(file.bytes.count)
        if let size = PictureSize(file.bytes) {
            json.key("w")
            json.integer(size.width)
            json.key("h")
            json.integer(size.height)
        }
        json.endObject()
    }

    private static func sort(of mime: String) -> String {
        switch mime.prefix(while: { $0 != "/" }) {
        case "image": "m.image"
        case "video": "m.video"
        case "audio": "m.audio"
        default: "m.file"
        }
    }

    private static func writeRelation(of message: OutgoingMessage, isFirst: Bool, to json: inout JSONWriter) {
        let reply = isFirst ? message.reply : nil
        guard reply != nil || message.thread != nil else { return }
        json.key("m.relates_to")
        json.beginObject()
        if let thread = message.thread {
            json.member("rel_type", "m.thread")
            json.member("event_id", thread)
            json.member("is_falling_back", reply == nil)
        }
        json.key("m.in_reply_to")
        json.beginObject()
        json.member("event_id", reply ?? message.thread)
        json.endObject()
        json.endObject()
    }
}
