import Archives
import Domain
import Media
import Networks

/// The files that came with an export, by the names under which its text mentions them.
struct MediaShelf {
    /// What the archive's own limits allow for one file.
    private static let fileLimit: Int64 = 4 << 30

    private var files: [String: StoredPhoto] = [:]
    private var mentioned: Set<String> = []

    /// Puts every file of the archive into the store, before any entry cites one of them.
    ///
    /// A crash in between leaves files that no entry cites; the next run finds them there.
    mutating func fill(from archive: ExportArchive, into photos: PhotoStore, progress: (Int) -> Void) throws {
        try archive.forEachMedia { file in
            let stored = try photos.put(name: file.name, limit: Self.fileLimit) { try file.read($0) }
            files[Self.key(file.name)] = stored
            progress(files.count)
        }
        try photos.sync()
    }

    /// Only measures the files, for a dry run, which must foretell what their bytes decide.
    mutating func measure(_ archive: ExportArchive, progress: (Int) -> Void) throws {
        try archive.forEachMedia { file in
            let photo = try StoredPhoto.measuring(name: file.name, limit: Self.fileLimit) {
                try file.read($0)
            }
            files[Self.key(file.name)] = photo
            progress(files.count)
        }
    }

    /// How many files there are.
    var count: Int { files.count }

    /// Files that no record named.
    ///
    /// Telegram Desktop's own thumbnails are not meant to be named.
    var unmentioned: Int { files.keys.count { !mentioned.contains($0) && !$0.hasSuffix("_thumb.jpg") } }

    /// Fills in what is known of an attachment's bytes.
    mutating func complete(_ attachment: inout Attachment) {
        guard let name = attachment.name else { return }
        let key = Self.key(name)
        guard let stored = files[key] else { return }
        mentioned.insert(key)
        attachment.sha256 = stored.sha256
        attachment.size = stored.size
        attachment.mime = stored.mime
    }

    /// Phones differ in whether a letter with an accent is one character or two.
    private static func key(_ name: String) -> String {
        ExportArchive.mediaKey(name)
    }
}
