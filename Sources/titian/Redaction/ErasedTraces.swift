import Domain
import Foundation

/// What was erased, as it would lie on a disk: its salts, which nothing else can hold, and its longest lines.
struct ErasedTraces {
    /// Shorter lines are said by anybody.
    private static let shortest = 12
    private static let textLimit = 10
    private static let chunk = 1 << 20

    private var salts: [[UInt8]] = []
    private var texts: Set<[UInt8]> = []

    mutating func add(salt: [UInt8]) { salts.append(salt) }

    /// A text's lines, as they are and as JSON writes them.
    mutating func add(text: String) {
        for line in text.split(whereSeparator: \.isNewline) where line.utf8.count >= Self.shortest {
            var json = JSONWriter(capacity: 64)
            json.string(String(line))
            texts.insert(Array(line.utf8))
            texts.insert(Array(json.bytes.dropFirst().dropLast()))
        }
    }

    /// The longest of them.
    private var lines: [[UInt8]] { Array(texts.sorted { $0.count > $1.count }.prefix(Self.textLimit)) }

    /// Whether another entry's content has one of the lines.
    func areIn(_ bytes: UnsafeRawBufferPointer) -> Bool {
        lines.contains { ByteSearch.contains(bytes, $0) }
    }

    /// Files below a folder that still hold any of it; `withWords` only where no entry that stays has the same words.
    ///
    /// Photos are pictures and named by their hash: they are not read.
    func found(below folder: String, withWords: Bool) throws -> [String] {
        let needles = salts + (withWords ? lines : [])
        guard !needles.isEmpty else { return [] }
        var found: [String] = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
            guard !name.hasPrefix("photos/"), !name.hasPrefix("thumbnails/") else { continue }
            if try Self.file("\(folder)/\(name)", holdsAnyOf: needles) { found.append(name) }
        }
        return found
    }

    private static func file(_ path: String, holdsAnyOf needles: [[UInt8]]) throws -> Bool {
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        guard facts[.type] as? FileAttributeType == .typeRegular,
            let handle = FileHandle(forReadingAtPath: path)
        else { return false }
        defer { try? handle.close() }
        let overlap = (needles.map(\.count).max() ?? 1) - 1
        var window = Data()
        while let next = try handle.read(upToCount: chunk), !next.isEmpty {
            window += next
            let isFound = window.withUnsafeBytes { bytes in
                needles.contains { ByteSearch.contains(bytes, $0) }
            }
            if isFound { return true }
            window = Data(window.suffix(overlap))
        }
        return false
    }
}

/// Finds bytes among bytes.
enum ByteSearch {
    static func contains(_ bytes: UnsafeRawBufferPointer, _ needle: [UInt8]) -> Bool {
        guard let first = needle.first, let base = bytes.baseAddress, needle.count <= bytes.count else {
            return false
        }
        let end = bytes.count - needle.count + 1
        var place = 0
        while place < end, let hit = memchr(base + place, Int32(first), end - place) {
            if memcmp(hit, needle, needle.count) == 0 { return true }
            place = UnsafeRawPointer(hit) - base + 1
        }
        return false
    }
}
