import Foundation

/// Where what is derived lies, the view and the thumbnails: beside the journal, or, where that folder cannot
/// be written to (a read-only disk, a backup that is being looked at), in a private folder that goes away
/// with this process.
struct ViewPlace {
    private let path: String

    var readModel: String { path + "/readmodel.db" }
    var thumbnails: String { path + "/thumbnails" }

    init(_ folder: DataFolder) throws {
        guard access(folder.path, W_OK) != 0, errno == EROFS || errno == EACCES else {
            path = folder.path
            return
        }
        path = try Self.passing.get()
    }

    /// Made once, readable by its owner only; a process that is killed leaves it to the system's cleaning.
    private static let passing = Result { () throws -> String in
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "titian-view-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(
            at: url,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        atexit { ViewPlace.clear() }
        return url.path
    }

    private static func clear() {
        if let path = try? passing.get() { try? FileManager.default.removeItem(atPath: path) }
    }
}
