/// Bytes that arrive piece by piece.
protocol ByteStream: AnyObject {
    /// Fills `buffer` with the next bytes and returns how many; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension ByteStream {
    /// Calls `body` with each piece up to the end; `body` returns whether it wants more.
    func forEachChunk(_ body: (UnsafeRawBufferPointer) throws -> Bool) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while case let count = try read(into: buffer), count > 0 {
            guard try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
        }
    }

    /// All bytes; throws ``BundleFault/tooLong(name:limit:)``.
    func bytes(of name: String, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try forEachChunk { chunk in
            guard bytes.count + chunk.count <= limit else {
                throw BundleFault.tooLong(name: name, limit: limit)
            }
            bytes.append(contentsOf: chunk)
            return true
        }
        return bytes
    }
}

/// Cuts a stream into lines.
final class LineReader {
    private let stream: any ByteStream
    private let name: String
    private let limit: Int
    private var held: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// `name` is for messages; `limit` is the longest line in bytes.
    init(_ stream: any ByteStream, name: String, limit: Int) {
        self.stream = stream
        self.name = name
        self.limit = limit
    }

    /// The next line without its line feed; nil at the end.
    ///
    /// Throws ``BundleFault/tooLong(name:limit:)``.
    func next() throws -> [UInt8]? {
        var searched = start
        while true {
            if let end = held[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return Array(held[start..<end])
            }
            searched = held.count
            guard held.count - start <= limit else { throw BundleFault.tooLong(name: name, limit: limit) }
            if isAtEnd {
                defer { start = held.count }
                return start < held.count ? Array(held[start...]) : nil
            }
            searched -= start
            try fill()
        }
    }

    /// Drops what was handed out and reads on.
    private func fill() throws {
        held.removeFirst(start)
        start = 0
        try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            let count = try stream.read(into: buffer)
            isAtEnd = count == 0
            held.append(contentsOf: buffer[..<count])
        }
    }
}
