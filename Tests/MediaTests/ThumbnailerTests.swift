import Domain
import Foundation
import TestSupport
import Testing

@testable import Media

@Suite struct ThumbnailerTests {
    private let folder: TemporaryFolder
    private let thumbnailer: Thumbnailer

    /// The product's limits, but with time enough for a busy machine: for what is not about the time.
    private static let patient: ThumbnailLimits = {
        var limits = ThumbnailLimits()
        limits.time = .seconds(120)
        return limits
    }()

    init() throws {
        folder = try TemporaryFolder()
        thumbnailer = Thumbnailer(executable: try ThumbnailerTests.worker(), limits: ThumbnailerTests.patient)
    }

    /// The built `titian`, which lies beside the running test bundle.
    private static func worker() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/titian"
        try #require(FileManager.default.isExecutableFile(atPath: path), "no titian beside the tests")
        return path
    }

    @Test(
        "JPEG, PNG, WebP and HEIC become JPEGs that fit the edge, upright",
        arguments: [
            ("plain.jpg", 64, 48), ("plain.png", 64, 48), ("plain.webp", 64, 48), ("plain.heic", 64, 48),
            ("cmyk.jpg", 64, 48), ("turned-with-exif.jpg", 48, 64),
        ]
    )
    func makes(name: String, width: Int, height: Int) throws {
        let thumbnail = try thumbnailer.thumbnail(of: try Pictures.fixture(name), edge: 64)
        #expect(thumbnail.width == width && thumbnail.height == height)
        #expect(thumbnail.jpeg.starts(with: [0xFF, 0xD8, 0xFF]))
        #expect(thumbnail.jpeg.count < 8000)
    }

    @Test("A picture smaller than the edge is not enlarged")
    func neverEnlarges() throws {
        let thumbnail = try thumbnailer.thumbnail(of: try Pictures.fixture("plain.png"), edge: 320)
        #expect(thumbnail.width == 80 && thumbnail.height == 60)
    }

    @Test("EXIF's facts are told, and none of them stays in the thumbnail")
    func readsExif() throws {
        let picture = try Pictures.fixture("turned-with-exif.jpg")
        let thumbnail = try thumbnailer.thumbnail(of: picture, edge: 64)
        #expect(thumbnail.exif.takenAt == "2026:07:14 06:30:05")
        #expect(thumbnail.exif.offset == "+07:00")
        #expect(thumbnail.exif.orientation == 6)
        #expect(thumbnail.fullWidth == 240 && thumbnail.fullHeight == 320)
        let position = try #require(thumbnail.exif.position)
        #expect(abs(position.latitude - -6.911669) < 0.00001)
        #expect(abs(position.longitude - 107.60425) < 0.00001)
        #expect(Data(picture).range(of: Data("Exif".utf8)) != nil)
        #expect(Data(thumbnail.jpeg).range(of: Data("Exif".utf8)) == nil)
    }

    @Test("A picture without EXIF is normal")
    func absenceIsNormal() throws {
        let thumbnail = try thumbnailer.thumbnail(of: try Pictures.fixture("plain.jpg"), edge: 64)
        #expect(thumbnail.exif == ExifFacts())
    }

    @Test("An SVG, a GIF, a PDF, text, noise and nothing are no pictures, and the next picture works")
    func refusesOtherFormats() throws {
        var noise = SystemRandomNumberGenerator()
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>"
        let others: [[UInt8]] = [
            Array(svg.utf8), Array("<?xml version=\"1.0\"?>\(svg)".utf8),
            Array("GIF89a\u{1}\0\u{1}\0\0\0\0;".utf8),
            Array("%PDF-1.4\n".utf8), Array("push graphic-context".utf8), [],
            (0..<5000).map { _ in UInt8.random(in: 0...0xFE, using: &noise) & 0x7F },
        ]
        for other in others {
            #expect(throws: ThumbnailFault.unknownFormat) {
                _ = try thumbnailer.thumbnail(of: other, edge: 64)
            }
        }
        _ = try thumbnailer.thumbnail(of: try Pictures.fixture("plain.jpg"), edge: 64)
    }

    @Test("A 30,000 × 30,000 bomb is refused by its header", .timeLimit(.minutes(10)))
    func refusesBombs() throws {
        #expect(throws: ThumbnailFault.tooManyPixels(width: 30_000, height: 30_000)) {
            _ = try thumbnailer.thumbnail(of: Pictures.png(width: 30_000, height: 30_000), edge: 64)
        }
        // Within the limit of a side, above that of pixels; and the reverse.
        #expect(throws: ThumbnailFault.tooManyPixels(width: 20_000, height: 5001)) {
            _ = try thumbnailer.thumbnail(of: Pictures.png(width: 20_000, height: 5001), edge: 64)
        }
        #expect(throws: ThumbnailFault.tooManyPixels(width: 20_001, height: 1)) {
            _ = try thumbnailer.thumbnail(of: Pictures.png(width: 20_001, height: 1), edge: 64)
        }
    }

    @Test("A promise of pixels without pixels is unreadable")
    func refusesEmptyPicture() throws {
        #expect(throws: ThumbnailFault.unreadable) {
            _ = try thumbnailer.thumbnail(of: Pictures.png(width: 500, height: 500), edge: 64)
        }
    }

    @Test(
        "A cut picture is unreadable, wherever its pixels are cut",
        arguments: ["plain.jpg", "plain.png", "plain.webp", "plain.heic"],
        [0.1, 0.5, 0.75, 0.95]
    )
    func refusesTruncated(name: String, part: Double) throws {
        let whole = try Pictures.fixture(name)
        let cut = Array(whole.prefix(Int(Double(whole.count) * part)))
        #expect(throws: ThumbnailFault.unreadable) { _ = try thumbnailer.thumbnail(of: cut, edge: 64) }
    }

    @Test("A file above the limit is not even sent")
    func refusesLargeFiles() throws {
        var limits = ThumbnailLimits()
        limits.fileBytes = 100
        let small = Thumbnailer(executable: "/nowhere", limits: limits)
        #expect(throws: ThumbnailFault.fileTooLarge(limit: 100)) {
            _ = try small.thumbnail(of: [UInt8](repeating: 0, count: 101), edge: 64)
        }
    }

    @Test("A worker that stalls is killed at the time limit", .timeLimit(.minutes(10)))
    func killsStalling() throws {
        var limits = ThumbnailLimits()
        limits.time = .milliseconds(200)
        let stalling = Thumbnailer(executable: "/bin/sleep", argument: "3600", limits: limits)
        let picture = try Pictures.fixture("plain.jpg")
        for _ in 0..<2 {
            #expect(throws: ThumbnailFault.timedOut) { _ = try stalling.thumbnail(of: picture, edge: 64) }
        }
        // More than the socket holds: sending stalls as well.
        #expect(throws: ThumbnailFault.timedOut) {
            _ = try stalling.thumbnail(of: [UInt8](repeating: 0, count: 4 << 20), edge: 64)
        }
    }

    @Test("A worker that dies or talks nonsense fails the picture", arguments: ["/bin/true", "/usr/bin/yes"])
    func failsWithWorker(executable: String) throws {
        let failing = Thumbnailer(executable: executable, limits: Self.patient)
        #expect(throws: ThumbnailFault.workerFailed) {
            _ = try failing.thumbnail(of: try Pictures.fixture("plain.jpg"), edge: 64)
        }
    }

    @Test("After a crash the next picture gets a new worker")
    func restarts() throws {
        let script = folder.path + "/worker"
        let marker = folder.path + "/crashed"
        let text = """
            #!/bin/sh
            if [ -e \(marker) ]; then exec \(try ThumbnailerTests.worker()) "$1"; fi
            : > \(marker)
            kill -SEGV $$
            """
        // Written by a child: were it open here, a process that another test starts at this moment might hold
        // it open too, and what is open for writing cannot be executed.
        let write = #"printf '%s\n' "$2" > "$1" && chmod 755 "$1""#
        try #require(try Program.run("/bin/sh", ["-c", write, "sh", script, text]).status == 0)
        let crashing = Thumbnailer(executable: script, limits: Self.patient)
        let picture = try Pictures.fixture("plain.jpg")
        #expect(throws: ThumbnailFault.workerFailed) { _ = try crashing.thumbnail(of: picture, edge: 64) }
        #expect(try crashing.thumbnail(of: picture, edge: 64).width == 64)
    }

    @Test("A worker that cannot be started is named")
    func cannotStart() throws {
        let missing = Thumbnailer(executable: "/nowhere/titian")
        #expect(throws: ThumbnailFault.cannotStart(path: "/nowhere/titian", code: ENOENT)) {
            _ = try missing.thumbnail(of: [1], edge: 64)
        }
    }
}
