import Domain
import Networks

/// The file of a message, in the clear (`url`) or encrypted (`file`).
struct MessageFile {
    let attachment: Attachment
    let caption: String

    init(_ content: JSONObject) {
        let body = content["body"]?.text ?? ""
        let filename = content["filename"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        caption = filename == nil || filename == body ? "" : body
        let info = content["info"]?.object
        let reference = Self.reference(content)
        let name = LiveText.limited(filename ?? body, to: 255)
        attachment = Attachment(
            name: name.isEmpty ? nil : name,
            size: (info?["size"]?.integer).flatMap { $0 >= 0 ? $0 : nil },
            mime: (info?["mimetype"]?.text).map { LiveText.limited($0, to: 127) },
            reference: reference?.text,
            missing: reference == nil ? "tidak ada rujukan berkas dari Matrix" : nil
        )
    }

    private static func reference(_ content: JSONObject) -> MediaReference? {
        if let file = content["file"]?.object { return EncryptedFile(file).map(MediaReference.encrypted) }
        return content["url"]?.text.flatMap(ContentAddress.init).map(MediaReference.plain)
    }
}
