import Domain
import Foundation
import Outbox
import Testing

@Suite("Quiet times")
struct QuietTimesTests {
    private let jakarta = TimeZone(identifier: "Asia/Jakarta") ?? .gmt

    @Test("The night is quiet from 21.00 to 05.00, across midnight")
    func night() {
        let quiet = AskedQuiet(QuietRules(zone: jakarta))
        #expect(!quiet.isQuiet(at: at(23, 20, 59)))
        #expect(quiet.isQuiet(at: at(23, 21, 0)))
        #expect(quiet.isQuiet(at: at(24, 0, 0)))
        #expect(quiet.isQuiet(at: at(24, 4, 59)))
        #expect(!quiet.isQuiet(at: at(24, 5, 0)))
        #expect(quiet.nextOpening(after: at(23, 22, 0)) == at(24, 5, 0))
        #expect(quiet.nextOpening(after: at(24, 9, 0)) == at(24, 9, 0))
    }

    @Test("Friday is quiet from 11.30 to 13.00, other days are not")
    func friday() {
        let quiet = AskedQuiet(QuietRules(zone: jakarta))
        // 27 November 2026 is a Friday.
        #expect(!quiet.isQuiet(at: at(27, 11, 29)))
        #expect(quiet.nextOpening(after: at(27, 11, 30)) == at(27, 13, 0))
        #expect(!quiet.isQuiet(at: at(26, 12, 0)))
    }

    @Test("Each prayer is kept for twenty minutes from its beginning")
    func prayers() throws {
        let times = PrayerTimes(place: GeoPoint(latitude: -6.2, longitude: 106.83))
        let rules = QuietRules(
            zone: jakarta,
            night: nil,
            prayers: QuietRules.Prayers(times: times),
            friday: nil
        )
        let quiet = AskedQuiet(rules)
        let day = CivilTime.days(year: 2026, month: 11, day: 24)
        for prayer in PrayerTimes.Prayer.allCases {
            let minute = try #require(times.minute(of: prayer, onDay: day, offsetMinutes: 420))
            let start = at(24, minute / 60, minute % 60)
            #expect(!quiet.isQuiet(at: start - 1))
            #expect(quiet.isQuiet(at: start))
            #expect(quiet.nextOpening(after: start) == start + 20 * 60_000)
        }
    }

    @Test("Configured days are quiet whole, one after another, and the night before and after joins them")
    func holidays() {
        let days = Set([24, 25].map { CivilTime.days(year: 2026, month: 11, day: $0) })
        let quiet = AskedQuiet(QuietRules(zone: jakarta, days: days))
        #expect(quiet.isQuiet(at: at(24, 12, 0)))
        #expect(quiet.nextOpening(after: at(23, 21, 30)) == at(26, 5, 0))
    }

    @Test("A quiet that never ends has no opening")
    func endless() {
        let first = CivilTime.days(year: 2026, month: 11, day: 1)
        let quiet = AskedQuiet(QuietRules(zone: jakarta, days: Set(first..<(first + 500))))
        #expect(quiet.nextOpening(after: at(23, 12, 0)) == nil)
    }

    @Test("The hours are those of local clocks where these are put forward")
    func daylightSaving() throws {
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        let quiet = AskedQuiet(QuietRules(zone: berlin))
        // 29 March 2026: 02.00 becomes 03.00, so 05.00 is 03.00 UTC.
        let night = CivilTime(year: 2026, month: 3, day: 28, hour: 22).seconds * 1000
        let morning = CivilTime(year: 2026, month: 3, day: 29, hour: 3).seconds * 1000
        #expect(quiet.nextOpening(after: night) == morning)
    }

    private func at(_ day: Int, _ hour: Int, _ minute: Int) -> Int64 {
        let civil = CivilTime(year: 2026, month: 11, day: day, hour: hour, minute: minute)
        return (civil.seconds - 7 * 3600) * 1000
    }
}

/// Lets an expectation ask a value that remembers what it reckoned.
private final class AskedQuiet {
    private var times: QuietTimes

    init(_ rules: QuietRules) {
        times = QuietTimes(rules)
    }

    func isQuiet(at now: Int64) -> Bool { times.isQuiet(at: now) }
    func nextOpening(after now: Int64) -> Int64? { times.nextOpening(after: now) }
}
