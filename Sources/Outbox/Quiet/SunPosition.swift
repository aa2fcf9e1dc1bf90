import Foundation

/// Where the sun stands as seen from the earth's centre.
///
/// The approximate solar coordinates of the U.S. Naval Observatory ("Computing Approximate Solar
/// Coordinates"): within an arc minute from 1800 to 2200, which is a few seconds of a prayer time.
struct SunPosition {
    /// North of the equator, in radians.
    let declination: Double
    /// How far a sundial is ahead of a clock, in minutes.
    let equationOfTime: Double

    /// `day` counts from 2000-01-01T12:00:00Z, with its fraction.
    init(day: Double) {
        let anomaly = radians(357.529 + 0.98560028 * day)
        let meanLongitude = 280.459 + 0.98564736 * day
        let longitude = radians(meanLongitude + 1.915 * sin(anomaly) + 0.020 * sin(2 * anomaly))
        let obliquity = radians(23.439 - 0.00000036 * day)
        declination = asin(sin(obliquity) * sin(longitude))
        let ascension = degrees(atan2(cos(obliquity) * sin(longitude), cos(longitude)))
        let ahead = (meanLongitude - ascension).remainder(dividingBy: 360)
        equationOfTime = 4 * ahead
    }
}

func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
func degrees(_ radians: Double) -> Double { radians * 180 / .pi }

extension Double {
    fileprivate func remainder(dividingBy other: Double) -> Double {
        self - other * (self / other).rounded()
    }
}
