/// A folder that an export was unpacked into.
///
/// Links below it are never followed; the folder itself is what the operator named.
final class FolderContainer: ExportContainer {
    let name: String
    private let path: String
    private let limits: ArchiveLimits

    init(path: String, name: String, limits: ArchiveLimits) {
        self.path = path
        self.name = name
        self.limits = limits
    }

    func forEach(_ body: (ContainerEntry) throws -> Bool) throws {
        let root = try FolderHandle(path: path)
        var walk = FolderWalk(archive: name, path: path, limits: limits)
        _ = try walk.visit(root, below: [], body)
    }
}
