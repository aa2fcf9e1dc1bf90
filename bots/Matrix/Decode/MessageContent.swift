import Domain
import Networks

/// The content of a message by its `msgtype` (Client-Server API, "m.room.message msgtypes").
struct MessageContent {
    private(set) var kind = PostKind.text
    private(set) var text = ""
    private(set) var location: GeoPoint?
    private(set) var attachments: [Attachment] = []
    private(set) var unsupported: String?
    /// A machine's words: a notice, or another relay's.
    let isAutomatic: Bool

    init(_ content: JSONObject, type: String) {
        let sort = content["msgtype"]?.text
        isAutomatic = sort == "m.notice" || content[RelayMark.key]?.boolean == true
        switch type {
        case "m.sticker": addFile(content, .sticker)
        case "m.poll.start", "org.matrix.msc3381.poll.start":
            kind = .poll
            text = PollText.text(content)
        default: read(content, sort)
        }
    }

    private mutating func read(_ content: JSONObject, _ sort: String?) {
        switch sort {
        case "m.text", "m.notice", "m.emote": text = content["body"]?.text ?? ""
        case "m.image": addFile(content, .photo)
        case "m.video": addFile(content, .video)
        case "m.audio": addFile(content, .audio)
        case "m.file": addFile(content, .document)
        case "m.location":
            kind = .location
            text = content["body"]?.text ?? ""
            location = content["geo_uri"]?.text.flatMap(GeoURI.point)
            if location == nil { unsupported = "location without coordinates" }
        default:
            // The spec asks that the body of an unknown sort be shown.
            text = content["body"]?.text ?? ""
            unsupported =
                sort.map { RoomEvent.plainType($0) ?? "malformed msgtype" } ?? "message without msgtype"
        }
    }

    private mutating func addFile(_ content: JSONObject, _ kind: PostKind) {
        let file = MessageFile(content)
        attachments = [file.attachment]
        text = kind == .sticker ? "" : file.caption
        let isCard = ["text/vcard", "text/x-vcard"].contains(file.attachment.mime)
        self.kind = kind == .document && isCard ? .contact : kind
    }
}

/// How relays know each other's messages, whatever their names are.
enum RelayMark {
    static let key: StaticString = "id.titian.relay"
}
