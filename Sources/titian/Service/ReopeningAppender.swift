import Domain
import Foundation
import Journal
import Synchronization

/// The journal's appender for a service that outlives a full or failing disk.
///
/// An appender that failed a commit accepts nothing more (fail closed). This one then gives it up and opens the
/// journal anew, with every check of an opening, until that succeeds; meanwhile appends are refused.
final class ReopeningAppender: EntryAppender {
    let naturalKeys: NaturalKeys
    private let path: String
    private let open: @Sendable () throws -> Appender
    private let state: Mutex<(appender: Appender?, refusal: (any Error)?)>
    private let committed = Atomic<Int>(0)

    /// Opens the journal at `path` the first time; throws what `open` throws.
    init(path: String, _ open: @escaping @Sendable () throws -> Appender) throws {
        self.path = path
        self.open = open
        let first = try open()
        naturalKeys = first.naturalKeys
        state = Mutex((first, nil))
        committed.store(first.size, ordering: .releasing)
    }

    var size: Int { state.withLock { $0.appender?.size } ?? committed.load(ordering: .acquiring) }

    /// Why nothing can be committed; nil while all is well.
    var refusal: (any Error)? {
        state.withLock { $0.appender.flatMap(\.refusal) ?? ($0.appender == nil ? $0.refusal : nil) }
    }

    func enqueue(
        _ drafts: [EntryDraft],
        completion: @escaping @Sendable (Result<Appended, any Error>) -> Void
    ) {
        let (appender, refusal) = state.withLock { $0 }
        guard let appender else { return completion(.failure(refusal ?? JournalFault.closed)) }
        appender.enqueue(drafts, completion: completion)
    }

    func checkpoint() throws -> SignedNote {
        guard let appender = state.withLock({ $0.appender }) else { throw JournalFault.closed }
        return try appender.checkpoint()
    }

    /// Opens the journal again where the present appender has stopped; blocks.
    ///
    /// Returns what is wrong still.
    func mend() -> (any Error)? {
        guard let refusal else { return nil }
        let stopped = state.withLock { state in
            defer { state = (nil, refusal) }
            return state.appender
        }
        committed.store(stopped?.size ?? size, ordering: .releasing)
        stopped?.close()
        do {
            // A journal that opens may still find no room for the next entry.
            try DurableFile.probe(beside: path)
            let fresh = try open()
            state.withLock { $0 = (fresh, nil) }
            return nil
        } catch {
            state.withLock { $0.refusal = error }
            return error
        }
    }

    func close() {
        state.withLock { $0.appender }?.close()
    }
}
