import Foundation
import Testing

@testable import Archives

@Suite("A zip archive that is written as a stream")
final class ZipWriterTests {
    let folder: URL
    var path: String { folder.path + "/out.zip" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "titian-zip-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private func add(_ name: String, _ bytes: [UInt8], to writer: ZipWriter, stored: Bool = false) throws {
        try writer.begin(name, stored ? .stored(size: Int64(bytes.count)) : .deflated)
        try bytes.withUnsafeBytes { try writer.put($0) }
        try writer.end()
    }

    private func entries() throws -> [(ZipEntries.Entry, [UInt8])] {
        let zip = try ZipEntries(path: path)
        var found: [(ZipEntries.Entry, [UInt8])] = []
        while let entry = try zip.next() {
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1000)
            while case let count = try chunk.withUnsafeMutableBytes({ try zip.read(into: $0) }), count > 0 {
                bytes += chunk[..<count]
            }
            found.append((entry, bytes))
        }
        return found
    }

    private func sample() throws {
        let writer = try ZipWriter(path: path, modified: 1_763_694_000)
        try add("a.txt", Array("banjir ".utf8) + Array(repeating: 0x61, count: 100_000), to: writer)
        try add("media/b.jpg", (0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7) }, to: writer, stored: true)
        try add("empty", [], to: writer)
        try writer.finish()
    }

    @Test("gives back what was put in, in the order it was put in")
    func roundTrip() throws {
        try sample()
        let found = try entries()
        #expect(found.map(\.0.name) == ["a.txt", "media/b.jpg", "empty"])
        #expect(found.map(\.1.count) == [100_007, 5000, 0])
        #expect(found[1].1 == (0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7) })
        #expect(found.allSatisfy { $0.0.kind == .file })
    }

    @Test("is the same byte for byte when it is written again")
    func deterministic() throws {
        try sample()
        let first = try Data(contentsOf: URL(fileURLWithPath: path))
        try sample()
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
        #expect(first.count < 10_000)
    }

    @Test("has its name only when it is whole, and leaves nothing behind when it is given up")
    func unfinished() throws {
        do {
            let writer = try ZipWriter(path: path, modified: 0)
            try add("a.txt", [1], to: writer)
            #expect(FileManager.default.fileExists(atPath: path + ".partial"))
            #expect(!FileManager.default.fileExists(atPath: path))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("is refused in a folder that is not there")
    func noFolder() {
        #expect(throws: ZipFault.self) { try ZipWriter(path: folder.path + "/no/out.zip", modified: 0) }
    }

    @Test("is read no further than the limits say")
    func limits() throws {
        try sample()
        var limits = ZipLimits()
        limits.entries = 2
        let few = try ZipEntries(path: path, limits: limits)
        #expect(throws: ZipFault.tooManyEntries(path: path, limit: 2)) { while try few.next() != nil {} }
        limits = ZipLimits()
        limits.unpackedBytes = 1000
        let small = try ZipEntries(path: path, limits: limits)
        _ = try small.next()
        var chunk = [UInt8](repeating: 0, count: 4096)
        #expect(throws: ZipFault.tooLarge(path: path, limit: 1000)) {
            try chunk.withUnsafeMutableBytes { while try small.read(into: $0) > 0 {} }
        }
        limits = ZipLimits()
        limits.nameBytes = 6
        let short = try ZipEntries(path: path, limits: limits)
        #expect(throws: ZipFault.unsafeName(path: path, entry: 2)) { while try short.next() != nil {} }
    }

    @Test(
        "is refused with a name that leads outside",
        arguments: ["../a", "/a", "a/../b", "a//b", "./a", "..", "a\u{01}b"]
    )
    func unsafeNames(name: String) throws {
        let writer = try ZipWriter(path: path, modified: 0)
        try add(name, [1], to: writer)
        try writer.finish()
        #expect(throws: ZipFault.unsafeName(path: path, entry: 1)) { try entries() }
    }

    @Test("is refused with a name that appears twice")
    func duplicates() throws {
        let writer = try ZipWriter(path: path, modified: 0)
        try add("a", [1], to: writer)
        try add("a", [2], to: writer)
        try writer.finish()
        #expect(throws: ZipFault.duplicateName(path: path, name: "a")) { try entries() }
    }

    @Test("is refused when its data were changed")
    func corrupted() throws {
        try sample()
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let photo = (0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let start = try #require(
            (0..<(bytes.count - 5000)).first { Array(bytes[$0..<($0 + 16)]) == Array(photo[..<16]) }
        )
        bytes[start + 2500] ^= 4
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(throws: ZipFault.self) { try entries() }
    }
}
