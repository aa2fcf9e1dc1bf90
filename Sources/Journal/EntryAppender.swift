import Foundation
import Synchronization

/// Where entries are appended: the process that holds the journal, or the running service's socket.
///
/// The implementer owes: one call's drafts are committed together, acknowledged only when durable, and in
/// the order of the calls.
package protocol EntryAppender: AnyObject, Sendable {
    /// Makes the natural keys of this log.
    var naturalKeys: NaturalKeys { get }
    /// Number of committed entries, at least those that were acknowledged to this caller.
    var size: Int { get }
    /// Hands `drafts` over; `completion` is called once, on any thread.
    func enqueue(
        _ drafts: [EntryDraft],
        completion: @escaping @Sendable (Result<Appended, any Error>) -> Void
    )
    /// Signs the log as it stands.
    @discardableResult
    func checkpoint() throws -> SignedNote
    /// Waits for what was handed over and lets go.
    func close()
}

extension EntryAppender {
    /// Hands in drafts with keys and says what became of each once that is durable.
    package func offer(_ drafts: [EntryDraft]) async throws -> Appended {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(drafts) { continuation.resume(with: $0) }
        }
    }

    /// Appends `drafts` together and returns their numbers once they are durable.
    @discardableResult
    package func append(_ drafts: [EntryDraft]) async throws -> Range<Int> {
        try await offer(drafts).range
    }

    /// The same for a thread that may block; never call it from a task.
    @discardableResult
    package func appendAndWait(_ drafts: [EntryDraft]) throws -> Range<Int> {
        try offerAndWait(drafts).range
    }

    /// ``offer(_:)`` for a thread that may block; never call it from a task.
    package func offerAndWait(_ drafts: [EntryDraft]) throws -> Appended {
        let answer = Mutex<Result<Appended, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        enqueue(drafts) { result in
            answer.withLock { $0 = result }
            done.signal()
        }
        done.wait()
        guard let result = answer.withLock({ $0 }) else { throw JournalFault.closed }
        return try result.get()
    }
}
