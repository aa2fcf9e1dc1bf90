/// The text of an export, readable from its start as often as needed.
///
/// The implementer owes: the same bytes every time, in order, in chunks of any size above zero; a
/// limit on the total; no bytes after an error.
package protocol ExportSource {
    /// What people call the file, for messages.
    var name: String { get }
    /// Total length in bytes where it is known before reading.
    var byteCount: Int? { get }
    /// Calls `body` with each chunk from the first byte to the last. A chunk is valid during the call.
    func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws
}

/// An export that lies in memory; for tests and small files.
package struct InMemoryExport: ExportSource {
    package let name: String
    package let bytes: [UInt8]
    /// How many bytes each chunk holds.
    package let chunk: Int

    package init(name: String, bytes: [UInt8], chunk: Int = 1 << 16) {
        self.name = name
        self.bytes = bytes
        self.chunk = max(1, chunk)
    }

    package var byteCount: Int? { bytes.count }

    package func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try bytes.withUnsafeBytes { whole in
            var start = 0
            while start < whole.count {
                let end = min(start + chunk, whole.count)
                try body(UnsafeRawBufferPointer(rebasing: whole[start..<end]))
                start = end
            }
        }
    }
}
