import Domain
import Networks

/// The file of a message: photo, video, voice, document and the like.
struct MessageFile {
    let kind: PostKind
    let attachment: Attachment
    let uniqueID: String?

    /// How Telegram names a sort of file, and what such a file is where it does not say.
    private struct Sort {
        let member: StaticString
        let kind: PostKind
        let name: String
        let ending: String
        let mime: String
    }

    /// An animation also comes as `document`, so that one is last.
    private static let sorts = [
        Sort(member: "animation", kind: .video, name: "animation", ending: "mp4", mime: "video/mp4"),
        Sort(member: "video", kind: .video, name: "video", ending: "mp4", mime: "video/mp4"),
        Sort(member: "video_note", kind: .video, name: "video", ending: "mp4", mime: "video/mp4"),
        Sort(member: "voice", kind: .audio, name: "voice", ending: "ogg", mime: "audio/ogg"),
        Sort(member: "audio", kind: .audio, name: "audio", ending: "mp3", mime: "audio/mpeg"),
        Sort(
            member: "document",
            kind: .document,
            name: "file",
            ending: "bin",
            mime: "application/octet-stream"
        ),
    ]

    /// Nil for a message without a file; `limit` is the most that can be fetched, in bytes.
    init?(_ message: JSONObject, id: String, limit: Int64) {
        if let photo = Self.largest(message["photo"]) {
            let sort = Sort(member: "photo", kind: .photo, name: "photo", ending: "jpg", mime: "image/jpeg")
            self.init(photo, sort, id: id, limit: limit)
        } else if let sticker = message["sticker"]?.object {
            self.init(sticker, Self.stickerSort(sticker), id: id, limit: limit)
        } else {
            for sort in Self.sorts {
                guard let file = message[sort.member]?.object else { continue }
                self.init(file, sort, id: id, limit: limit)
                return
            }
            return nil
        }
    }

    private init(_ file: JSONObject, _ sort: Sort, id: String, limit: Int64) {
        let unique = file["file_unique_id"]?.text ?? ""
        let size = (file["file_size"]?.integer).flatMap { $0 >= 0 ? $0 : nil }
        let reference = file["file_id"]?.text
        kind = sort.kind
        uniqueID = unique.isEmpty ? nil : unique
        attachment = Attachment(
            name: (file["file_name"]?.text).map { LiveText.limited($0, to: 255) }
                ?? "\(sort.name)_\(unique.isEmpty ? id : LiveText.limited(unique, to: 64)).\(sort.ending)",
            size: size,
            mime: (file["mime_type"]?.text).map { LiveText.limited($0, to: 127) } ?? sort.mime,
            reference: reference,
            missing: Self.missing(size: size, limit: limit, reference: reference)
        )
    }

    private static func missing(size: Int64?, limit: Int64, reference: String?) -> String? {
        if reference == nil { return "tidak ada rujukan berkas dari Telegram" }
        guard let size, size > limit else { return nil }
        return FileLimit.reason(limit)
    }

    /// Photos come in several sizes; the last is the largest, but the numbers decide.
    private static func largest(_ sizes: JSONNode?) -> JSONObject? {
        let readable = sizes?.elements?.compactMap(\.object) ?? []
        let area = { (size: JSONObject) -> Double in
            (size["width"]?.number ?? 0) * (size["height"]?.number ?? 0)
        }
        return readable.max { area($0) < area($1) }
    }

    private static func stickerSort(_ sticker: JSONObject) -> Sort {
        let (ending, mime) =
            if sticker["is_video"]?.boolean == true {
                ("webm", "video/webm")
            } else if sticker["is_animated"]?.boolean == true {
                ("tgs", "application/x-tgsticker")
            } else {
                ("webp", "image/webp")
            }
        return Sort(member: "sticker", kind: .sticker, name: "sticker", ending: ending, mime: mime)
    }
}
