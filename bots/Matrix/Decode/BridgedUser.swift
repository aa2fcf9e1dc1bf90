/// A person of another network whom a bridge shows under a user id of its own.
struct BridgedUser: Hashable, Sendable {
    /// In international form with `+`, where the bridge tells.
    let phone: String?

    /// Localparts of mautrix bridges: `whatsapp_6281…`, `whatsapp_lid-…`, `telegram_123…`.
    private static let mautrix = ["whatsapp_", "telegram_", "signal_"]

    /// Nil for a person with an account of their own.
    init?(_ user: UserID, phonePrefixes: [String]) {
        if let prefix = phonePrefixes.first(where: user.localpart.hasPrefix) {
            phone = Self.phone(user.localpart.dropFirst(prefix.count))
        } else if Self.mautrix.contains(where: user.localpart.hasPrefix) {
            phone = nil
        } else {
            return nil
        }
    }

    /// Digits of a number in international form (E.164: at most 15).
    private static func phone(_ rest: Substring) -> String? {
        let isNumber = (8...15).contains(rest.utf8.count) && rest.utf8.allSatisfy { $0 &- 0x30 < 10 }
        return isNumber ? "+\(rest)" : nil
    }

    /// A name without what mautrix bridges put behind it, such as ` (WA)`.
    static func plain(_ name: String) -> String {
        for ending in [" (WA)", " (WhatsApp)", " (Telegram)", " (TG)", " (Signal)"]
        where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
            return String(name.dropLast(ending.count))
        }
        return name
    }
}
