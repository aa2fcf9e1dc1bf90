import Crypto
import Foundation
import Media
import TestSupport
import Testing

@Suite struct PhotoStoreTests {
    private let folder: TemporaryFolder
    private let store: PhotoStore

    /// SHA-256 of "abc", from FIPS 180-4's examples.
    private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    init() throws {
        folder = try TemporaryFolder()
        store = try PhotoStore(folder: folder.path + "/photos", access: .writing)
    }

    private func put(_ text: String, name: String? = nil, limit: Int64 = 1000) throws -> StoredPhoto {
        try store.put(name: name, limit: limit) { sink in
            for byte in text.utf8 { try withUnsafeBytes(of: byte, sink) }
        }
    }

    private func file(_ sha256: String) -> URL {
        URL(fileURLWithPath: "\(folder.path)/photos/\(sha256.prefix(2))/\(sha256)")
    }

    @Test("Bytes are kept untouched under their SHA-256")
    func keeps() throws {
        let photo = try put("abc", name: "catatan.txt")
        #expect(photo == StoredPhoto(sha256: abc, size: 3, mime: "text/plain"))
        #expect(folder.files() == ["photos/ba/\(abc)"])
        #expect(try store.bytes(of: abc, limit: 3) == Array("abc".utf8))
        #expect(store.size(of: abc) == 3)
        try store.sync()
    }

    @Test("The same bytes again change nothing and give the same answer")
    func isIdempotent() throws {
        let first = try put("abc")
        let before = try FileManager.default.attributesOfItem(atPath: file(abc).path)
        #expect(try put("abc") == first)
        let after = try FileManager.default.attributesOfItem(atPath: file(abc).path)
        #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
        #expect(folder.files().count == 1)
    }

    @Test("A file above the limit leaves nothing behind")
    func refusesLarge() throws {
        #expect(throws: StoreFault.tooLarge(name: "besar.mp4", limit: 2)) {
            try put("abc", name: "besar.mp4", limit: 2)
        }
        #expect(folder.files().isEmpty)
    }

    @Test("A source that fails half-way leaves nothing behind")
    func survivesFailingSource() throws {
        struct Broken: Error {}
        #expect(throws: Broken.self) {
            try store.put(name: nil, limit: 10) { sink in
                try withUnsafeBytes(of: UInt8(1), sink)
                throw Broken()
            }
        }
        #expect(folder.files().isEmpty)
    }

    @Test("Opening for writing clears what an interrupted import left; opening for reading does not")
    func clearsStale() throws {
        let stale = "\(folder.path)/photos/incoming/123-1"
        try Data("half".utf8).write(to: URL(fileURLWithPath: stale))
        _ = try PhotoStore(folder: folder.path + "/photos", access: .reading)
        #expect(FileManager.default.fileExists(atPath: stale))
        _ = try PhotoStore(folder: folder.path + "/photos", access: .writing)
        #expect(!FileManager.default.fileExists(atPath: stale))
    }

    @Test("A shortened file is found by verify and mended by the same bytes")
    func mendsShortened() throws {
        _ = try put("abc")
        try Data("ab".utf8).write(to: file(abc))
        let short = HexText.of(SHA256.hash(data: Data("ab".utf8)))
        #expect(try store.verify(abc) == .altered(sha256: short))
        _ = try put("abc")
        #expect(try store.verify(abc) == .intact)
    }

    @Test("Any flipped bit is found by verify")
    func findsFlippedBits() throws {
        _ = try put("abc")
        for bit in 0..<24 {
            var bytes = Array("abc".utf8)
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            try Data(bytes).write(to: file(abc))
            let flipped = HexText.of(SHA256.hash(data: bytes))
            #expect(try store.verify(abc) == .altered(sha256: flipped))
        }
    }

    @Test("A deleted file is missing, for verify and for reading")
    func deletes() throws {
        _ = try put("abc")
        try store.delete(abc)
        try store.delete(abc)
        #expect(!store.exists(abc))
        #expect(try store.verify(abc) == .missing)
        #expect(throws: StoreFault.missing(sha256: abc)) { try store.read(abc) { _ in } }
    }

    @Test("All names are enumerated in order, and nothing else in the folder is")
    func enumerates() throws {
        let expected = try (0..<40).map { try put("foto \($0)").sha256 }.sorted()
        let stranger = "\(folder.path)/photos/\(expected[0].prefix(2))/README"
        try Data().write(to: URL(fileURLWithPath: stranger))
        var found: [String] = []
        try store.forEach { found.append($0) }
        #expect(found == expected)
    }

    @Test(
        "A name that is no lower-case SHA-256 reaches no file",
        arguments: ["", "../../etc/passwd", "abc", String(repeating: "A", count: 64)]
    )
    func refusesNames(name: String) throws {
        #expect(!store.exists(name))
        #expect(throws: StoreFault.notAHash) { try store.read(name) { _ in } }
        #expect(throws: StoreFault.notAHash) { try store.delete(name) }
    }

    @Test("A link in place of a photo is not followed")
    func followsNoLink() throws {
        _ = try put("abc")
        try store.delete(abc)
        try FileManager.default.createSymbolicLink(
            atPath: file(abc).path,
            withDestinationPath: "/etc/hostname"
        )
        #expect(!store.exists(abc))
        #expect(throws: StoreFault.missing(sha256: abc)) { try store.read(abc) { _ in } }
    }
}

/// Lower-case hexadecimal, written apart from the product's own.
enum HexText {
    static func of(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }
}
