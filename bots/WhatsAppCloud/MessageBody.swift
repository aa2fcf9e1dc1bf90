import Domain
import Networks

/// What a message says, by its type.
struct MessageBody {
    var kind: PostKind
    var text = ""
    var attachments: [Attachment] = []
    var location: GeoPoint?
    var unsupported: String?
    /// What the relay had put into the button that was pressed.
    var choice: String?

    init(kind: PostKind, text: String = "") {
        self.kind = kind
        self.text = text
    }

    /// Nil where the content that the type promises is missing.
    init?(_ message: JSONObject) {
        switch message["type"]?.text {
        case "text":
            guard let text = message["text"]?.object?["body"]?.text else { return nil }
            self.init(kind: .text, text: text)
        case "image": self.init(media: message["image"], .photo)
        case "video": self.init(media: message["video"], .video)
        case "audio": self.init(media: message["audio"], .audio)
        case "voice": self.init(media: message["voice"], .audio)
        case "document": self.init(media: message["document"], .document)
        case "sticker": self.init(media: message["sticker"], .sticker)
        case "location": self.init(location: message["location"])
        case "contacts": self.init(contacts: message["contacts"])
        case "order": self.init(order: message["order"])
        case "interactive": self.init(interactive: message["interactive"])
        case "button": self.init(button: message["button"])
        default: self.init(unsupported: message)
        }
    }

    /// A type that Meta cannot carry over, such as a poll, or one that is new to us.
    private init(unsupported message: JSONObject) {
        self.init(kind: .unavailable)
        let type = Notice.token(message["type"]?.text ?? "")
        let named = Notice.token(message["unsupported"]?.object?["type"]?.text ?? "")
        let error = message["errors"]?.elements?.first?.object
        let title = error?["title"]?.text.map { LiveText.limited($0, to: 200) }
        let code = error?["code"]?.integer.map { "(\($0))" }
        let words = [type == "unsupported" ? nil : type, named, title, code].compactMap { $0 }
            .filter { !$0.isEmpty }
        unsupported = words.isEmpty ? "no type" : words.joined(separator: " ")
    }
}
