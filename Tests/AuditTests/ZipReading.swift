import Archives

/// Reading a whole zip into memory, for tests.
enum ZipReading {
    static func files(of path: String) throws -> [(name: String, bytes: [UInt8])] {
        let entries = try ZipEntries(path: path)
        var files: [(String, [UInt8])] = []
        while let entry = try entries.next() {
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = try chunk.withUnsafeMutableBytes({ try entries.read(into: $0) }), count > 0
            {
                bytes += chunk[..<count]
            }
            files.append((entry.name, bytes))
        }
        return files
    }
}
