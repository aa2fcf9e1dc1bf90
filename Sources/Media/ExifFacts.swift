import Domain

/// What a picture's EXIF says; networks strip it, so absence is normal and proves nothing.
package struct ExifFacts: Hashable, Sendable {
    /// Clock reading of the camera, `YYYY:MM:DD HH:MM:SS`.
    package var takenAt: String?
    /// The camera's offset from UTC, `+07:00`; few cameras write it.
    package var offset: String?
    /// 1 (upright) to 8, as the file asks to be turned.
    package var orientation: Int
    package var position: GeoPoint?

    package init(
        takenAt: String? = nil,
        offset: String? = nil,
        orientation: Int = 1,
        position: GeoPoint? = nil
    ) {
        self.takenAt = takenAt
        self.offset = offset
        self.orientation = orientation
        self.position = position
    }

    /// Reads the fields that libvips words as `VALUE (VALUE, Type, …)`; `field` gives nil for an absent
    /// one.
    ///
    /// What is malformed counts as absent.
    init(orientation: Int, field: (String) -> String?) {
        func value(_ name: String) -> String? { field(name).map(ExifFacts.value) }
        takenAt = value("exif-ifd2-DateTimeOriginal").flatMap(ExifFacts.dateTime)
        offset = value("exif-ifd2-OffsetTimeOriginal").flatMap(ExifFacts.offset)
        self.orientation = (1...8).contains(orientation) ? orientation : 1
        position = ExifFacts.position(
            latitude: value("exif-ifd3-GPSLatitude"),
            south: value("exif-ifd3-GPSLatitudeRef") == "S",
            longitude: value("exif-ifd3-GPSLongitude"),
            west: value("exif-ifd3-GPSLongitudeRef") == "W"
        )
    }

    /// What stands before ` (`.
    private static func value(_ text: String) -> String {
        let end = text.firstRange(of: " (")?.lowerBound ?? text.endIndex
        return String(text[..<end])
    }

    private static func dateTime(_ text: String) -> String? {
        let fits = text.utf8.count == 19 && matches(text, "0000:00:00 00:00:00")
        return fits && !text.hasPrefix("0000") ? text : nil
    }

    private static func offset(_ text: String) -> String? {
        matches(text, "+00:00") || matches(text, "-00:00") ? text : nil
    }

    /// Whether `text` has a digit wherever `shape` has `0` and the same byte elsewhere.
    private static func matches(_ text: String, _ shape: String) -> Bool {
        text.utf8.count == shape.utf8.count
            && zip(text.utf8, shape.utf8).allSatisfy {
                $1 == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) : $0 == $1
            }
    }

    private static func position(latitude: String?, south: Bool, longitude: String?, west: Bool) -> GeoPoint?
    {
        guard let north = latitude.flatMap(degrees), let east = longitude.flatMap(degrees) else { return nil }
        // Cameras without a fix write zeros.
        guard north <= 90, east <= 180, north != 0 || east != 0 else { return nil }
        return GeoPoint(latitude: south ? -north : north, longitude: west ? -east : east)
    }

    /// Degrees of `6/1 10/1 4201/100`: degrees, minutes, seconds as fractions.
    private static func degrees(_ text: String) -> Double? {
        let parts = text.split(separator: " ").map { part -> Double? in
            let numbers = part.split(separator: "/").map { Double($0) }
            guard numbers.count == 2, let over = numbers[0], let under = numbers[1], under != 0 else {
                return nil
            }
            return over / under
        }
        guard parts.count == 3, let degrees = parts[0], let minutes = parts[1], let seconds = parts[2] else {
            return nil
        }
        let sum = degrees + minutes / 60 + seconds / 3600
        return sum.isFinite && sum >= 0 ? sum : nil
    }
}
