import Domain
import Foundation
import Networks

/// Calls of Meta's Graph API for one number, with its token.
struct GraphClient: Sendable {
    let settings: WhatsAppCloudSettings
    let transport: any HTTPTransport

    init(_ settings: WhatsAppCloudSettings, transport: any HTTPTransport) {
        self.settings = settings
        self.transport = transport
    }

    /// Asks for an object of the graph, or for one of its edges (`/name`); the answer's members.
    func get(_ id: String, edge: String = "", query: String = "") async throws(NetworkFault) -> JSONObject {
        try await object(HTTPCall(url: url(id) + edge + query, headers: authorisation))
    }

    /// Posts to an edge of our number, such as `messages`; the answer's members.
    func post(
        _ edge: String,
        _ body: [UInt8],
        type: String,
        timeout: Duration = .seconds(30)
    ) async throws(NetworkFault) -> JSONObject {
        var headers = authorisation
        headers["content-type"] = type
        let url = url(settings.phoneNumberID) + "/" + edge
        return try await object(
            HTTPCall(method: "POST", url: url, headers: headers, body: body, timeout: timeout)
        )
    }

    var authorisation: [String: String] { ["authorization": "Bearer \(settings.accessToken)"] }

    private func url(_ id: String) -> String {
        // Ids of media come from deliveries: nothing in one may leave its place in the path.
        let safe = id.addingPercentEncoding(withAllowedCharacters: Self.plain) ?? ""
        return "\(settings.base)/\(settings.version)/\(safe)"
    }

    private static let plain = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    )

    private func object(_ call: HTTPCall) async throws(NetworkFault) -> JSONObject {
        let answer = try await transport.send(call)
        guard (200..<300).contains(answer.status) else { throw GraphError(answer).fault }
        guard let node = JSONNode(answer.body), node.isSound, let object = node.object else {
            throw .unreachable("the Graph API's answer is no JSON object")
        }
        return object
    }
}
