import Domain
import Networks
import StandIns

@testable import Telegram

/// Fixtures and samples of the relay's own bot, number 7000000001.
enum TelegramSamples {
    static let fixtures = FixtureFolder("telegram")
    static let token = "7000000001:TEST-token"
    static let decoder = UpdateDecoder(bot: 7_000_000_001, fileLimit: 20 << 20)

    /// The update of a fixture.
    static func update(_ name: String) throws -> [UInt8] { try fixtures.bytes(name) }

    static func events(_ name: String) throws -> [LiveEvent] {
        decoder.events(ofDelivery: try update(name))
    }

    /// The one post of a fixture.
    static func post(_ name: String) throws -> LivePost? {
        try events(name).lazy.compactMap { if case .post(let post) = $0.content { post } else { nil } }.first
    }

    /// An answer to `getUpdates`.
    static func answer(_ updates: [[UInt8]]) -> [UInt8] {
        Array(#"{"ok":true,"result":["#.utf8) + updates.joined(separator: Array(",".utf8)) + Array("]}".utf8)
    }

    /// A message in a supergroup with `text` as the inside of a JSON string.
    static func saying(_ escaped: String, id: Int = 900) -> [UInt8] {
        Array(
            """
            {"update_id":\(id),"message":{"message_id":\(id),"from":{"id":111111111,"first_name":"Camat"},\
            "chat":{"id":-1001234567890,"type":"supergroup"},"date":1764000000,"text":"\(escaped)"}}
            """.utf8
        )
    }
}
