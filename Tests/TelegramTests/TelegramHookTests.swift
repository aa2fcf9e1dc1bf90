import Networks
import StandIns
import Testing

@testable import Telegram

@Suite("The webhook")
struct TelegramHookTests {
    private let scene = TelegramScene(
        mode: .webhook(url: "https://relay.test/hooks/telegram", secret: "S3cret_token-1")
    )

    @Test("A call with the secret is kept and answered")
    func kept() async throws {
        try await scene.network.prepare()
        await scene.server.post(
            "message",
            #"{"message_id":1,"chat":{"id":-1001},"date":1764000000,"text":"x"}"#
        )
        let calls = await scene.server.hookCalls()
        #expect(calls.map(\.path) == scene.network.hookPaths)
        guard case .keep(let events, let answer) = scene.network.receive(try #require(calls.first), now: 0)
        else {
            Issue.record("not kept")
            return
        }
        #expect(events.count == 1)
        #expect(answer.status == 200)
        await scene.server.confirm(1)
        #expect(await scene.server.hookCalls().isEmpty)
    }

    @Test(
        "A call without the secret, or with another, is refused",
        arguments: [nil, "", "S3cret_token-2", "S3cret"]
    )
    func refused(_ shown: String?) {
        var call = HookCall(method: "POST", path: TelegramNetwork.hookPath, body: TelegramSamples.saying("x"))
        call.headers["x-telegram-bot-api-secret-token"] = shown
        #expect(scene.network.receive(call, now: 0) == .answer(.text("unauthorised", status: 401)))
    }

    @Test("A network that polls takes no calls")
    func polling() {
        let polling = TelegramScene().network
        let call = HookCall(method: "POST", path: TelegramNetwork.hookPath, body: TelegramSamples.saying("x"))
        #expect(polling.hookPaths.isEmpty)
        #expect(polling.receive(call, now: 0) == .answer(.text("not found", status: 404)))
    }

    @Test("The settings show neither token nor secret")
    func silence() {
        let shown = "\(scene.network.settings)"
        #expect(!shown.contains("TEST-token"))
        #expect(!shown.contains("S3cret"))
    }
}
