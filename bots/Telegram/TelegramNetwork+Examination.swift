import Domain
import Networks

/// What `titian doctor` asks of a bot.
extension TelegramNetwork {
    package func examine() async -> [Finding] {
        do {
            let bot = try await api.call("getMe", BotRequests.empty)
            let hook = try await api.call("getWebhookInfo", BotRequests.empty)
            return BotExamination(bot.object, mode: settings.mode).findings
                + HookExamination(hook.object, mode: settings.mode).findings
        } catch {
            return [Finding(.bad, error.message, advice: error.advice)]
        }
    }
}
