import Domain
import Glibc

/// Thumbnails on disk: derived, disposable, made again where one is missing.
///
/// A thumbnail lies at `FOLDER/HASH-EDGE.jpg`. Nothing is flushed: a file that a power cut left empty
/// or short lacks the JPEG's end mark and counts as missing. The folder may be deleted at any time.
package struct ThumbnailCache: Sendable {
    /// Where the thumbnails lie.
    package let folder: String

    /// Makes the folder where it is missing.
    package init(folder: String) throws {
        self.folder = folder
        try Folder.make(folder)
    }

    /// The JPEG of a stored photo, from the folder or made now.
    ///
    /// Throws ``ThumbnailFault`` where the photo gives none and ``StoreFault`` where it is not here. A
    /// folder that cannot be written costs time, not thumbnails.
    package func jpeg(
        of sha256: String,
        edge: Int,
        from photos: PhotoStore,
        by thumbnailer: Thumbnailer
    ) throws -> [UInt8] {
        if let kept = jpeg(of: sha256, edge: edge) { return kept }
        let limit = Int64(ThumbnailLimits().fileBytes)
        let made = try thumbnailer.thumbnail(of: photos.bytes(of: sha256, limit: limit), edge: edge)
        try? keep(made.jpeg, of: sha256, edge: edge)
        return made.jpeg
    }

    /// The JPEG in the folder; nil where there is no whole one.
    package func jpeg(of sha256: String, edge: Int) -> [UInt8]? {
        guard Hex.isSHA256(sha256) else { return nil }
        var bytes: [UInt8] = []
        do {
            try OpenFile.reading(path(sha256, edge)).forEachChunk { bytes.append(contentsOf: $0) }
        } catch {
            return nil
        }
        return bytes.starts(with: [0xFF, 0xD8]) && bytes.suffix(2) == [0xFF, 0xD9] ? bytes : nil
    }

    /// Keeps a thumbnail; another process may be doing the same.
    package func keep(_ jpeg: [UInt8], of sha256: String, edge: Int) throws {
        guard Hex.isSHA256(sha256) else { throw StoreFault.notAHash }
        let temporary = "\(path(sha256, edge)).\(getpid())-\(pthread_self())"
        unlink(temporary)
        defer { unlink(temporary) }
        let file = try OpenFile.creating(temporary)
        try jpeg.withUnsafeBytes { try file.append($0) }
        guard rename(temporary, path(sha256, edge)) == 0 else {
            let doing = Wording(id: "Menamai berkas", en: "Naming a file")
            throw StoreFault.system(doing: doing, path: temporary, code: errno)
        }
    }

    /// Removes every thumbnail of a photo from a folder, which need not be there.
    package static func forget(_ sha256: String, in folder: String) throws {
        guard Hex.isSHA256(sha256) else { throw StoreFault.notAHash }
        for name in try Folder.names(in: folder) where name.hasPrefix(sha256) {
            guard unlink("\(folder)/\(name)") == 0 || errno == ENOENT else {
                let doing = Wording(id: "Menghapus berkas", en: "Deleting a file")
                throw StoreFault.system(doing: doing, path: "\(folder)/\(name)", code: errno)
            }
        }
    }

    private func path(_ sha256: String, _ edge: Int) -> String { "\(folder)/\(sha256)-\(edge).jpg" }
}
