import Domain
import Networks
import StandIns
import Testing

@testable import Telegram

@Suite("Long polling")
struct TelegramPollingTests {
    private static func message(_ id: Int, _ text: String) -> String {
        #"{"message_id":\#(id),"chat":{"id":-1001234567890,"type":"supergroup"},"date":1764000000,"text":"\#(text)"}"#
    }

    private func ids(_ polled: Polled) -> [String] {
        polled.events.compactMap { if case .post(let post) = $0.content { post.native.message } else { nil } }
    }

    @Test("Everything comes once, and is acknowledged by the next poll only")
    func acknowledges() async throws {
        let scene = TelegramScene()
        for id in 1...3 { await scene.server.post("message", Self.message(id, "x")) }
        let first = try await scene.network.poll(after: nil)
        #expect(ids(first) == ["1", "2", "3"])
        #expect(try await scene.network.poll(after: nil).events == first.events)
        await scene.server.post("message", Self.message(4, "y"))
        let second = try await scene.network.poll(after: first.cursor)
        #expect(ids(second) == ["4"])
        #expect(await scene.server.unconfirmed == 1)
    }

    @Test("An empty poll keeps the cursor")
    func emptyPoll() async throws {
        let scene = TelegramScene()
        await scene.server.post("message", Self.message(1, "x"))
        let first = try await scene.network.poll(after: nil)
        let second = try await scene.network.poll(after: first.cursor)
        #expect(second == Polled(events: [], cursor: first.cursor))
    }

    @Test("After a silent week the old number is not asked with")
    func silentWeek() async throws {
        let day: Int64 = 86_400_000
        let cursor = PollCursor(next: 900_004, seen: 1_764_000_000_000 - 7 * day)
        let scene = TelegramScene()
        await scene.server.post("message", Self.message(1, "x"))
        let polled = try await scene.network.poll(after: cursor.text)
        #expect(ids(polled) == ["1"])
        #expect(polled.cursor == "900001@1764000000000")
    }

    @Test("Doubled and reordered updates lose nothing and end at the same place")
    func disorder() async throws {
        for trouble in [TelegramStandIn.Trouble.duplicates, .reordering] {
            let scene = TelegramScene()
            for id in 1...3 { await scene.server.post("message", Self.message(id, "x")) }
            await scene.server.trouble("getUpdates", trouble)
            let polled = try await scene.network.poll(after: nil)
            #expect(Set(ids(polled)) == ["1", "2", "3"])
            #expect(polled.cursor == "900003@1764000000000")
        }
    }

    @Test("Reactions and members are asked for by name")
    func kinds() async throws {
        let scene = TelegramScene()
        await scene.server.post("poll", #"{"id":"1"}"#)
        let reaction = try TelegramSamples.update("message_reaction__set")
        let body = try #require(JSONNode(reaction)?.object?["message_reaction"]).raw
        await scene.server.post("message_reaction", String(decoding: body, as: UTF8.self))
        let polled = try await scene.network.poll(after: nil)
        #expect(polled.events.count == 1)
        guard case .reaction = polled.events[0].content else {
            Issue.record("no reaction")
            return
        }
    }

    @Test("An update without a number does not come for ever")
    func noNumber() throws {
        let list = try #require(JSONNode(Array(#"[{"update_id":7,"x":1},{"update_id":"a","y":1}]"#.utf8)))
        let batch = try #require(UpdateBatch(list, decoder: TelegramSamples.decoder))
        #expect(batch.events.count == 2)
        #expect(batch.cursor(after: nil, at: 1)?.next == 9)
        let alone = try #require(JSONNode(Array(#"[{"y":1}]"#.utf8)))
        let second = try #require(UpdateBatch(alone, decoder: TelegramSamples.decoder))
        #expect(second.cursor(after: PollCursor(next: 9, seen: 0), at: 1)?.next == 10)
    }

    @Test("Who else takes the updates is said plainly")
    func conflict() async throws {
        let scene = TelegramScene()
        await scene.server.trouble("getUpdates", .conflict)
        let fault = await TelegramScene.fault { _ = try await scene.network.poll(after: nil) }
        #expect(fault?.isRetryable == true)
        #expect(fault?.text(in: .english).contains("another program polls") == true)
        try await TelegramScene(mode: .polling).network.prepare()
    }

    @Test("A webhook in the way is unset by preparing, and nothing that waits is dropped")
    func webhookInTheWay() async throws {
        let hooked = TelegramScene(mode: .webhook(url: "https://relay.test/hooks/telegram", secret: "s-1"))
        await hooked.server.post("message", Self.message(1, "x"))
        try await hooked.network.prepare()
        #expect(await hooked.server.webhook?.url == "https://relay.test/hooks/telegram")
        let settings = TelegramSettings(
            token: TelegramSamples.token,
            base: "http://telegram.test",
            pollSeconds: 1
        )
        let polling = TelegramNetwork(
            settings,
            transport: StandInTransport(hooked.server, base: "http://telegram.test"),
            now: { 0 }
        )
        let fault = await TelegramScene.fault { _ = try await polling.poll(after: nil) }
        #expect(fault?.text(in: .english).contains("webhook is set") == true)
        try await polling.prepare()
        #expect(ids(try await polling.poll(after: nil)) == ["1"])
    }
}
