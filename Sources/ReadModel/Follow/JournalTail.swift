import Foundation
import Journal
import Synchronization

/// Reads and decodes a stretch of the journal on a thread of its own, a few batches ahead of the writer.
///
/// Bounded: at most ``JournalTail/ahead`` batches wait. `stop()` ends the thread early; `next()` rethrows
/// what stopped it.
final class JournalTail: Sendable {
    private static let ahead = 4

    private struct Shelf {
        var batches: [FollowedBatch] = []
        var failure: (any Error)?
        var isDone = false
        var isStopped = false
    }

    private struct Stopped: Error {}

    private let shelf = Mutex(Shelf())
    private let filled = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: JournalTail.ahead)

    /// Starts reading `range`.
    init(_ journal: JournalReader, _ range: Range<Int>) {
        let thread = Thread { [self] in
            do {
                try read(journal, range)
                shelf.withLock { $0.isDone = true }
            } catch {
                shelf.withLock { $0.failure = error }
            }
            filled.signal()
        }
        thread.name = "titian.follow"
        thread.start()
    }

    /// The next batch; nil after the last.
    func next() throws -> FollowedBatch? {
        filled.wait()
        let batch = try shelf.withLock { shelf -> FollowedBatch? in
            if !shelf.batches.isEmpty { return shelf.batches.removeFirst() }
            if let failure = shelf.failure { throw failure }
            return nil
        }
        if batch != nil { free.signal() }
        return batch
    }

    /// Lets the thread end without reading on.
    func stop() {
        shelf.withLock { $0.isStopped = true }
        free.signal()
    }

    private func read(_ journal: JournalReader, _ range: Range<Int>) throws {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(start + JournalReader.batch, range.upperBound)
            try publish(try batch(journal, start..<end))
            start = end
        }
    }

    private func batch(_ journal: JournalReader, _ range: Range<Int>) throws -> FollowedBatch {
        var batch = FollowedBatch()
        batch.entries.reserveCapacity(range.count)
        try journal.scan(range) { view in
            batch.entries.append(try FollowedEntry(view))
            if view.number == range.upperBound - 1 {
                batch.tip = TreeHasher.leaf(view.envelopeBytes).bytes
            }
        }
        guard batch.entries.count == range.count else {
            throw ReadModelFault.unreadableEntry(range.lowerBound + batch.entries.count)
        }
        return batch
    }

    private func publish(_ batch: FollowedBatch) throws {
        free.wait()
        try shelf.withLock { shelf in
            if shelf.isStopped { throw Stopped() }
            shelf.batches.append(batch)
        }
        filled.signal()
    }
}
