/// Tells what a file is from its first bytes, because names lie and networks rename.
package enum MediaType {
    /// How many first bytes `of(head:name:)` can use.
    package static let headLength = 512

    /// The IANA media type by magic bytes; by the name's extension where the bytes say nothing;
    /// `application/octet-stream` where neither does.
    ///
    /// For container formats that hide what they hold (ZIP, OLE) the name chooses among the formats
    /// that are built on them and is ignored otherwise.
    package static func of(head: [UInt8], name: String?) -> String {
        let suffix = name.flatMap(fileExtension) ?? ""
        if let (_, _, type) = signatures.first(where: { head.has($0.1, at: $0.0) }) {
            return type
        }
        if head.has("RIFF", at: 0) {
            if head.has("WEBP", at: 8) { return "image/webp" }
            if head.has("WAVE", at: 8) { return "audio/wav" }
        }
        if head.has("ftyp", at: 4) { return baseMedia(brand: Array(head.dropFirst(8).prefix(4))) }
        if head.has("PK\u{3}\u{4}", at: 0) || head.has("PK\u{5}\u{6}", at: 0) {
            return zipBased[suffix] ?? "application/zip"
        }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return oleBased[suffix] ?? "application/x-ole-storage"
        }
        return unsigned[suffix] ?? "application/octet-stream"
    }

    /// The media type that a name promises, for files whose bytes are not here; nil where its
    /// extension is unknown.
    package static func promised(by name: String) -> String? {
        guard let suffix = fileExtension(name) else { return nil }
        return signed[suffix] ?? zipBased[suffix] ?? oleBased[suffix] ?? unsigned[suffix]
    }

    private static func fileExtension(_ name: String) -> String? {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// ISO base media files (ISO/IEC 14496-12) by their major brand.
    private static func baseMedia(brand: [UInt8]) -> String {
        let brand = String(decoding: brand, as: UTF8.self)
        switch brand {
        case "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1": return "image/heic"
        case "avif", "avis": return "image/avif"
        case "M4A ", "M4B ": return "audio/mp4"
        case "qt  ": return "video/quicktime"
        default: return brand.hasPrefix("3g") ? "video/3gpp" : "video/mp4"
        }
    }

    private static let signatures: [(Int, String, String)] =
        [
            (0, "GIF87a", "image/gif"), (0, "GIF89a", "image/gif"), (0, "%PDF-", "application/pdf"),
            (0, "OggS", "audio/ogg"), (0, "#!AMR", "audio/amr"), (0, "ID3", "audio/mpeg"),
            (0, "BEGIN:VCARD", "text/vcard"), (1, "PNG\r\n\u{1A}\n", "image/png"),
        ] + rawSignatures

    /// Signatures with bytes above 0x7F, spelt by their Latin-1 letters.
    private static let rawSignatures: [(Int, String, String)] = [
        (0, "\u{FF}\u{D8}\u{FF}", "image/jpeg"), (0, "\u{FF}\u{FB}", "audio/mpeg"),
        (0, "\u{FF}\u{F1}", "audio/aac"),
    ]

    private static let signed: [String: String] = [
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp",
        "heic": "image/heic", "heif": "image/heic", "avif": "image/avif", "gif": "image/gif",
        "pdf": "application/pdf", "mp4": "video/mp4", "mov": "video/quicktime", "3gp": "video/3gpp",
        "opus": "audio/ogg", "ogg": "audio/ogg", "m4a": "audio/mp4", "mp3": "audio/mpeg",
        "aac": "audio/aac", "amr": "audio/amr", "wav": "audio/wav", "vcf": "text/vcard",
        "zip": "application/zip",
    ]

    private static let zipBased: [String: String] = [
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odp": "application/vnd.oasis.opendocument.presentation",
        "apk": "application/vnd.android.package-archive", "kmz": "application/vnd.google-earth.kmz",
    ]

    private static let oleBased: [String: String] = [
        "doc": "application/msword", "xls": "application/vnd.ms-excel",
        "ppt": "application/vnd.ms-powerpoint",
    ]

    /// Formats without a signature of their own: only here the name is believed.
    private static let unsigned: [String: String] = [
        "txt": "text/plain", "csv": "text/csv", "rtf": "application/rtf", "json": "application/json",
        "kml": "application/vnd.google-earth.kml+xml", "vcf": "text/vcard",
    ]
}

extension [UInt8] {
    /// Whether the Latin-1 letters of `text` stand at `offset`.
    fileprivate func has(_ text: String, at offset: Int) -> Bool {
        let letters = text.unicodeScalars
        guard count >= offset + letters.count else { return false }
        return zip(letters, self[offset...]).allSatisfy { $0.value == UInt32($1) }
    }
}
