import Domain
import Foundation

/// Taking content out of the log for good (formats: docs/log.md, "Erasure").
extension Appender {
    /// Sets content and salts of `entries` to NULL and appends the `redaction` entries that say so, in one commit.
    ///
    /// `body` is theirs, `{"reason":…,"by":…}`. `tombstones` are claimed by the entries they stand for, where nothing
    /// has claimed them yet, so that what was erased is known when it is brought again. Returns the numbers of the
    /// redaction entries: several where they would name more than ``EntryDraft/fromLimit`` entries.
    ///
    /// Crash states: before COMMIT nothing is erased; after it everything is, and only ``scrub()`` may be missing.
    package func erase(_ entries: [Int], because body: [UInt8], tombstones: [(key: NaturalKey, entry: Int)])
        throws -> Range<Int>
    {
        if let refusal { throw refusal }
        do {
            return try store.erase(entries, body: body, tombstones: tombstones)
        } catch {
            // What a commit left behind is not known any more: nothing is written after it.
            queue.refuse(error)
            throw error
        }
    }

    /// Empties the write-ahead log, where earlier pages still hold what was erased; waits for readers, and throws
    /// ``JournalFault/heldByReaders(path:)`` where they do not let go.
    ///
    /// In the database itself `secure_delete` has overwritten it with zeros.
    package func scrub() throws {
        for attempt in 0..<Self.scrubAttempts {
            if attempt > 0 { Thread.sleep(forTimeInterval: 0.5) }
            if try store.truncateLog() { return }
        }
        throw JournalFault.heldByReaders(path: path)
    }

    /// Each waits for as long as the connection's busy timeout.
    private static let scrubAttempts = 4
}
