import Domain
import Networks

/// Reads one attachment: an address to fetch it from, or the name of an upload.
struct HookAttachment {
    let rules: [FetchRule]
    /// Tells the citing event from others.
    let tag: String

    func read(_ node: JSONNode, at place: String, _ problems: inout [Problem]) -> Attachment? {
        let known: Set<String> = ["url", "upload", "name", "mime", "size"]
        guard var reader = ObjectReader(node, at: place, known: known, &problems) else { return nil }
        let attachment = Attachment(
            name: reader.text("name", most: 255),
            size: size(&reader),
            mime: mime(&reader),
            reference: reference(&reader)
        )
        problems += reader.problems
        return attachment
    }

    private func reference(_ reader: inout ObjectReader) -> String? {
        let url = reader.text("url", most: 2048)
        let upload = reader.text("upload", most: 64)
        if reader.has("url") == reader.has("upload") {
            reader.note("attachment_source", "One of url and upload is needed.", "url")
        }
        if let upload {
            if Hex.isSHA256(upload) { return WebhookMedia.uploadMark + upload }
            reader.note("bad_upload", "The name that the upload was answered with is needed here.", "upload")
        }
        if let url {
            guard let address = FetchAddress(url) else {
                reader.note("bad_url", "This is no plain https address.", "url")
                return nil
            }
            if rules.contains(where: { $0.allows(address) }) {
                return WebhookMedia.reference(to: url, citedBy: tag)
            }
            reader.note("url_not_allowed", "The relay does not fetch from this host for this source.", "url")
        }
        return nil
    }

    /// A whole number up to 2^40, which JSON may write as `12.0`.
    private func size(_ reader: inout ObjectReader) -> Int64? {
        guard let number = reader.number("size", in: 0...1_099_511_627_776) else { return nil }
        if number == number.rounded(.down) { return Int64(number) }
        reader.note("wrong_type", "A whole number is needed here.", "size")
        return nil
    }

    private func mime(_ reader: inout ObjectReader) -> String? {
        guard let text = reader.text("mime", most: 127) else { return nil }
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        let isRight = sides.count == 2 && sides.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isToken) }
        guard isRight else {
            reader.note("bad_mime", "A media type like image/jpeg is needed here.", "mime")
            return nil
        }
        return text.lowercased()
    }

    /// Characters of a media type (RFC 6838 §4.2).
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$&-^_.+".utf8.contains(byte)
        }
    }
}
