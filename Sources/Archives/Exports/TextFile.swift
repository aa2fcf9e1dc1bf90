import Glibc
import Networks

/// A chat text that lies in the open.
struct TextFile: ExportSource {
    let name: String
    private let path: String
    private let limits: ArchiveLimits
    private let identity: FileIdentity

    init(path: String, name: String, limits: ArchiveLimits) throws {
        self.path = path
        self.name = name
        self.limits = limits
        identity = try FileIdentity(path: path)
    }

    var byteCount: Int? { Int(identity.size) }

    func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard try FileIdentity(path: path) == identity else { throw ArchiveFault.changed(archive: name) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ArchiveFault.cannotRead(path: path, code: errno) }
        defer { close(descriptor) }
        var allowance = ByteAllowance(archive: name, limits: limits, packedBytes: nil)
        var soFar: Int64 = 0
        try FileChunks.forEach(of: descriptor, path: path) { chunk in
            soFar += Int64(chunk.count)
            try allowance.count(chunk.count, of: name, soFar: soFar, limit: limits.textBytes)
            try body(chunk)
        }
    }
}
