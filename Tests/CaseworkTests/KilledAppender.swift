import Journal
import Synchronization

/// The log's appender until the process is killed: after so many calls nothing is answered any more, and the last
/// call's drafts are durable or not.
final class KilledAppender: EntryAppender {
    struct Killed: Error {}

    private let base: any EntryAppender
    private let left: Mutex<Int>
    private let lastIsKept: Bool

    init(_ base: any EntryAppender, after calls: Int, lastIsKept: Bool) {
        self.base = base
        left = Mutex(calls)
        self.lastIsKept = lastIsKept
    }

    var naturalKeys: NaturalKeys { base.naturalKeys }
    var size: Int { base.size }

    func enqueue(
        _ drafts: [EntryDraft],
        completion: @escaping @Sendable (Result<Appended, any Error>) -> Void
    ) {
        let rest = left.withLock { left in
            left -= 1
            return left
        }
        if rest >= 0 { return base.enqueue(drafts, completion: completion) }
        guard rest == -1, lastIsKept else { return completion(.failure(Killed())) }
        base.enqueue(drafts) { _ in completion(.failure(Killed())) }
    }

    func checkpoint() throws -> SignedNote { try base.checkpoint() }
    func close() {}
}
