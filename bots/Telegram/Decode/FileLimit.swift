/// The largest file that Telegram hands to bots.
enum FileLimit {
    /// Why a larger one will not come, for people.
    static func reason(_ limit: Int64) -> String {
        "lebih dari \(limit >> 20) MB: tidak dapat diambil dari Telegram"
    }
}
