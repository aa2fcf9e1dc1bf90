import Crypto
import Domain
import Foundation
import Networks

/// Fetches files from the homeserver, and decrypts those that came encrypted.
struct MatrixMedia: MediaSource {
    let client: HomeserverClient

    /// `reference` is what ``MediaReference/text`` wrote.
    ///
    /// Of an encrypted file the hash is that of the bytes as they lie on the server: pieces are handed on
    /// before it is known, and the fetch fails at the end where it differs.
    func fetch(
        _ reference: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws {
        guard let reference = MediaReference(reference) else {
            throw NetworkFault.refused("the file's reference is none of ours")
        }
        let call = client.download(reference.address)
        guard case .encrypted(let file) = reference else {
            try Self.check(try await client.transport.download(call, limit: limit, into: sink))
            return
        }
        var hash = SHA256()
        var stream = try CounterStream(key: file.key, iv: file.iv)
        let answer = try await client.transport.download(call, limit: limit) { piece in
            hash.update(bufferPointer: piece)
            try stream.decrypt(piece, into: sink)
        }
        try Self.check(answer)
        try stream.finish(into: sink)
        guard Array(hash.finalize()) == file.sha256 else {
            throw NetworkFault.unreachable("the file's bytes are not those that were encrypted")
        }
    }

    private static func check(_ answer: HTTPAnswer) throws(NetworkFault) {
        guard (200..<300).contains(answer.status) else { throw HomeserverFault.fault(of: answer) }
    }
}
