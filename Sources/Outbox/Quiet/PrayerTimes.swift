import Domain
import Foundation

/// The five prayers of a place, as the Indonesian Ministry of Religious Affairs (Kemenag) reckons them.
///
/// Fajr when the sun stands 20° below the horizon, Dhuhr after its passage through the meridian, Asr when
/// a shadow has grown by its object's length (Shafi'i), Maghrib at sunset (0.833° below, for refraction and
/// the sun's radius, and as far below as a height looks down), Isha at 18°; two minutes of caution (ihtiyat)
/// are added and a begun minute counts in full. Kemenag reckons for the edges of a city, so its tables differ
/// by up to two minutes.
package struct PrayerTimes: Hashable, Sendable {
    /// The five prayers in the day's order.
    package enum Prayer: String, Sendable, CaseIterable {
        case fajr, dhuhr, asr, maghrib, isha
    }

    package var place: GeoPoint
    /// Metres above the sea; matters where it is some hundreds.
    package var elevation: Double
    /// Minutes of caution.
    package var caution: Double

    package init(place: GeoPoint, elevation: Double = 0, caution: Double = 2) {
        self.place = place
        self.elevation = elevation
        self.caution = caution
    }

    /// The minute of the local day at which a prayer begins; nil where the sun does not do it that day.
    ///
    /// `dayNumber` counts from 1970-01-01 and `offsetMinutes` says how far local clocks are east of UTC.
    package func minute(of prayer: Prayer, onDay dayNumber: Int, offsetMinutes: Int) -> Int? {
        // The sun moves while the day goes on: look again where it stands at the time found.
        var minute = prayer.guess
        for _ in 0..<3 {
            guard let better = reckon(prayer, dayNumber, offsetMinutes, about: minute) else { return nil }
            minute = better
        }
        return Int((minute + caution).rounded(.up))
    }

    private func reckon(_ prayer: Prayer, _ dayNumber: Int, _ offset: Int, about minute: Double) -> Double? {
        // 10957 days lie between 1970-01-01 and 2000-01-01.
        let day = Double(dayNumber - 10_957) - 0.5 + (minute - Double(offset)) / 1440
        let sun = SunPosition(day: day)
        let noon = 720 + Double(offset) - 4 * place.longitude - sun.equationOfTime
        let latitude = radians(place.latitude)
        switch prayer {
        case .fajr: return arc(-20, latitude, sun).map { noon - $0 }
        case .dhuhr: return noon
        case .asr:
            let shadow = 1 + tan(abs(latitude - sun.declination))
            return arc(degrees(atan(1 / shadow)), latitude, sun).map { noon + $0 }
        case .maghrib:
            // The dip of the horizon is 1.76 arc minutes times the root of the height.
            let dip = 1.76 / 60 * max(0, elevation).squareRoot()
            return arc(-0.833 - dip, latitude, sun).map { noon + $0 }
        case .isha: return arc(-18, latitude, sun).map { noon + $0 }
        }
    }

    /// Minutes between the meridian and an altitude in degrees.
    private func arc(_ altitude: Double, _ latitude: Double, _ sun: SunPosition) -> Double? {
        let cosine =
            (sin(radians(altitude)) - sin(latitude) * sin(sun.declination))
            / (cos(latitude) * cos(sun.declination))
        guard abs(cosine) <= 1 else { return nil }
        return 4 * degrees(acos(cosine))
    }
}

extension PrayerTimes.Prayer {
    /// About when it is, in minutes of the day.
    fileprivate var guess: Double {
        switch self {
        case .fajr: 280
        case .dhuhr: 720
        case .asr: 920
        case .maghrib: 1080
        case .isha: 1150
        }
    }
}
