import Crypto
import Domain
import Networks

/// Reads what posts and edits hold beyond every event.
struct HookPost {
    let network: String
    let relay: String
    let rules: [FetchRule]
    /// The event's own bytes.
    let raw: [UInt8]

    /// Nil where something is missing, with the problem noted in `reader`, or where the words are our own.
    func read(
        _ reader: inout ObjectReader,
        isEdit: Bool,
        _ id: String?,
        _ sender: LiveSender?,
        _ time: (at: Int64, stamp: String)?
    ) -> LivePost? {
        let revision = isEdit ? reader.text("revision", most: 255, isNeeded: true) : ""
        var native = NativeFacts(network: network, message: id ?? "")
        native.thread = reader.text("thread", most: 255)
        native.album = reader.text("album", most: 255)
        native.reply = reader.text("replyTo", most: 255)
        native.quote = reader.text("quote", most: 4096)
        native.forward = forward(&reader)
        let origin = origin(&reader)
        native.isAutomatic = reader.flag("automatic") || origin.isRelay
        let mentions = reader.texts("mentions", count: 100, most: 255)
        let place = location(&reader)
        let attachments = attachments(&reader)
        let text = reader.text("text")
        if !reader.has("text"), !reader.has("attachments"), !reader.has("location") {
            reader.note("empty_post", "Text, attachments or a location are needed.", "text")
        }
        guard let revision, id != nil, let time, !origin.isOwn else { return nil }
        let words = [place?.name, text].compactMap { $0 }.joined(separator: "\n")
        return LivePost(
            native: native,
            revision: revision,
            sender: sender,
            at: time.at,
            stamp: time.stamp,
            kind: kind(attachments, isPlace: place != nil),
            text: LiveText.limited(words),
            mentions: mentions,
            location: place?.point,
            attachments: attachments
        )
    }

    private func kind(_ attachments: [Attachment], isPlace: Bool) -> PostKind {
        guard let first = attachments.first else { return isPlace ? .location : .text }
        return switch first.mime?.prefix(while: { $0 != "/" }) {
        case "image": .photo
        case "video": .video
        case "audio": .audio
        default: .document
        }
    }

    private func forward(_ reader: inout ObjectReader) -> NativeFacts.Forward? {
        guard var forward = reader.object("forwarded", known: ["from", "often"]) else { return nil }
        let facts = NativeFacts.Forward(
            from: forward.text("from", most: 255),
            isFrequent: forward.flag("often")
        )
        reader.adopt(forward.problems)
        return facts
    }

    /// Who first brought the words into the hook: a relay's words are known again by it.
    private func origin(_ reader: inout ObjectReader) -> (isRelay: Bool, isOwn: Bool) {
        guard var origin = reader.object("origin", known: ["system", "relay", "id"]) else {
            return (false, false)
        }
        let isRelay = origin.text("system", most: 64, isNeeded: true) == WebhookSender.system
        let relay = origin.text("relay", most: 255)
        _ = origin.text("id", most: 255)
        reader.adopt(origin.problems)
        return (isRelay, isRelay && relay == self.relay)
    }

    private func location(_ reader: inout ObjectReader) -> (point: GeoPoint, name: String?)? {
        guard var place = reader.object("location", known: ["latitude", "longitude", "name"]) else {
            return nil
        }
        let latitude = place.number("latitude", in: -90...90, isNeeded: true)
        let longitude = place.number("longitude", in: -180...180, isNeeded: true)
        let name = place.text("name", most: 1024)
        reader.adopt(place.problems)
        guard let latitude, let longitude else { return nil }
        return (GeoPoint(latitude: latitude, longitude: longitude), name)
    }

    private func attachments(_ reader: inout ObjectReader) -> [Attachment] {
        let items = reader.list("attachments", least: 1, most: 20)
        guard !items.isEmpty else { return [] }
        let tag = String(Hex.encode(SHA256.hash(data: raw)).prefix(16))
        var problems: [Problem] = []
        let read = items.compactMap { item in
            HookAttachment(rules: rules, tag: tag).read(item.node, at: item.place, &problems)
        }
        reader.adopt(problems)
        return read
    }
}
