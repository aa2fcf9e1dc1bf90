import Crypto
import Domain
import Foundation
import Networks

/// Fetches files in Meta's two steps: an id gives an address that lives five minutes, the address the bytes.
struct WhatsAppMedia: MediaSource {
    private let graph: GraphClient

    init(_ graph: GraphClient) {
        self.graph = graph
    }

    func fetch(
        _ reference: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws {
        let reference = MediaReference(reading: reference)
        // An address can expire between the look-up and the download, under load: one new look-up.
        for isLast in [false, true] {
            let place = try await place(of: reference, limit: limit)
            var hash = SHA256()
            let call = HTTPCall(url: place.url, headers: graph.authorisation, timeout: .seconds(300))
            let answer = try await graph.transport.download(call, limit: limit) { bytes in
                hash.update(bufferPointer: bytes)
                try sink(bytes)
            }
            if (200..<300).contains(answer.status) {
                guard place.sha256 == nil || Hex.encode(hash.finalize()) == place.sha256 else {
                    throw NetworkFault.unreachable("the file's bytes are not those that WhatsApp announced")
                }
                return
            }
            let isExpired = [400, 403, 404, 410].contains(answer.status)
            guard isExpired, !isLast else { throw Self.fault(answer, isExpired: isExpired) }
        }
    }

    /// Where the bytes are now, and what they must be.
    private struct Place {
        var url: String
        var sha256: String?
    }

    private func place(of reference: MediaReference, limit: Int64) async throws -> Place {
        let found = try await graph.get(
            reference.id,
            query: "?phone_number_id=\(graph.settings.phoneNumberID)"
        )
        // Meta writes the size as a string.
        let size = found["file_size"].flatMap { $0.text.flatMap { Int64($0) } ?? $0.integer }
        if let size, size > limit { throw NetworkFault.refused("the file has \(size) bytes") }
        guard let url = found["url"]?.text, isTrusted(url) else {
            throw NetworkFault.unreachable("the Graph API names no address for the file")
        }
        let hash = found["sha256"]?.text.flatMap(MediaReference.hash)
        return Place(url: url, sha256: hash ?? reference.sha256)
    }

    /// The token goes along with the download: only encrypted, or to the very base that a test runs at.
    private func isTrusted(_ url: String) -> Bool {
        url.hasPrefix("https://") || url.hasPrefix(graph.settings.base + "/")
    }

    private static func fault(_ answer: HTTPAnswer, isExpired: Bool) -> NetworkFault {
        isExpired ? .unreachable("the file's address had expired twice") : GraphError(answer).fault
    }
}
