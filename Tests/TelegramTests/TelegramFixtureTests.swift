import Networks
import StandIns
import Testing

@Suite("What Telegram sends")
struct TelegramFixtureTests {
    @Test("Every fixture decodes to what stands beside it", arguments: TelegramSamples.fixtures.names)
    func decodes(_ name: String) throws {
        let events = try TelegramSamples.events(name)
        #expect(try TelegramSamples.fixtures.difference(of: events, from: name) == nil)
    }

    @Test("There are fixtures of every kind of update that is asked for")
    func kinds() {
        let kinds = Set(TelegramSamples.fixtures.names.compactMap { $0.split(separator: "__").first })
        #expect(kinds.isSuperset(of: ["message", "edited_message", "channel_post", "edited_channel_post"]))
        #expect(
            kinds.isSuperset(of: ["message_reaction", "callback_query", "my_chat_member", "chat_member"])
        )
    }
}
