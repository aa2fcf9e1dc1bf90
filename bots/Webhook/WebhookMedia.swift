import Domain
import Networks

/// Fetches a webhook's attachments: uploads from our own store, addresses from the hosts allowed to the source.
///
/// The transport resolves names, refuses addresses of our own network and pins what it checked; here the host is
/// checked, at every redirection again.
struct WebhookMedia: MediaSource {
    /// Begins the reference of an upload; its SHA-256 follows.
    static let uploadMark = "upload "
    private static let addressMark = "fetch "
    private static let redirections = 3

    let rules: [FetchRule]
    let transport: any HTTPTransport
    let uploads: any StoredUploads

    /// The reference of an address, tied to the event that cites it: the same address may hold other bytes later.
    static func reference(to url: String, citedBy tag: String) -> String { "\(addressMark)\(tag) \(url)" }

    func fetch(
        _ reference: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws {
        if reference.hasPrefix(Self.uploadMark) {
            let sha256 = String(reference.dropFirst(Self.uploadMark.count))
            return try await uploads.read(sha256, limit: limit, into: sink)
        }
        let url = reference.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init)
        guard var address = url.flatMap(FetchAddress.init) else {
            throw NetworkFault.refused("the attachment's address is not readable")
        }
        for _ in 0...Self.redirections {
            guard rules.contains(where: { $0.allows(address) }) else {
                throw NetworkFault.refused("the attachment's host is not allowed for this source")
            }
            let call = HTTPCall(url: address.text, headers: ["accept": "*/*"], timeout: .seconds(120))
            let answer = try await transport.download(call, limit: limit, into: sink)
            guard [301, 302, 303, 307, 308].contains(answer.status) else {
                guard answer.status == 200 else { throw Self.fault(answer) }
                return
            }
            guard let next = answer.headers["location"].flatMap(address.redirected) else {
                throw NetworkFault.refused("the attachment's address leads to one that is not readable")
            }
            address = next
        }
        throw NetworkFault.refused("the attachment's address leads on too often")
    }

    private static func fault(_ answer: HTTPAnswer) -> NetworkFault {
        switch answer.status {
        case 408, 425, 500...599: .unreachable("HTTP status \(answer.status)")
        case 429: .slowDown(seconds: answer.retryAfter ?? 30)
        default: .refused("HTTP status \(answer.status)")
        }
    }
}

extension HTTPAnswer {
    /// `Retry-After` in seconds, from 1 to 3600; nil without one, or with a date.
    var retryAfter: Double? {
        headers["retry-after"].flatMap(Double.init).map { min(max($0, 1), 3600) }
    }
}
