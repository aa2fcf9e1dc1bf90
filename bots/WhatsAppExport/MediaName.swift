import Domain

/// What a media file is, by the name WhatsApp gave it.
enum MediaName {
    private static let photos: [String: String] = [
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "heic": "image/heic",
    ]
    private static let videos: [String: String] = [
        "mp4": "video/mp4", "3gp": "video/3gpp", "mov": "video/quicktime", "gif": "image/gif",
    ]
    private static let audios: [String: String] = [
        "opus": "audio/ogg", "ogg": "audio/ogg", "m4a": "audio/mp4", "mp3": "audio/mpeg",
        "aac": "audio/aac", "amr": "audio/amr", "wav": "audio/wav",
    ]
    private static let documents: [String: String] = [
        "pdf": "application/pdf", "csv": "text/csv", "txt": "text/plain", "zip": "application/zip",
        "doc": "application/msword", "xls": "application/vnd.ms-excel",
        "ppt": "application/vnd.ms-powerpoint",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "apk": "application/vnd.android.package-archive",
    ]

    /// Kind and media type of a file called `name`.
    static func sort(_ name: String) -> (kind: PostKind, mime: String?) {
        let ending = ending(name)
        if ending == "vcf" { return (.contact, "text/vcard") }
        if ending == "webp" { return (isSticker(name) ? .sticker : .photo, "image/webp") }
        if let mime = photos[ending] { return (isDocument(name) ? .document : .photo, mime) }
        if let mime = videos[ending] { return (isDocument(name) ? .document : .video, mime) }
        if let mime = audios[ending] { return (.audio, mime) }
        return (.document, documents[ending])
    }

    private static func ending(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func isSticker(_ name: String) -> Bool {
        !name.hasPrefix("IMG-")
    }

    /// Pictures sent as documents keep their own name, but a bare name may also be an old export's photo:
    /// only Android's `DOC-` says so.
    private static func isDocument(_ name: String) -> Bool {
        name.hasPrefix("DOC-")
    }
}
