import StandIns
import Telegram
import Testing

@Suite("Which files are exports of Telegram Desktop")
struct TelegramExportHeadTests {
    private func isTelegram(_ text: String) -> Bool {
        TelegramExportDecoder.isTelegram(head: Array(text.utf8))
    }

    @Test("64 bytes of an export are enough", arguments: FixtureFolder("telegram/desktop").names)
    func exports(_ name: String) throws {
        let bytes = try FixtureFolder("telegram/desktop").bytes(name)
        #expect(TelegramExportDecoder.isTelegram(head: Array(bytes.prefix(64))))
    }

    @Test("A mark at the beginning and any space are passed over")
    func space() {
        #expect(isTelegram("\u{FEFF}\r\n\t { \n\"chats\": {"))
        #expect(isTelegram(#"{"messages":["#))
    }

    @Test(
        "Chats in plain text, other JSON and what is too short are none",
        arguments: [
            "", "{", "{}", #"{"nam"#, #"{"name"#.dropLast().description, #"["name"]"#, #"{"title":"x"}"#,
            "20/11/21 14.05 - Camat: {\"name\"", "[20/11/21 14.05.33] Camat: x", "\u{FEFF}\u{FEFF}{\"name\":",
        ]
    )
    func others(_ text: String) {
        #expect(!isTelegram(text))
    }
}
