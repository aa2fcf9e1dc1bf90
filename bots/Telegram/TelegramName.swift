/// The network's name in author ids and natural keys.
enum TelegramName {
    static let network = "telegram"
}
