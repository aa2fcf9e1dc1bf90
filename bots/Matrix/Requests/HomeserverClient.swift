import Domain
import Networks

/// Calls of the Client-Server API as the application service's own user.
struct HomeserverClient: Sendable {
    let base: String
    let token: String
    let transport: any HTTPTransport

    /// One call below `/_matrix`; the members of its answer.
    ///
    /// `path` holds the parts between the slashes, as they are: ids are percent-encoded here.
    @discardableResult
    func call(
        _ method: String,
        _ path: [String],
        _ body: [UInt8] = [],
        type: String = "application/json",
        query: [String: String] = [:],
        timeout: Duration = .seconds(30)
    ) async throws(NetworkFault) -> JSONObject {
        var call = HTTPCall(
            method: method,
            url: url(path, query),
            headers: headers,
            body: body,
            timeout: timeout
        )
        if method != "GET" { call.headers["content-type"] = type }
        let answer = try await transport.send(call)
        guard (200..<300).contains(answer.status) else { throw HomeserverFault.fault(of: answer) }
        guard let node = JSONNode(answer.body), node.isSound, let members = node.object else {
            throw .unreachable("the homeserver's answer is no JSON object")
        }
        return members
    }

    /// A file's bytes, which only a member may read (Client-Server API v1.11).
    func download(_ address: ContentAddress) -> HTTPCall {
        let path = ["client", "v1", "media", "download", address.server, address.id]
        return HTTPCall(url: url(path, [:]), headers: headers, timeout: .seconds(300))
    }

    private var headers: [String: String] { ["authorization": "Bearer \(token)"] }

    private func url(_ path: [String], _ query: [String: String]) -> String {
        let pairs = query.sorted { $0.key < $1.key }.map {
            "\(Self.encoded($0.key))=\(Self.encoded($0.value))"
        }
        return base + "/_matrix/" + path.map(Self.encoded).joined(separator: "/")
            + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    }

    /// RFC 3986's unreserved characters stay; a part that is nothing but dots must not climb.
    private static func encoded(_ part: String) -> String {
        let climbs = part == "." || part == ".."
        var out: [UInt8] = []
        for byte in part.utf8 {
            let isUnreserved =
                byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10
                || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
            if isUnreserved, !climbs {
                out.append(byte)
            } else {
                out.append(contentsOf: "%\(Hex.encode([byte]).uppercased())".utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
