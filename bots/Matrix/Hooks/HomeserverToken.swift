import Crypto
import Networks

/// The word that the homeserver shows with every call: in the `Authorization` header, or by old servers as the
/// query's `access_token`.
struct HomeserverToken: Sendable {
    private let hash: SHA256Digest?

    /// An empty token accepts nothing.
    init(_ token: String) {
        hash = token.isEmpty ? nil : SHA256.hash(data: Array(token.utf8))
    }

    /// The answer to a call that does not show it; nil where it does.
    func refusal(of call: HookCall) -> HTTPAnswer? {
        guard let shown = Self.shown(in: call) else {
            return MatrixAnswer.error("M_MISSING_TOKEN", status: 401)
        }
        // Digests compare in constant time, whatever the length of what was shown.
        guard let hash, SHA256.hash(data: Array(shown.utf8)) == hash else {
            return MatrixAnswer.error("M_FORBIDDEN", status: 403)
        }
        return nil
    }

    private static func shown(in call: HookCall) -> String? {
        guard let header = call.headers["authorization"] else { return call.query["access_token"] }
        let parts = header.split(separator: " ", maxSplits: 1)
        return parts.count == 2 && parts[0].lowercased() == "bearer" ? String(parts[1]) : nil
    }
}

/// Answers to the homeserver.
enum MatrixAnswer {
    static let done = HTTPAnswer.json("{}")

    static func error(_ code: StaticString, status: Int) -> HTTPAnswer {
        .json("{\"errcode\":\"\(code)\"}", status: status)
    }
}
