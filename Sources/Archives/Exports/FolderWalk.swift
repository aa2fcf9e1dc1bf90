import Domain

/// One pass over a folder and what lies below it, depth first, in the order of the names' bytes.
struct FolderWalk {
    private let archive: String
    private let path: String
    private let limits: ArchiveLimits
    private let bytes: FolderBytes
    private var count = 0

    init(archive: String, path: String, limits: ArchiveLimits) {
        self.archive = archive
        self.path = path
        self.limits = limits
        bytes = FolderBytes(
            path: path,
            allowance: ByteAllowance(archive: archive, limits: limits, packedBytes: nil)
        )
    }

    /// Gives false where `body` stopped the walk.
    ///
    /// `below` is the path so far, raw.
    mutating func visit(
        _ folder: FolderHandle,
        below: [UInt8],
        _ body: (ContainerEntry) throws -> Bool
    ) throws -> Bool {
        for name in try folder.names(limit: limits.entries + 1, path: path) {
            count += 1
            try bytes.allowance.checkEntries(count)
            let inside = below + name
            if let inner = FolderHandle(name, in: folder) {
                let level = inside.count { $0 == UInt8(ascii: "/") } + 1
                guard level < limits.depth else { throw tooDeep(inside) }
                guard try visit(inner, below: inside + [UInt8(ascii: "/")], body) else { return false }
            } else if try !body(entry(name, in: folder, path: inside)) {
                return false
            }
        }
        return true
    }

    private func tooDeep(_ path: [UInt8]) -> ArchiveFault {
        let levels = Wording(id: "\(limits.depth) tingkat folder", en: "\(limits.depth) levels of folders")
        return .tooLarge(archive: archive, entry: EntryName(path)?.path, limit: levels)
    }

    private func entry(_ name: [UInt8], in folder: FolderHandle, path: [UInt8]) -> ContainerEntry {
        bytes.stand(at: name, in: folder)
        return ContainerEntry(
            index: count,
            name: EntryName(path),
            kind: bytes.size == nil ? .special : .file,
            size: bytes.size,
            source: bytes
        )
    }
}
