import Domain

/// Telegram's times: seconds since 1970, UTC.
enum TelegramTime {
    /// Within what can be written as a date.
    static func isPlausible(_ seconds: Int64) -> Bool {
        (1...Moment.years1To9999.upperBound / 1000).contains(seconds)
    }
}
