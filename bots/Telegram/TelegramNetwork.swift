import Domain
import Networks

/// Telegram groups through a bot (Bot API 10.2): asked by long polling, or called by a webhook.
package struct TelegramNetwork: PollingNetwork, HookNetwork {
    /// Where the webhook's URL must lead.
    package static let hookPath = "/hooks/telegram"

    package let name = TelegramName.network
    package let hookBodyLimit = 4 << 20
    /// Telegram keeps what it could not deliver for a day at most.
    package var retention: Duration? { .seconds(86_400) }
    package var media: (any MediaSource)? { TelegramMedia(api: api, limit: settings.fileLimit) }
    package var sender: (any MessageSender)? { messages }

    let settings: TelegramSettings
    let api: BotAPI
    let decoder: UpdateDecoder
    private let messages: TelegramSender
    private let now: @Sendable () -> Int64

    /// `now` tells milliseconds UTC.
    package init(
        _ settings: TelegramSettings,
        transport: any HTTPTransport,
        now: @escaping @Sendable () -> Int64
    ) {
        self.settings = settings
        self.now = now
        api = BotAPI(
            token: settings.token,
            bot: settings.botID,
            base: settings.base,
            transport: transport
        )
        decoder = UpdateDecoder(bot: settings.botID, fileLimit: settings.fileLimit)
        messages = TelegramSender(api: api)
    }

    /// News come by ``poll(after:)``, not by ``receive(_:now:)``.
    package var isPolling: Bool { settings.mode == .polling }

    /// Sets or unsets the webhook; what Telegram keeps for us is never dropped.
    package func prepare() async throws(NetworkFault) {
        switch settings.mode {
        case .polling: _ = try await api.call("deleteWebhook", BotRequests.keepingUpdates)
        case .webhook(let url, let secret):
            _ = try await api.call("setWebhook", BotRequests.webhook(url: url, secret: secret))
        }
    }

    package func poll(after cursor: String?) async throws(NetworkFault) -> Polled {
        let place = cursor.flatMap(PollCursor.init)
        let asked = BotRequests.updates(from: place?.offset(at: now()), seconds: settings.pollSeconds)
        let result = try await api.call(
            "getUpdates",
            asked,
            timeout: .seconds(settings.pollSeconds + 15),
            answerLimit: 64 << 20
        )
        guard let batch = UpdateBatch(result, decoder: decoder) else {
            throw .unreachable("getUpdates answered without a list")
        }
        let next = batch.cursor(after: place, at: now())
        return Polled(events: batch.events, cursor: next?.text ?? cursor)
    }

    package var hookPaths: [String] { isPolling ? [] : [Self.hookPath] }

    package func receive(_ hook: HookCall, now: Int64) -> HookVerdict {
        guard case .webhook(_, let secret) = settings.mode else {
            return .answer(.text("not found", status: 404))
        }
        guard HookSecret(secret).matches(hook.headers[HookSecret.header]) else {
            return .answer(.text("unauthorised", status: 401))
        }
        guard hook.method == "POST" else { return .answer(.text("POST only", status: 405)) }
        return .keep(decoder.events(ofDelivery: hook.body), answer: .text("ok"))
    }
}
