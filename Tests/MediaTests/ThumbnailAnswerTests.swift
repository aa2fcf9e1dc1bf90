import Domain
import Testing

@testable import Media

@Suite struct ThumbnailAnswerTests {
    private let sound = Thumbnail(
        jpeg: [0xFF, 0xD8, 0xFF, 0x00, 0xFF, 0xD9],
        width: 64,
        height: 48,
        fullWidth: 4000,
        fullHeight: 3000,
        exif: ExifFacts(
            takenAt: "2026:07:14 06:30:05",
            offset: "+07:00",
            orientation: 6,
            position: GeoPoint(latitude: -6.9, longitude: 107.6)
        )
    )

    private func decode(_ answer: ThumbnailAnswer, edge: Int = 64) -> ThumbnailAnswer? {
        let bytes = answer.encoded
        let body = Array(bytes.dropFirst(ThumbnailAnswer.headerLength))
        return ThumbnailAnswer.decode(status: bytes[0], body: body, edge: edge)
    }

    @Test("What the worker says arrives")
    func roundTrip() {
        let all: [ThumbnailAnswer] = [
            .made(sound), .unknownFormat, .unreadable, .tooManyPixels(width: 30_000, height: 1),
        ]
        for answer in all { #expect(decode(answer) == answer) }
    }

    @Test("An answer cut anywhere before its picture is not believed")
    func refusesCut() {
        let body = Array(ThumbnailAnswer.made(sound).encoded.dropFirst(ThumbnailAnswer.headerLength))
        for count in 0..<body.count {
            #expect(ThumbnailAnswer.decode(status: 0, body: Array(body.prefix(count)), edge: 64) == nil)
        }
    }

    @Test("A taken-over worker cannot pass off other things as a thumbnail")
    func refusesLies() {
        func refused(_ change: (inout Thumbnail) -> Void) -> Bool {
            var lie = sound
            change(&lie)
            return decode(.made(lie)) == nil
        }
        #expect(refused { $0.jpeg = Array("<script>".utf8) })
        #expect(refused { $0.width = 65 })
        #expect(refused { $0.height = 0 })
        #expect(refused { $0.fullWidth = 63 })
        #expect(refused { $0.exif.orientation = 9 })
        #expect(refused { $0.exif.takenAt = "2026:07:14 06:30:05 dan seterusnya" })
        #expect(refused { $0.exif.offset = "\u{1B}[2J" })
        #expect(refused { $0.exif.position = GeoPoint(latitude: .nan, longitude: 0) })
        #expect(refused { $0.exif.position = GeoPoint(latitude: 0, longitude: 181) })
        #expect(ThumbnailAnswer.decode(status: 9, body: [], edge: 64) == nil)
    }
}
