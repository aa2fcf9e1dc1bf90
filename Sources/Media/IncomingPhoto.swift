import Domain
import Crypto

/// Bytes on their way into the store: counted, hashed and written to a file that has no name of its
/// own yet.
final class IncomingPhoto {
    private let name: String?
    private let limit: Int64
    private let file: OpenFile
    private var hash = SHA256()
    private var head: [UInt8] = []
    private var size: Int64 = 0

    /// Creates the file at `path`; `name` is the network's, for messages and for the media type.
    init(path: String, name: String?, limit: Int64) throws {
        self.name = name
        self.limit = limit
        file = try OpenFile.creating(path)
        head.reserveCapacity(MediaType.headLength)
    }

    /// Takes the next chunk; throws ``StoreFault/tooLarge(name:limit:)`` before a byte above the limit
    /// is written.
    func append(_ chunk: UnsafeRawBufferPointer) throws {
        size += Int64(chunk.count)
        guard size <= limit else { throw StoreFault.tooLarge(name: name ?? "?", limit: limit) }
        if head.count < MediaType.headLength {
            head.append(contentsOf: chunk.prefix(MediaType.headLength - head.count))
        }
        hash.update(bufferPointer: chunk)
        try file.append(chunk)
    }

    /// What arrived.
    func finish() -> StoredPhoto {
        StoredPhoto(
            sha256: Hex.encode(hash.finalize()),
            size: size,
            mime: MediaType.of(head: head, name: name)
        )
    }

    /// Returns once the bytes are on the disk.
    func sync() throws {
        try file.sync()
    }
}
