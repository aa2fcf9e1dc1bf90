import Foundation
import Loopback
import RepositoryFiles
import StandIns
import TestSupport
import Testing

@Suite("An export of Telegram Desktop", .serialized)
struct DesktopExportTests {
    private static let export = Repository().root.path + "/fixtures/telegram/desktop/supergroup.json"
    private static let token = "7000000001:TEST-token"

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: Self.export, toPath: folder.path("result.json"))
        return folder
    }

    @Test("is imported once, and says of whom it is and what it answers")
    func imported() throws {
        let city = try City()
        let folder = try folder()
        let report = try city.importFile(folder.path("result.json"))
        #expect(report.added == report.posts && report.posts > 3 && report.forum == "Forum Camat-Lurah")
        let again = try city.importFile(folder.path)
        #expect(again.added == 0 && again.revised == 0 && again.ambiguous == 0)
        let posts = try city.posts()
        #expect(
            posts.contains { $0.sender?.id == "telegram:111111111" && $0.text == "RALAT: kondisi pintu air" }
        )
        #expect(posts.first { $0.text.hasPrefix("Izin diberikan") }?.at == "2021-11-20T14:08:20+07:00")
        #expect(try city.verify().status == 0)
    }

    @Test(
        "matches what the bot saw by id: the same words are known, other words are a wording, the rest is new"
    )
    func matched() async throws {
        let telegram = TelegramStandIn(token: Self.token)
        let server = try await LoopbackServer(telegram)
        let relay = try await Relay(
            City(),
            settings: "networks:\n  telegram:\n    api: \(server.url)\n",
            environment: ["TITIAN_TELEGRAM_TOKEN": Self.token]
        )
        let head =
            #""from":{"id":222222222,"is_bot":false,"first_name":"Sekda"},"chat":{"id":-1001234567890,"type":"supergroup","title":"Forum Camat-Lurah"}"#
        await telegram.post(
            "message",
            #"{"message_id":510,\#(head),"date":1637392100,"text":"Izin diberikan @camat_contoh"}"#
        )
        await telegram.post(
            "message",
            #"{"message_id":501,\#(head),"date":1637391933,"text":"kondisi pintu air"}"#
        )
        try await relay.wait("both posts") { try relay.city.posts().count == 2 }
        let folder = try folder()
        let report = try relay.city.importFile(folder.path("result.json"))
        #expect(report.matched == 1 && report.revised == 1, "\(report)")
        #expect(report.added == report.posts - 2)
        #expect(try relay.city.importFile(folder.path("result.json")).added == 0)
        #expect(Set(try relay.city.posts().map(\.forum.id)).count == 1)
        // The bot's late delivery of what the export brought is known.
        let before = try relay.city.posts().count
        await telegram.post(
            "message",
            #"{"message_id":510,\#(head),"date":1637392100,"text":"Izin diberikan @camat_contoh"}"#
        )
        try await relay.wait("the redelivery") { await telegram.unconfirmed == 0 }
        #expect(try relay.city.posts().count == before)
        #expect(relay.stop() == 0)
        #expect(try relay.city.verify().status == 0)
        await server.stop()
    }

    @Test(
        "does not bring back what was erased: not the words, not another wording, not with the bot's redelivery"
    )
    func erased() async throws {
        let telegram = TelegramStandIn(token: Self.token)
        let server = try await LoopbackServer(telegram)
        let relay = try await Relay(
            City(),
            settings: "networks:\n  telegram:\n    api: \(server.url)\n",
            environment: ["TITIAN_TELEGRAM_TOKEN": Self.token]
        )
        let city = relay.city
        let update =
            #"{"message_id":501,"from":{"id":222222222,"is_bot":false,"first_name":"Sekda"},"chat":{"id":-1001234567890,"type":"supergroup","title":"Forum Camat-Lurah"},"date":1637391933,"text":"kondisi pintu air Ciroyomwetan"}"#
        await telegram.post("message", update)
        try await relay.wait("the post") { try city.posts().count == 1 }
        #expect(relay.stop() == 0)
        let folder = try folder()
        #expect(try city.importFile(folder.path("result.json")).revised == 1)

        // One that the bot saw and the export words anew, and one that the export alone has.
        let posts = try city.posts()
        let live = try #require(posts.first { $0.text.contains("Ciroyomwetan") })
        let exported = try #require(posts.first { $0.text.hasPrefix("Izin diberikan") })
        let words = ["Ciroyomwetan", "RALAT: kondisi pintu air", "Izin diberikan"]
        let run = try city.run(
            "redact",
            "--by",
            "Rani",
            "--reason",
            "Permintaan",
            "--yes",
            "\(live.entry)",
            "\(exported.entry)"
        )
        #expect(run.status == 0, "\(run.errorText)")
        func left() throws -> [String] { try words.filter { try !city.holding($0).isEmpty } }
        #expect(try left().isEmpty)

        let again = try city.importFile(folder.path("result.json"))
        #expect(again.added == 0 && again.revised == 0 && again.ambiguous == 0, "\(again)")
        #expect(try left().isEmpty)
        try await relay.start()
        await telegram.post("message", update)
        try await relay.wait("the redelivery") { await telegram.unconfirmed == 0 }
        #expect(relay.stop() == 0)
        #expect(try left().isEmpty)
        let listed = try city.run("posts", "--json").text
        for word in words { #expect(!listed.contains(word)) }
        #expect(try city.verify().status == 0)
        await server.stop()
    }

    @Test("with several chats asks which one, and takes the one that is named")
    func several() throws {
        let city = try City()
        let folder = try TemporaryFolder()
        let several = (Self.export as NSString).deletingLastPathComponent + "/several.json"
        try FileManager.default.copyItem(atPath: several, toPath: folder.path("result.json"))
        let named = try city.run("import", "--json", "--forum", "Forum Camat", folder.path("result.json"))
        #expect(named.status == 0, "\(named.errorText)")
    }
}
