/// The files that a hook had stored before a message named them (``HookVerdict/store(_:answer:)``).
package protocol StoredUploads: Sendable {
    /// Calls `sink` with the pieces of the file of that name. One that is not there is
    /// ``NetworkFault/refused(_:)``, as is one longer than `limit` bytes.
    func read(
        _ sha256: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws
}
