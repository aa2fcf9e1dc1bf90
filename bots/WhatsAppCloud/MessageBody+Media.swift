import Domain
import Networks

/// Pictures, films, voices, documents and stickers.
extension MessageBody {
    init?(media node: JSONNode?, _ kind: PostKind) {
        guard let media = node?.object else { return nil }
        self.init(kind: kind, text: media["caption"]?.text ?? "")
        var attachment = Attachment(
            name: media["filename"]?.text.map { LiveText.limited($0, to: 1024) },
            mime: media["mime_type"]?.text.map(Self.mime)
        )
        if let id = media.identifier("id") {
            let hash = media["sha256"]?.text.flatMap(MediaReference.hash)
            attachment.reference = MediaReference(id: id, sha256: hash).text
        } else {
            attachment.missing = "WhatsApp did not say where it is"
        }
        attachments = [attachment]
    }

    /// Without parameters: `audio/ogg; codecs=opus` is `audio/ogg`.
    private static func mime(_ text: String) -> String {
        let type = text.prefix { $0 != ";" }
        return LiveText.limited(type.lowercased().filter { !$0.isWhitespace }, to: 127)
    }
}
