/// The bytes of the entry that a container stands at.
protocol EntrySource: AnyObject {
    /// Calls `body` with each chunk; throws ``ArchiveFault`` where they are damaged or more than `limit`.
    func read(entry: String, limit: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws
}
