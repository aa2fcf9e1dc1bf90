import Domain
import Crypto

extension StoredPhoto {
    /// What ``PhotoStore/put(name:limit:from:)`` would say of the bytes that `write` hands over.
    ///
    /// Nothing is written anywhere: for a run that only foretells.
    package static func measuring(
        name: String?,
        limit: Int64,
        from write: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws -> StoredPhoto {
        var hash = SHA256()
        var head: [UInt8] = []
        var size: Int64 = 0
        try write { chunk in
            size += Int64(chunk.count)
            guard size <= limit else { throw StoreFault.tooLarge(name: name ?? "?", limit: limit) }
            if head.count < MediaType.headLength {
                head.append(contentsOf: chunk.prefix(MediaType.headLength - head.count))
            }
            hash.update(bufferPointer: chunk)
        }
        return StoredPhoto(
            sha256: Hex.encode(hash.finalize()),
            size: size,
            mime: MediaType.of(head: head, name: name)
        )
    }
}
