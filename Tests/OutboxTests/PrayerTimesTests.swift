import Domain
import Foundation
import Outbox
import Testing

@Suite("Prayer times as Kemenag publishes them")
struct PrayerTimesTests {
    /// A day of a published table.
    struct Published: Sendable, CustomTestStringConvertible {
        let city: String
        let place: GeoPoint
        let elevation: Double
        let offset: Int
        let date: (Int, Int, Int)
        /// Subuh, Zuhur, Asar, Magrib, Isya.
        let times: [String]

        init(
            _ city: String,
            _ latitude: Double,
            _ longitude: Double,
            metres: Double = 0,
            _ offset: Int,
            _ date: (Int, Int, Int),
            _ times: String
        ) {
            self.city = city
            place = GeoPoint(latitude: latitude, longitude: longitude)
            elevation = metres
            self.offset = offset
            self.date = date
            self.times = times.split(separator: " ").map(String.init)
        }

        var testDescription: String { "\(city) \(date)" }
    }

    /// Jakarta, Bogor, Bandung and Cimahi from the ministry's tables (Bimas Islam), the others from
    /// jadwalsholat.org, which states the ministry's criteria.
    static let published = [
        Published("Banda Aceh", 5.55, 95.32, 420, (2026, 3, 1), "05:35 12:53 16:11 18:54 20:03"),
        Published("Banda Aceh", 5.55, 95.32, 420, (2026, 3, 31), "05:23 12:45 15:49 18:50 19:59"),
        Published("Jakarta", -6.2, 106.83, 420, (2024, 6, 24), "04:41 11:59 15:20 17:51 19:06"),
        Published("Jakarta", -6.2, 106.83, 420, (2026, 1, 1), "04:19 12:00 15:26 18:14 19:29"),
        Published("Jakarta", -6.2, 106.83, 420, (2026, 9, 1), "04:38 11:56 15:14 17:56 19:05"),
        Published("Kab. Bogor", -6.480247, 106.82325, 420, (2023, 10, 23), "04:12 11:41 14:50 17:49 18:59"),
        Published("Bandung", -6.9, 107.6, metres: 768, 420, (2026, 6, 22), "04:39 11:55 15:15 17:51 19:01"),
        Published("Cimahi", -6.87, 107.54, metres: 750, 420, (2030, 2, 1), "04:32 12:07 15:26 18:23 19:31"),
        Published("Surabaya", -7.25, 112.75, 420, (2026, 1, 1), "03:52 11:34 15:01 17:50 19:07"),
        Published("Surabaya", -7.25, 112.75, 420, (2026, 1, 31), "04:09 11:44 15:04 17:57 19:10"),
        Published("Makassar", -5.14, 119.43, 480, (2025, 11, 1), "04:19 11:48 15:04 17:56 19:08"),
        Published("Makassar", -5.14, 119.43, 480, (2025, 11, 30), "04:17 11:52 15:18 18:04 19:19"),
        Published("Kupang", -10.17, 123.6, 480, (2026, 9, 1), "04:33 11:48 15:09 17:45 18:56"),
        Published("Kupang", -10.17, 123.6, 480, (2026, 9, 30), "04:15 11:38 14:52 17:43 18:53"),
        Published("Manado", 1.48, 124.84, 480, (2026, 6, 1), "04:11 11:40 15:06 17:46 19:01"),
        Published("Ambon", -3.7, 128.18, 540, (2026, 6, 30), "05:12 12:33 15:57 18:30 19:45"),
    ]

    @Test("The five prayers lie within two minutes of the published ones", arguments: published)
    func withinTwoMinutes(_ day: Published) throws {
        let times = PrayerTimes(place: day.place, elevation: day.elevation)
        let number = CivilTime.days(year: day.date.0, month: day.date.1, day: day.date.2)
        for (prayer, expected) in zip(PrayerTimes.Prayer.allCases, day.times) {
            let minute = try #require(times.minute(of: prayer, onDay: number, offsetMinutes: day.offset))
            let parts = expected.split(separator: ":").compactMap { Int($0) }
            let difference = minute - (parts[0] * 60 + parts[1])
            #expect(abs(difference) <= 2, "\(prayer): \(difference) minutes off \(expected)")
        }
    }

    @Test("Where the sun does not set there is no evening prayer, and nothing crashes")
    func polarDay() {
        let tromsø = PrayerTimes(place: GeoPoint(latitude: 69.65, longitude: 18.96))
        let midsummer = CivilTime.days(year: 2026, month: 6, day: 21)
        #expect(tromsø.minute(of: .maghrib, onDay: midsummer, offsetMinutes: 120) == nil)
        #expect(tromsø.minute(of: .dhuhr, onDay: midsummer, offsetMinutes: 120) != nil)
    }
}
