import Domain

/// The words with which WhatsApp stands in for content or marks it, as bytes, in Indonesian and English.
enum BodyWords {
    static let edited = bytes("<Pesan ini diedit>", "<This message was edited>")
    static let deleted = bytes(
        "Pesan ini dihapus",
        "Pesan ini telah dihapus",
        "Anda menghapus pesan ini",
        "Anda telah menghapus pesan ini",
        "This message was deleted",
        "You deleted this message"
    )
    /// Followed by the name of an administrator.
    static let deletedBy = bytes(
        "Pesan ini dihapus oleh admin",
        "Pesan ini telah dihapus oleh admin",
        "This message was deleted by admin"
    )
    static let unavailable = bytes("null")
    static let waiting = bytes("Menunggu pesan ini. ", "Waiting for this message. ")
    static let mediaLeftOut = bytes("<Media tidak disertakan>", "<Media omitted>")
    static let leftOut: [(words: [UInt8], kind: PostKind)] = leftOutWords.map { (Array($0.0.utf8), $0.1) }
    private static let leftOutWords: [(String, PostKind)] = [
        ("gambar tidak disertakan", .photo), ("image omitted", .photo),
        ("video tidak disertakan", .video), ("video omitted", .video),
        ("GIF tidak disertakan", .video), ("GIF omitted", .video),
        ("catatan video tidak disertakan", .video), ("video note omitted", .video),
        ("audio tidak disertakan", .audio), ("audio omitted", .audio),
        ("stiker tidak disertakan", .sticker), ("sticker omitted", .sticker),
        ("Kartu kontak tidak disertakan", .contact), ("Contact card omitted", .contact),
        ("dokumen tidak disertakan", .document), ("document omitted", .document),
    ]
    static let leftOutEnds = bytes(" tidak disertakan", " omitted")
    static let appleTags = bytes("<terlampir: ", "<attached: ")
    static let androidTags = bytes(" (file terlampir)", " (file attached)")
    static let location = bytes("Lokasi: ", "lokasi: ", "Location: ", "location: ")
    static let liveLocation = bytes(
        "Lokasi terkini dibagikan",
        "lokasi terkini dibagikan",
        "Live location shared",
        "live location shared"
    )
    static let address = Array("https://maps.google.com/".utf8)
    static let mapQuery = Array("https://maps.google.com/?q=".utf8)
    static let poll = bytes("POLL:", "JAJAK PENDAPAT:", "POLLING:")
    static let bullet = Array(" • ".utf8)

    private static func bytes(_ words: String...) -> [[UInt8]] {
        words.map { Array($0.utf8) }
    }
}
