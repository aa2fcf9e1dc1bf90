import Domain
import Networks
import StandIns
import Testing

@testable import Telegram

@Suite("What the doctor finds at Telegram")
struct TelegramExaminationTests {
    private let hook = TelegramSettings.Mode.webhook(url: "https://relay.test/hooks/telegram", secret: "s-1")

    @Test("A bot that is well is said to be")
    func well() async {
        let findings = await TelegramScene().network.examine()
        #expect(findings.map(\.level) == [.good])
        #expect(findings[0].what.english.contains("@titian_bot"))
    }

    @Test("Privacy mode is found, and how to switch it off")
    func privacy() async {
        let scene = TelegramScene()
        await scene.server.setReadsAllMessages(false)
        let findings = await scene.network.examine()
        #expect(findings.map(\.level) == [.good, .bad])
        #expect(findings[1].advice.indonesian.contains("/setprivacy"))
        #expect(findings[1].advice.english.contains("add it again"))
    }

    @Test("A webhook that is missing, or one too many, is found")
    func webhook() async throws {
        let hooked = TelegramScene(mode: hook)
        #expect(await hooked.network.examine().map(\.level) == [.good, .bad])
        try await hooked.network.prepare()
        #expect(await hooked.network.examine().map(\.level) == [.good])
        let settings = TelegramSettings(token: TelegramSamples.token, base: "http://telegram.test")
        let polling = TelegramNetwork(
            settings,
            transport: StandInTransport(hooked.server, base: "http://telegram.test"),
            now: { 0 }
        )
        #expect(await polling.examine().map(\.level) == [.good, .bad])
    }

    @Test("A wrong token and a dead server are told apart, without the token")
    func token() async {
        let scene = TelegramScene()
        await scene.server.trouble("getMe", .breakOff)
        let dead = await scene.network.examine()
        #expect(dead.map(\.level) == [.bad])
        let wrong = TelegramNetwork(
            TelegramSettings(token: "1:WRONG", base: "http://telegram.test"),
            transport: StandInTransport(scene.server, base: "http://telegram.test"),
            now: { 0 }
        )
        let refused = await wrong.examine()
        #expect(refused[0].what != dead[0].what)
        #expect(!"\(refused)\(dead)".contains("WRONG"))
    }

    @Test("Failing calls and a long queue are told")
    func queue() throws {
        let info =
            #"{"url":"https://relay.test/hooks/telegram","pending_update_count":101,"last_error_message":"Connection refused","allowed_updates":["message"]}"#
        let members = try #require(JSONNode(Array(info.utf8))?.object)
        let findings = HookExamination(members, mode: hook).findings
        #expect(findings.map(\.level) == [.warning, .warning, .warning])
    }
}
