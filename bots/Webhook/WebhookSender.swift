import Domain
import Networks

/// Sends the relay's words to another system in the hook's own format, so that it can be another relay.
struct WebhookSender: MessageSender {
    /// `origin.system` of every relay's words.
    static let system = "titian"

    private let base: String
    private let relay: WebhookRelay
    private let signature: WebhookSignature
    private let transport: any HTTPTransport
    private let clock: @Sendable () -> Int64

    init(
        base: String,
        relay: WebhookRelay,
        signature: WebhookSignature,
        transport: any HTTPTransport,
        clock: @escaping @Sendable () -> Int64
    ) {
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
        self.relay = relay
        self.signature = signature
        self.transport = transport
        self.clock = clock
    }

    var pace: SendingPace {
        SendingPace(chatInterval: .milliseconds(200), chatPerMinute: 300, perSecond: 20)
    }

    /// The message's id is its key, which a receiver of this format keeps once.
    var isIdempotent: Bool { true }

    func send(_ message: OutgoingMessage) async throws(NetworkFault) -> SentMessage {
        var uploads: [String] = []
        for file in message.files { uploads.append(try await upload(file)) }
        let event = OutgoingEvent(message, uploads: uploads, relay: relay, at: clock())
        _ = try await post("/posts", event.json, type: "application/json", key: message.key)
        return SentMessage(chat: event.chat, message: message.key)
    }

    /// What the other side calls the file from now on.
    private func upload(_ file: OutgoingMessage.File) async throws(NetworkFault) -> String {
        let answer = try await post("/media", file.bytes, type: file.mime, key: nil)
        guard let name = JSONNode(answer.body)?.object?["media"]?.text, Hex.isSHA256(name) else {
            throw .unreachable("an upload was answered without a name")
        }
        return name
    }

    private func post(_ path: String, _ body: [UInt8], type: String, key: String?) async throws(NetworkFault)
        -> HTTPAnswer
    {
        var headers = signature.headers(for: body, now: clock())
        headers["content-type"] = type
        headers["idempotency-key"] = key
        let answer = try await transport.send(
            HTTPCall(method: "POST", url: base + path, headers: headers, body: body, timeout: .seconds(60))
        )
        guard (200..<300).contains(answer.status) else { throw Self.fault(answer) }
        return answer
    }

    private static func fault(_ answer: HTTPAnswer) -> NetworkFault {
        switch answer.status {
        case 401, 403: .unauthorised("HTTP status \(answer.status)")
        case 429: .slowDown(seconds: answer.retryAfter ?? 10)
        case 503: answer.retryAfter.map { .slowDown(seconds: $0) } ?? .unreachable("HTTP status 503")
        case 408, 425, 500...599: .unreachable("HTTP status \(answer.status)")
        default: .refused("HTTP status \(answer.status)")
        }
    }
}
