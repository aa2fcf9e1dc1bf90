import Domain
import Networks
import StandIns
import Testing

@testable import Webhook

/// What the relay sends, taken in by another relay's hook.
@Suite struct SendingTests {
    private static let base = "https://kota-lain.test/hooks/v1/balai"
    private static let message = OutgoingMessage(
        target: .chat("town-square"),
        text: "Diteruskan: genangan di RT 03",
        files: [.init(name: "a.jpg", mime: "image/jpeg", bytes: [1, 2, 3])],
        reply: "m1",
        key: "out-42"
    )

    private func sender(_ other: OtherRelay) throws -> any MessageSender {
        try #require(WebhookNetwork.test(deliver: Self.base, transport: other).sender)
    }

    @Test func anotherRelayTakesItInAndKnowsItForWhatItIs() async throws {
        let other = OtherRelay()
        let sent = try await sender(other).send(Self.message)
        #expect(sent == SentMessage(chat: "town-square", message: "out-42"))
        guard case .post(let post) = other.events.first?.content else {
            Issue.record("no post: \(other.answers)")
            return
        }
        #expect(post.text == "Diteruskan: genangan di RT 03")
        #expect(post.native.message == "out-42")
        #expect(post.native.reply == "m1")
        #expect(post.native.isAutomatic)
        #expect(post.sender == LiveSender(id: "titian:kota-sini", name: "Titian"))
        #expect(post.at == WebhookNetwork.now)
        #expect(post.kind == .photo)
        #expect(other.stored == [[1, 2, 3]])
        #expect(post.attachments.first?.reference?.hasPrefix(WebhookMedia.uploadMark) == true)
    }

    @Test func sentAgainItIsTheSameEvent() async throws {
        let other = OtherRelay()
        let sender = try sender(other)
        #expect(sender.isIdempotent)
        _ = try await sender.send(Self.message)
        _ = try await sender.send(Self.message)
        #expect(other.events.count == 2)
        #expect(other.events[0] == other.events[1])
        #expect(Set(other.keys) == ["out-42"])
    }

    @Test func ourOwnWordsComingBackAreNoEvent() async throws {
        let ours = OtherRelay(id: "kota-sini")
        _ = try await sender(ours).send(Self.message)
        #expect(ours.answers.last == .json(#"{"accepted":1}"#))
        #expect(ours.events.isEmpty)
    }

    @Test func aPersonIsADirectChat() async throws {
        let other = OtherRelay()
        _ = try await sender(other).send(OutgoingMessage(target: .person("u7"), text: "Rahasia", key: "k"))
        #expect(other.events.first?.chat == LiveChat(id: "u7", isDirect: true))
    }

    @Test(arguments: [
        (HTTPAnswer(status: 401), NetworkFault.unauthorised("HTTP status 401")),
        (HTTPAnswer(status: 422), .refused("HTTP status 422")),
        (HTTPAnswer(status: 429, headers: ["retry-after": "7"]), .slowDown(seconds: 7)),
        (HTTPAnswer(status: 503, headers: ["retry-after": "10"]), .slowDown(seconds: 10)),
        (HTTPAnswer(status: 502), .unreachable("HTTP status 502")),
        (HTTPAnswer(status: 302), .refused("HTTP status 302")),
    ]) func faultsSayWhetherToTryAgain(_ answer: HTTPAnswer, _ fault: NetworkFault) async throws {
        let other = OtherRelay()
        other.refusal = answer
        let sender = try sender(other)
        await #expect(throws: fault) { try await sender.send(Self.message) }
    }

    @Test func withoutAnAddressThereIsNoSender() {
        #expect(WebhookNetwork.test().sender == nil)
    }

    @Test func theDoctorNamesWhatIsWrong() async {
        #expect(await WebhookNetwork.test(deliver: Self.base).examine().map(\.level) == [.good])
        let bad = WebhookNetwork.test(secrets: ["short"], hosts: ["*.id"], deliver: "http://a.test/")
        #expect(await bad.examine().map(\.level) == [.warning, .bad, .warning])
        #expect(await WebhookNetwork.test(secrets: []).examine().map(\.level) == [.bad])
    }
}

/// The hook of a relay elsewhere, reached without a socket.
private final class OtherRelay: HTTPTransport, @unchecked Sendable {
    private let network: WebhookNetwork
    private(set) var events: [LiveEvent] = []
    private(set) var stored: [[UInt8]] = []
    private(set) var answers: [HTTPAnswer] = []
    private(set) var keys: [String] = []
    var refusal: HTTPAnswer?

    init(id: String = "kota-lain") {
        network = WebhookNetwork(
            WebhookSource(name: "balai", secrets: [WebhookNetwork.secret]),
            relay: WebhookRelay(id: id, name: "Titian lain"),
            transport: NoTransport(),
            uploads: NoUploads(),
            clock: { 0 }
        )
    }

    func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        if let refusal { return refusal }
        let path = call.url.dropFirst("https://kota-lain.test".utf8.count)
        let hook = HookCall(method: call.method, path: String(path), headers: call.headers, body: call.body)
        if let key = call.headers["idempotency-key"] { keys.append(key) }
        let answer: HTTPAnswer
        switch network.receive(hook, now: WebhookNetwork.now + 1000) {
        case .keep(let kept, let said): (events, answer) = (events + kept, said)
        case .store(let bytes, let said): (stored, answer) = (stored + [bytes], said)
        case .answer(let said): answer = said
        }
        answers.append(answer)
        return answer
    }

    func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer { throw NetworkFault.refused("nothing here") }
}
