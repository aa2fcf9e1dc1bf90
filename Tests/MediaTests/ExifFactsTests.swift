import Domain
import Testing

@testable import Media

@Suite struct ExifFactsTests {
    private func facts(_ fields: [String: String]) -> ExifFacts {
        ExifFacts(orientation: 1) { fields[$0] }
    }

    private func position(latitude: String, longitude: String, south: Bool = false) -> GeoPoint? {
        facts([
            "exif-ifd3-GPSLatitude": latitude,
            "exif-ifd3-GPSLatitudeRef": south ? "S (S, ASCII)" : "N (N, ASCII)",
            "exif-ifd3-GPSLongitude": longitude, "exif-ifd3-GPSLongitudeRef": "E (E, ASCII)",
        ]).position
    }

    @Test("What stands before the bracket is the value, and S means south")
    func readsPosition() throws {
        let found = try #require(
            position(
                latitude: "6/1 10/1 4201/100 (6, 10, 42.01, Rational, 3 components, 24 bytes)",
                longitude: "107/1 0/1 0/1 (107, 0, 0)",
                south: true
            )
        )
        #expect(abs(found.latitude + 6.178336) < 0.000001)
        #expect(found.longitude == 107)
    }

    @Test(
        "A malformed, impossible or zero position counts as none",
        arguments: ["", "6/1 10/1", "6/0 0/1 0/1", "a/b c/d e/f", "91/1 0/1 0/1", "-1/1 0/1 0/1", "6 10 42"]
    )
    func refusesPositions(latitude: String) {
        #expect(position(latitude: latitude, longitude: "107/1 0/1 0/1") == nil)
        #expect(position(latitude: "0/1 0/1 0/1", longitude: "0/1 0/1 0/1") == nil)
    }

    @Test("Times of another shape count as none")
    func refusesTimes() {
        let field = "exif-ifd2-DateTimeOriginal"
        #expect(facts([field: "2026:07:14 06:30:05 (…)"]).takenAt == "2026:07:14 06:30:05")
        for wrong in ["0000:00:00 00:00:00", "2026-07-14 06:30:05", "kemarin", "", "    :  :     :  :  "] {
            #expect(facts([field: wrong]).takenAt == nil)
        }
        #expect(facts(["exif-ifd2-OffsetTimeOriginal": "+08:00"]).offset == "+08:00")
        #expect(facts(["exif-ifd2-OffsetTimeOriginal": "WITA"]).offset == nil)
    }
}
