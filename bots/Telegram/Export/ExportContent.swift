import Domain
import Networks

/// What a row shows beside its words: files, a place, a contact, a poll.
struct ExportContent {
    private(set) var kind = PostKind.text
    private(set) var text = ""
    private(set) var location: GeoPoint?
    private(set) var attachments: [Attachment] = []

    private static let kinds: [String: PostKind] = [
        "sticker": .sticker, "video_message": .video, "video_file": .video, "animation": .video,
        "voice_message": .audio, "audio_file": .audio,
    ]

    init(_ row: JSONObject) {
        if let path = row["photo"]?.text {
            kind = .photo
            attachments = [Self.attachment(path, row, mime: "image/jpeg", size: row["photo_file_size"])]
        } else if let path = row["file"]?.text {
            kind = row["media_type"]?.text.flatMap { Self.kinds[$0] } ?? .document
            attachments = [Self.attachment(path, row, mime: row["mime_type"]?.text, size: row["file_size"])]
        } else if let place = row["location_information"]?.object {
            kind = .location
            text = Self.lines([row["place_name"]?.text, row["address"]?.text])
            location = Self.point(place)
        } else if let contact = row["contact_information"]?.object {
            kind = .contact
            let names = [contact["first_name"]?.text, contact["last_name"]?.text].compactMap { $0 }
            text = Self.lines([names.joined(separator: " "), contact["phone_number"]?.text])
        } else if let poll = row["poll"]?.object {
            kind = .poll
            let answers = (poll["answers"]?.elements ?? []).prefix(100).map { $0.object?["text"]?.text }
            text = Self.lines([poll["question"]?.text] + answers.map { $0.map { "• " + $0 } })
        }
    }

    /// `photos/photo_1@20-11-2021_14-05-33.jpg`, or `(File not included. …)`: then without a name, unless the
    /// row has the file's own.
    private static func attachment(_ path: String, _ row: JSONObject, mime: String?, size: JSONNode?)
        -> Attachment
    {
        let isHere = !path.hasPrefix("(")
        let last = path.split(separator: "/").last.map(String.init)
        return Attachment(
            name: (isHere ? last : row["file_name"]?.text).map { LiveText.limited($0, to: 255) },
            size: size?.integer.flatMap { $0 >= 0 ? $0 : nil },
            mime: mime.map { LiveText.limited($0, to: 127) }
        )
    }

    private static func lines(_ lines: [String?]) -> String {
        lines.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func point(_ place: JSONObject) -> GeoPoint? {
        GeoPoint(degrees: place["latitude"]?.number, place["longitude"]?.number)
    }
}
