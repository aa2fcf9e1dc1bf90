import Networks
import StandIns
import Testing

@testable import WhatsAppCloud

/// The webhook: the handshake, the signature over the raw bytes, and limits.
@Suite struct HookTests {
    private static let network = WhatsAppCloudNetwork(.test, transport: NoTransport())
    private static let deliveries = MetaDeliveries()

    private func handshake(_ query: [String: String]) -> HookVerdict {
        Self.network.receive(HookCall(method: "GET", path: "/hooks/whatsapp", query: query), now: 0)
    }

    @Test func theChallengeComesBackAsPlainText() {
        let verdict = handshake([
            "hub.mode": "subscribe", "hub.verify_token": "kata-kunci", "hub.challenge": "1158201444",
        ])
        guard case .answer(let answer) = verdict else {
            Issue.record("events from a handshake")
            return
        }
        #expect(answer.status == 200)
        #expect(String(decoding: answer.body, as: UTF8.self) == "1158201444")
        #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
    }

    @Test(arguments: [
        ["hub.mode": "subscribe", "hub.verify_token": "salah", "hub.challenge": "1"],
        ["hub.mode": "subscribe", "hub.challenge": "1"],
        ["hub.mode": "unsubscribe", "hub.verify_token": "kata-kunci", "hub.challenge": "1"],
        ["hub.mode": "subscribe", "hub.verify_token": "kata-kunci"],
        [:],
    ]) func anotherHandshakeIsForbidden(_ query: [String: String]) {
        guard case .answer(let answer) = handshake(query) else {
            Issue.record("events from a handshake")
            return
        }
        #expect(answer.status == 403)
        #expect(String(decoding: answer.body, as: UTF8.self) == "forbidden")
    }

    /// The vector of the format's page: computed elsewhere, over the file's own bytes.
    @Test func aKnownSignatureIsAccepted() throws {
        let body = try FixtureFolder("whatsapp-cloud").bytes("group__signed")
        let known = "sha256=80ea423bd2367ba3a4143648d816871d43bbb89fbc95a0b1514a79540368a702"
        let call = HookCall(
            method: "POST",
            path: "/hooks/whatsapp",
            headers: ["x-hub-signature-256": known],
            body: body
        )
        #expect(Self.network.receive(call, now: 0) == .keep(Delivery.events(in: body), answer: .text("ok")))
    }

    @Test func oneChangedByteIsRefused() {
        var call = Self.deliveries.call(Self.deliveries.messages([Array(#"{"id":"A"}"#.utf8)]))
        call.body.append(0x20)
        expect(call, 401)
    }

    @Test(arguments: ["", "sha256=", "sha256=00", "sha1=abc", "sha256=zz"]) func aBadSignatureIsRefused(
        _ header: String
    ) {
        var call = Self.deliveries.call([0x7B, 0x7D])
        call.headers["x-hub-signature-256"] = header
        expect(call, 401)
    }

    @Test func aMissingSignatureIsRefused() {
        var call = Self.deliveries.call([0x7B, 0x7D])
        call.headers = [:]
        expect(call, 401)
    }

    @Test func anEmptySecretAcceptsNothing() {
        var settings = WhatsAppCloudSettings.test
        settings.appSecret = ""
        let network = WhatsAppCloudNetwork(settings, transport: NoTransport())
        let call = MetaDeliveries(appSecret: "x").call([0x7B, 0x7D])
        guard case .answer(let answer) = network.receive(call, now: 0) else {
            Issue.record("kept")
            return
        }
        #expect(answer.status == 401)
    }

    @Test func signedNonsenseIsKeptAsUnreadable() {
        let verdict = Self.network.receive(Self.deliveries.call(Array("<xml/>".utf8)), now: 0)
        guard case .keep(let events, let answer) = verdict else {
            Issue.record("not kept")
            return
        }
        #expect(answer.status == 200)
        #expect(events.map(\.raw) == [Array("<xml/>".utf8)])
    }

    @Test func aDeliveryOfFarTooManyPiecesIsKeptAsAWhole() {
        let pieces = [[UInt8]](repeating: [0x30], count: Delivery.most + 1)
        let crowded = Self.deliveries.messages(pieces)
        #expect(Delivery.events(in: crowded).count == 1)
        let changes = Array(
            ("{\"entry\":[{\"changes\":[0" + String(repeating: ",0", count: 20_000) + "]}]}").utf8
        )
        #expect(Delivery.events(in: changes).map(\.raw) == [changes])
    }

    @Test func otherMethodsAndTooLongBodiesAreRefused() {
        expect(HookCall(method: "PUT", path: "/hooks/whatsapp"), 405)
        expect(Self.deliveries.call([UInt8](repeating: 0x20, count: (3 << 20) + 1)), 413)
    }

    private func expect(_ call: HookCall, _ status: Int) {
        guard case .answer(let answer) = Self.network.receive(call, now: 0) else {
            Issue.record("kept")
            return
        }
        #expect(answer.status == status)
    }
}
