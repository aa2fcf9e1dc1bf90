import Domain

/// Fetches the bytes behind an attachment's reference.
package protocol MediaSource: Sendable {
    /// Calls `sink` with each piece from the first byte to the last; verifies what the network lets one
    /// verify (hashes, encryption) before it returns. A throwing `sink` ends the fetch with its error.
    ///
    /// `limit` is in bytes; more than that is ``NetworkFault/refused(_:)`` with the size.
    func fetch(
        _ reference: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws
}
