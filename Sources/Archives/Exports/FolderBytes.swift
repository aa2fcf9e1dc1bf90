import Glibc

/// The bytes of the file that a walk stands at.
final class FolderBytes: EntrySource {
    var allowance: ByteAllowance
    private let path: String
    private var name: [UInt8] = []
    private var folder: FolderHandle?
    /// Length of the file; nil where it is no regular one.
    private(set) var size: Int64?

    init(path: String, allowance: ByteAllowance) {
        self.path = path
        self.allowance = allowance
    }

    func stand(at name: [UInt8], in folder: FolderHandle) {
        self.name = name
        self.folder = folder
        var facts = stat()
        let outcome = (name + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                $0.baseAddress.map { fstatat(folder.descriptor, $0, &facts, AT_SYMLINK_NOFOLLOW) } ?? -1
            }
        }
        size = outcome == 0 && facts.st_mode & S_IFMT == S_IFREG ? Int64(facts.st_size) : nil
    }

    func read(entry: String, limit: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard let folder else { return }
        let descriptor = FolderHandle.open(name, in: folder, 0)
        guard descriptor >= 0 else {
            throw ArchiveFault.cannotRead(path: "\(path)/\(entry)", code: errno)
        }
        defer { close(descriptor) }
        // It may have been exchanged since it was listed.
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw ArchiveFault.notAFile(path: "\(path)/\(entry)")
        }
        var soFar: Int64 = 0
        try FileChunks.forEach(of: descriptor, path: "\(path)/\(entry)") { chunk in
            soFar += Int64(chunk.count)
            try allowance.count(chunk.count, of: entry, soFar: soFar, limit: limit)
            try body(chunk)
        }
    }
}
