import Domain
import Foundation
import ReadModel

/// Which posts are meant, as an operator typed it.
struct PostQuery {
    var forum: String?
    var from: String?
    var to: String?
}

/// A stretch of time as an operator types it: dates of the organisation's calendar, or RFC 3339 moments.
struct Period {
    /// Milliseconds UTC, from inclusive to exclusive; nil where open.
    let from: Int64?
    let to: Int64?

    /// Reads `--from` and `--to`; a date as `to` includes that day.
    init(_ options: PostQuery, clock: CivilClock) throws {
        from = try options.from.map { try Self.moment($0, option: "--from", dayShift: 0, clock) }
        to = try options.to.map { try Self.moment($0, option: "--to", dayShift: 1, clock) }
        if let from, let to, from >= to {
            throw UsageError(id: "--from harus sebelum --to.", en: "--from must lie before --to.")
        }
    }

    /// The posts whose times lie in it.
    var posts: PostPeriod { PostPeriod(from: from, to: to) }

    /// The whole day that starts at midnight of `civil`.
    init(day: CivilTime, clock: CivilClock) {
        var clock = clock
        from = clock.moment(of: day).milliseconds
        to = clock.moment(of: CivilTime(seconds: day.seconds + 86_400)).milliseconds
    }

    private static func moment(
        _ text: String,
        option: String,
        dayShift: Int64,
        _ clock: CivilClock
    ) throws -> Int64 {
        var clock = clock
        if let day = day(text) {
            return clock.moment(of: CivilTime(seconds: day.seconds + dayShift * 86_400)).milliseconds
        }
        guard let date = try? Date(text, strategy: .iso8601) else {
            throw UsageError(
                id: "\(option) \(text): tulis YYYY-MM-DD atau waktu RFC 3339.",
                en: "\(option) \(text): write YYYY-MM-DD or an RFC 3339 time."
            )
        }
        return Int64((date.timeIntervalSince1970 * 1000).rounded())
    }

    /// `YYYY-MM-DD` as midnight; nil for anything else.
    static func day(_ text: String) -> CivilTime? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), CivilTime.isDate(year: year, month: month, day: day)
        else { return nil }
        return CivilTime(year: year, month: month, day: day)
    }
}
