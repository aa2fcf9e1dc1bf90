/// A media file of an export, valid inside the call that it is handed to.
package struct ArchiveMedia {
    /// Its file name in normalisation form C, as ``ExportArchive/mediaKey(_:)`` makes it.
    package let name: String
    /// The length that the container claims; a ZIP may lie.
    package let size: Int64?
    private let entry: ContainerEntry
    private let limit: Int64

    init(name: String, entry: ContainerEntry, limit: Int64) {
        self.name = name
        size = entry.size
        self.entry = entry
        self.limit = limit
    }

    /// Calls `body` with each chunk; to be called at most once.
    ///
    /// Throws ``ArchiveFault`` where the bytes are damaged or too many; only when it returns were they
    /// whole.
    package func read(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try entry.read(limit: limit, body)
    }
}
