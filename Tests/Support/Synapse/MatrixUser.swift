import Crypto
import Domain
import Foundation
import Networks

/// A person with an account on a ``SynapseServer``, acting as a chat program would.
package struct MatrixUser: Sendable {
    /// `@name:localhost`.
    package let id: String
    private let base: String
    private let token: String

    /// Registers the account and logs in.
    package static func register(_ name: String, on server: SynapseServer) async throws -> MatrixUser {
        let path = "/_synapse/admin/v1/register"
        let nonce = try await ask("GET", server.base + path).text("nonce")
        let password = "password of \(name)"
        let said = Data([nonce, name, password, "notadmin"].joined(separator: "\0").utf8)
        // Synapse's own choice of hash.
        let key = SymmetricKey(data: Data(server.secret.utf8))
        let mac = HMAC<Insecure.SHA1>.authenticationCode(for: said, using: key)
        let account = try await ask("POST", server.base + path) { json in
            json.member("nonce", nonce)
            json.member("username", name)
            json.member("password", password)
            json.key("admin")
            json.boolean(false)
            json.member("mac", Hex.encode(mac))
        }
        return MatrixUser(
            id: try account.text("user_id"),
            base: server.base,
            token: try account.text("access_token")
        )
    }

    /// One call of the Client-Server API; throws where the answer is no success.
    @discardableResult
    package func call(
        _ method: String,
        _ path: String,
        _ members: (inout JSONWriter) -> Void = { _ in }
    ) async throws -> JSONObject {
        try await Self.ask(method, base + "/_matrix/client/v3/" + path, token: token, members)
    }

    /// Uploads bytes; their `mxc://` address.
    package func upload(_ bytes: [UInt8], mime: String) async throws -> String {
        let call = HTTPCall(
            method: "POST",
            url: base + "/_matrix/media/v3/upload",
            headers: ["authorization": "Bearer \(token)", "content-type": mime],
            body: bytes
        )
        return try Self.members(of: try await LoopbackTransport().send(call), call).text("content_uri")
    }

    private static func ask(
        _ method: String,
        _ url: String,
        token: String? = nil,
        _ members: (inout JSONWriter) -> Void = { _ in }
    ) async throws -> JSONObject {
        var json = JSONWriter()
        json.beginObject()
        members(&json)
        json.endObject()
        var call = HTTPCall(
            method: method,
            url: url,
            headers: ["content-type": "application/json"],
            body: json.bytes
        )
        if let token { call.headers["authorization"] = "Bearer \(token)" }
        return try Self.members(of: try await LoopbackTransport().send(call), call)
    }

    private static func members(of answer: HTTPAnswer, _ call: HTTPCall) throws -> JSONObject {
        guard answer.status == 200, let members = JSONNode(answer.body)?.object else {
            let said = String(decoding: answer.body.prefix(300), as: UTF8.self)
            throw SynapseError("\(call.method) \(call.url): \(answer.status) \(said)")
        }
        return members
    }
}

extension JSONObject {
    /// A string that must be there.
    func text(_ name: StaticString) throws -> String {
        guard let text = self[name]?.text else { throw SynapseError("an answer without \(name)") }
        return text
    }
}
