import Crypto

/// The word that Telegram shows with every call of the webhook (Bot API, `setWebhook.secret_token`).
struct HookSecret {
    static let header = "x-telegram-bot-api-secret-token"

    private let hash: SHA256Digest

    init(_ secret: String) {
        hash = SHA256.hash(data: Array(secret.utf8))
    }

    /// Digests compare in constant time, whatever the length of what was shown.
    func matches(_ shown: String?) -> Bool {
        guard let shown, !shown.isEmpty else { return false }
        return SHA256.hash(data: Array(shown.utf8)) == hash
    }
}
