import Domain
import Foundation
import Networks

/// HTTP to addresses that strangers name: only to the public internet, and only to what was checked.
///
/// The host is resolved once, every address is checked, and the connection is pinned to a checked one, so that
/// a second answer of the name server cannot lead elsewhere (DNS rebinding). Redirects are not followed here;
/// the next hop is another call and is checked again.
package struct GuardedTransport: HTTPTransport {
    /// Hosts, in lower case, that the operator allows although they are private: a Mattermost next door.
    private let privateHosts: Set<String>

    package init(privateHosts: Set<String> = []) {
        self.privateHosts = Set(privateHosts.map { $0.lowercased() })
    }

    package func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        try await pinned(call).send(call)
    }

    package func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer {
        try await pinned(call).download(call, limit: limit, into: sink)
    }

    private func pinned(_ call: HTTPCall) async throws(NetworkFault) -> ClientTransport {
        guard let url = URLComponents(string: call.url), let host = url.host?.lowercased(), !host.isEmpty,
            url.scheme == "https" || url.scheme == "http", url.user == nil, url.password == nil
        else { throw .refused("not an http address") }
        let name = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        let addresses = await Self.resolve(name)
        guard !addresses.isEmpty else { throw .notConnected("host not found") }
        if !privateHosts.contains(name) {
            guard addresses.allSatisfy(\.isPublic) else { throw .refused("a private address") }
        }
        return ClientTransport(pins: [name: addresses[0].text])
    }

    private static func resolve(_ host: String) async -> [HostAddress] {
        (try? await blocking { HostAddress.resolve(host) }) ?? []
    }
}
