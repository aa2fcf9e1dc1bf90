import Domain
import Foundation
import Networks

/// A server that stands in for one we cannot have: it checks what it is asked against the published API and
/// misbehaves as the real one does.
///
/// Served over the loopback by ``LoopbackServer``, or in-process by ``StandInTransport``.
package protocol StandIn: Sendable {
    func answer(_ call: HookCall) async -> StandInAnswer
}

/// What a stand-in does with a call.
package enum StandInAnswer: Sendable {
    case answer(HTTPAnswer)
    /// The answer comes in pieces with pauses between them.
    case slowly(HTTPAnswer, pause: Duration)
    /// The connection breaks before an answer.
    case breakOff
}

/// Carries a client's calls to a stand-in without a socket.
package struct StandInTransport<Server: StandIn>: HTTPTransport {
    package let server: Server
    /// What precedes the path in the URLs of this server, such as `http://telegram.test`.
    package let base: String

    package init(_ server: Server, base: String) {
        self.server = server
        self.base = base
    }

    package func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        guard call.url.hasPrefix(base) else { throw .unreachable("no such host") }
        switch await server.answer(hook(call)) {
        case .answer(let answer), .slowly(let answer, _):
            guard answer.body.count <= call.answerLimit else { throw .unreachable("answer too long") }
            return answer
        case .breakOff: throw .unreachable("connection broke off")
        }
    }

    package func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer {
        var call = call
        call.answerLimit = .max
        var answer = try await send(call)
        guard (200..<300).contains(answer.status) else { return answer }
        guard answer.body.count <= limit else { throw NetworkFault.refused("longer than the limit") }
        try answer.body.withUnsafeBytes { try sink($0) }
        answer.body = []
        return answer
    }

    private func hook(_ call: HTTPCall) -> HookCall {
        let target = call.url.dropFirst(base.count)
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var query: [String: String] = [:]
        for pair in parts.dropFirst().first?.split(separator: "&") ?? [] {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            query[Self.decoded(sides[0])] = sides.count > 1 ? Self.decoded(sides[1]) : ""
        }
        let headers = Dictionary(
            call.headers.map { ($0.key.lowercased(), $0.value) },
            uniquingKeysWith: { $1 }
        )
        return HookCall(
            method: call.method,
            path: Self.decoded(parts.first ?? ""),
            query: query,
            headers: headers,
            body: call.body
        )
    }

    private static func decoded(_ text: Substring) -> String {
        String(text).removingPercentEncoding ?? String(text)
    }
}
