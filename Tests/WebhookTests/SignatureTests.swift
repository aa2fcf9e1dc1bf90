import Networks
import StandIns
import Testing

@testable import Webhook

/// Who may post: the signature over timestamp and raw bytes, and its window.
@Suite struct SignatureTests {
    private static let body = Array(
        #"{"type":"deletion","chat":{"id":"c"},"id":"m","at":"2026-11-21T06:30:00Z"}"#.utf8
    )

    private func status(_ call: HookCall, _ network: WebhookNetwork = .test()) -> Int {
        switch network.receive(call, now: WebhookNetwork.now) {
        case .answer(let answer), .keep(_, let answer), .store(_, let answer): answer.status
        }
    }

    /// Computed with `printf '%s' '1795217400.{}' | openssl dgst -sha256 -hmac "$SECRET"`.
    @Test func aSignatureMadeElsewhereIsValid() {
        let call = HookCall(
            method: "POST",
            path: "/hooks/v1/balai/posts",
            headers: [
                "titian-timestamp": "1795217400",
                "titian-signature": "v1=08d2fdd9766931061afc9fbabf54f7fff683d93701b0f67a00753c64c573596d",
            ],
            body: Array("{}".utf8)
        )
        #expect(
            WebhookSignature(secrets: [WebhookNetwork.secret]).fault(in: call, now: WebhookNetwork.now) == nil
        )
    }

    @Test func aSignedEventIsAccepted() { #expect(status(WebhookNetwork.signed(Self.body)) == 200) }

    @Test func anotherSecretIsRefused() {
        #expect(status(WebhookNetwork.signed(Self.body, secret: "other")) == 401)
    }

    @Test(arguments: [300, -300] as [Int64]) func fiveMinutesAreAllowed(_ seconds: Int64) {
        #expect(status(WebhookNetwork.signed(Self.body, at: WebhookNetwork.now + seconds * 1000)) == 200)
    }

    @Test(arguments: [301, -301] as [Int64]) func moreIsNot(_ seconds: Int64) {
        #expect(status(WebhookNetwork.signed(Self.body, at: WebhookNetwork.now + seconds * 1000)) == 401)
    }

    @Test func theTimestampIsSigned() {
        var call = WebhookNetwork.signed(Self.body)
        call.headers["titian-timestamp"] = "1795217401"
        #expect(status(call) == 401)
    }

    @Test func theBodyIsSigned() {
        var call = WebhookNetwork.signed(Self.body)
        call.body[0] = 0x20
        #expect(status(call) == 401)
    }

    @Test(arguments: ["titian-timestamp", "titian-signature"]) func bothHeadersAreNeeded(_ name: String) {
        var call = WebhookNetwork.signed(Self.body)
        call.headers[name] = nil
        #expect(status(call) == 401)
    }

    @Test(arguments: ["", "-1", "1e9", "9999999999999999", "٣", "1795217400 "]) func oddTimestampsAreRefused(
        _ stamp: String
    ) {
        var call = WebhookNetwork.signed(Self.body)
        call.headers["titian-timestamp"] = stamp
        #expect(status(call) == 401)
    }

    @Test func eitherOfTwoSecretsSignsWhileOneIsReplaced() {
        let network = WebhookNetwork.test(secrets: [WebhookNetwork.secret, "the-old-secret"])
        #expect(status(WebhookNetwork.signed(Self.body, secret: "the-old-secret"), network) == 200)
        var call = WebhookNetwork.signed(Self.body)
        call.headers["titian-signature"] = "v1=00ff, \(call.headers["titian-signature"] ?? "")"
        #expect(status(call) == 200)
    }

    @Test func anEmptySecretAcceptsNothing() {
        let network = WebhookNetwork.test(secrets: [""])
        #expect(status(WebhookNetwork.signed(Self.body, secret: ""), network) == 401)
    }

    @Test func pathMethodTypeAndLengthAreChecked() {
        var call = WebhookNetwork.signed(Self.body, to: "other")
        #expect(status(call) == 404)
        call = WebhookNetwork.signed(Self.body)
        call.method = "PUT"
        #expect(status(call) == 405)
        #expect(status(WebhookNetwork.signed(Self.body, type: "text/plain")) == 415)
        #expect(status(WebhookNetwork.signed(Self.body, type: "Application/JSON; charset=utf-8")) == 200)
        #expect(status(WebhookNetwork.signed([UInt8](repeating: 0x20, count: (4 << 20) + 1))) == 413)
    }
}
