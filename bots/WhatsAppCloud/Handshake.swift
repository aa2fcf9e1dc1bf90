import Crypto
import Networks

/// Meta's question whether an address is ours, asked once when an operator enters it.
enum Handshake {
    /// The challenge as plain text where the token is ours, 403 otherwise.
    static func answer(to query: [String: String], token: String) -> HTTPAnswer {
        guard query["hub.mode"] == "subscribe", let challenge = query["hub.challenge"],
            challenge.utf8.count <= 1024, !token.isEmpty,
            isSame(query["hub.verify_token"] ?? "", token)
        else { return .text("forbidden", status: 403) }
        var answer = HTTPAnswer.text(challenge)
        // The challenge is the caller's own text: no browser may take it for a page.
        answer.headers["x-content-type-options"] = "nosniff"
        return answer
    }

    /// Compares in constant time: swift-crypto's digests do.
    private static func isSame(_ given: String, _ expected: String) -> Bool {
        SHA256.hash(data: Array(given.utf8)) == SHA256.hash(data: Array(expected.utf8))
    }
}
