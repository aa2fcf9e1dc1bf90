import Domain
import Foundation
import Testing

@Suite("Civil times agree with Foundation's calendar")
struct TimeTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    @Test("Thousands of seconds between 1800 and 2400 have the same date, time and weekday")
    func dates() throws {
        var random = SplitMix64(seed: 23)
        let range = Int64(-5_364_662_400)..<13_569_465_600
        var seconds = (0..<4_000).map { _ in Int64.random(in: range, using: &random) }
        seconds += [
            0, -1, 1, 86_399, 86_400, -86_400, -86_401, 951_782_400, 951_868_799, 1_709_164_800,
            4_107_542_400,
        ]
        for second in seconds {
            let theirs = Self.calendar.dateComponents(
                [.year, .month, .day, .hour, .minute, .second, .weekday],
                from: Date(timeIntervalSince1970: Double(second))
            )
            let ours = CivilTime(seconds: second)
            #expect(
                ours.date == (try #require(theirs.year), try #require(theirs.month), try #require(theirs.day))
            )
            #expect(
                ours.timeOfDay == (
                    try #require(theirs.hour), try #require(theirs.minute), try #require(theirs.second)
                )
            )
            #expect(ours.weekday + 1 == theirs.weekday)
            let (date, time) = (ours.date, ours.timeOfDay)
            let again = CivilTime(
                year: date.year,
                month: date.month,
                day: date.day,
                hour: time.hour,
                minute: time.minute,
                second: time.second
            )
            #expect(again == ours)
        }
    }

    @Test("Day follows day for eight hundred years")
    func days() {
        var number = CivilTime.days(year: 1600, month: 1, day: 1)
        for year in 1600..<2400 {
            for month in 1...12 {
                for day in 1...31 where CivilTime.isDate(year: year, month: month, day: day) {
                    let time = CivilTime(year: year, month: month, day: day)
                    if time.dayNumber != number || time.date != (year, month, day) {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                    number += 1
                }
            }
        }
        #expect(number == CivilTime.days(year: 2400, month: 1, day: 1))
    }

    @Test("Days that do not exist are known")
    func noDates() {
        for (year, month, day) in [
            (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
            (2026, 1, 32),
        ] {
            #expect(!CivilTime.isDate(year: year, month: month, day: day))
        }
        #expect(
            CivilTime.isDate(year: 2000, month: 2, day: 29) && CivilTime.isDate(year: 2024, month: 2, day: 29)
        )
    }

    @Test("RFC 3339 shows the wall clock with its offset, milliseconds only where there are any")
    func rfc3339() throws {
        #expect(Moment(milliseconds: 0, offsetMinutes: 0).rfc3339 == "1970-01-01T00:00:00+00:00")
        #expect(Moment(milliseconds: 0, offsetMinutes: 420).rfc3339 == "1970-01-01T07:00:00+07:00")
        #expect(Moment(milliseconds: 0, offsetMinutes: -210).rfc3339 == "1969-12-31T20:30:00-03:30")
        #expect(Moment(milliseconds: -1, offsetMinutes: 0).rfc3339 == "1969-12-31T23:59:59.999+00:00")
        #expect(Moment(milliseconds: 1_795_230_333_007, offsetMinutes: 540).rfc3339.hasSuffix(".007+09:00"))
        var random = SplitMix64(seed: 24)
        for _ in 0..<1_000 {
            let moment = Moment(
                milliseconds: Int64.random(in: -2_000_000_000_000...4_000_000_000_000, using: &random),
                offsetMinutes: Int.random(in: -720...840, using: &random)
            )
            let style = Date.ISO8601FormatStyle(includingFractionalSeconds: moment.milliseconds % 1000 != 0)
            let back = try style.parse(moment.rfc3339).timeIntervalSince1970 * 1000
            #expect(Int64(back.rounded()) == moment.milliseconds, "\(moment.rfc3339)")
        }
    }
}
