/// One entry of a container, valid inside the call that it is handed to.
struct ContainerEntry {
    /// What an entry is, besides a folder, which is never handed out.
    enum Kind {
        case file
        /// A link, a device, a pipe.
        case special
    }

    /// Its place among all entries: the same at every reading.
    let index: Int
    /// nil where the name is refused.
    let name: EntryName?
    let kind: Kind
    /// The length that the container claims; a ZIP may lie.
    let size: Int64?
    /// Where its bytes come from.
    let source: any EntrySource

    /// Calls `body` with each chunk, at most `limit` bytes together.
    func read(limit: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try source.read(entry: name?.path ?? "?", limit: limit, body)
    }
}
