import Domain
import Networks

/// Calls methods of the Bot API.
struct BotAPI: Sendable {
    let token: String
    /// The bot's own user id.
    let bot: Int64
    let base: String
    let transport: any HTTPTransport

    /// Posts `body`, a JSON object, and returns `result`.
    func call(
        _ method: String,
        _ body: [UInt8],
        timeout: Duration = .seconds(30),
        answerLimit: Int = 4 << 20
    ) async throws(NetworkFault) -> JSONNode {
        try await post(method, body, "application/json", timeout: timeout, answerLimit: answerLimit)
    }

    /// Posts a form with files, which may take a while.
    func upload(_ method: String, _ form: MultipartForm) async throws(NetworkFault) -> JSONNode {
        try await post(method, form.bytes, form.contentType, timeout: .seconds(120), answerLimit: 4 << 20)
    }

    /// Where a file lies that `getFile` named; percent-encoded.
    func fileCall(_ path: String, timeout: Duration) -> HTTPCall {
        HTTPCall(url: "\(base)/file/bot\(token)/\(Self.encoded(path))", timeout: timeout)
    }

    private func post(
        _ method: String,
        _ body: [UInt8],
        _ type: String,
        timeout: Duration,
        answerLimit: Int
    ) async throws(NetworkFault) -> JSONNode {
        let call = HTTPCall(
            method: "POST",
            url: "\(base)/bot\(token)/\(method)",
            headers: ["content-type": type],
            body: body,
            timeout: timeout,
            answerLimit: answerLimit
        )
        return try BotAnswer.result(of: try await transport.send(call))
    }

    private static func encoded(_ path: String) -> String {
        var out: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                out.append(byte)
            default: out.append(contentsOf: Array("%\(Hex.encode([byte]).uppercased())".utf8))
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
