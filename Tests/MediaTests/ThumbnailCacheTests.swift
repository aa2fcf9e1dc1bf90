import Foundation
import Media
import TestSupport
import Testing

@Suite struct ThumbnailCacheTests {
    private let name = String(repeating: "a1", count: 32)
    private let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0x01, 0xFF, 0xD9]

    @Test("A kept thumbnail comes back for its own edge alone")
    func keeps() throws {
        let folder = try TemporaryFolder()
        let cache = try ThumbnailCache(folder: folder.path)
        try cache.keep(jpeg, of: name, edge: 320)
        try cache.keep(jpeg, of: name, edge: 320)
        #expect(cache.jpeg(of: name, edge: 320) == jpeg)
        #expect(cache.jpeg(of: name, edge: 64) == nil)
        #expect(folder.files() == ["\(name)-320.jpg"])
    }

    @Test("A thumbnail that a power cut left short counts as missing", arguments: 0..<6)
    func distrustsShort(length: Int) throws {
        let folder = try TemporaryFolder()
        let cache = try ThumbnailCache(folder: folder.path)
        try Data(jpeg.prefix(length)).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)-320.jpg"))
        #expect(cache.jpeg(of: name, edge: 320) == nil)
    }
}
