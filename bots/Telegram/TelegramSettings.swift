/// What it takes to reach one Telegram bot.
package struct TelegramSettings: Sendable, CustomStringConvertible {
    /// How news come in.
    package enum Mode: Hashable, Sendable {
        /// The relay asks; needs no public address.
        case polling
        /// Telegram calls `url`, which must be HTTPS and lead to ``TelegramNetwork/hookPath``, and shows
        /// `secret`: 1–256 letters, digits, `_` and `-`.
        case webhook(url: String, secret: String)
    }

    /// As @BotFather gave it: `123456:AA…`.
    package var token: String
    package var mode: Mode
    /// Without a slash at the end.
    package var base: String
    /// How long one poll may stay unanswered, in seconds.
    package var pollSeconds: Int
    /// The largest file that the server hands out, in bytes.
    package var fileLimit: Int64

    /// `pollSeconds` outside 1–50 is moved to its bound.
    package init(
        token: String,
        mode: Mode = .polling,
        base: String = "https://api.telegram.org",
        pollSeconds: Int = 50,
        fileLimit: Int64 = 20 << 20
    ) {
        self.token = token
        self.mode = mode
        self.base = base
        self.pollSeconds = min(max(pollSeconds, 1), 50)
        self.fileLimit = fileLimit
    }

    /// The bot's own user id, which is no secret; 0 where the token is malformed.
    var botID: Int64 { Int64(token.prefix { $0 != ":" }) ?? 0 }

    /// Without the token and the secret.
    package var description: String {
        "Telegram bot \(botID), \(mode == .polling ? "polling" : "webhook")"
    }
}
