import Domain
import Foundation
import GRDB
import Synchronization

/// The one writer of a journal (DESIGN decision 8).
///
/// Holds the lock, one connection and one thread. An append is acknowledged after COMMIT with
/// `synchronous=FULL`, with its leaves in the tree and the database file still in its place. Crash
/// states: before COMMIT nothing of a batch is there; after it all of it is, acknowledged or not. After
/// any failed commit nothing more is accepted (fail closed); reading goes on.
package final class Appender: EntryAppender {
    /// Entries in one transaction beyond what a single request brings.
    private static let groupLimit = 10_000

    /// The database file.
    package let path: String
    package let naturalKeys: NaturalKeys
    private let keys: KeyFolder
    private let key: SigningKey
    private let lock: JournalLock
    let queue: AppendQueue
    let store: AppendStore
    private let finished = DispatchSemaphore(value: 0)
    private let isFinished = Mutex(false)

    /// Opens an existing journal for appending.
    ///
    /// Refuses a missing file, one whose schema differs, one shorter than what its key has signed, and
    /// one whose content is not what was signed. `clock` gives milliseconds UTC.
    package init(path: String, keys: KeyFolder, clock: @escaping @Sendable () -> Int64 = SystemClock.now)
        throws
    {
        self.path = path
        self.keys = keys
        guard FileIdentity(path: path) != nil else {
            let signed = try keys.lastSigned()
            throw signed.map { JournalFault.missingBesideState(path: path, signedSize: $0.size) }
                ?? JournalFault.missing(path: path)
        }
        key = try keys.signingKey()
        lock = try JournalLock(path: path + ".lock")
        store = try AppendStore(path: path, clock: clock)
        try store.check(against: try keys.lastSigned())
        naturalKeys = try keys.naturalKeys(createIfMissing: store.hasNoKeys)
        queue = AppendQueue()
        startThread()
    }

    /// Creates a journal whose entry 0 says what it is, and signs for it.
    ///
    /// Crash states: a key without a journal is taken up by the next attempt; the tables and entry 0
    /// arrive in one transaction; without the signature behind them the next attempt adds it.
    package static func create(
        path: String,
        keys: KeyFolder,
        origin: String,
        birth: [UInt8],
        clock: @escaping @Sendable () -> Int64 = SystemClock.now
    ) throws {
        guard try keys.lastSigned() == nil else {
            let size = try keys.lastSigned()?.size ?? 0
            throw FileIdentity(path: path) == nil
                ? JournalFault.missingBesideState(path: path, signedSize: size)
                : JournalFault.alreadyThere(path: path)
        }
        let lock = try JournalLock(path: path + ".lock")
        try withExtendedLifetime(lock) {
            let key = try keys.create(origin: origin)
            try AppendStore.create(path: path, birth: birth, time: clock())
            try DurableFile.syncFolder(of: path)
            let store = try AppendStore(path: path, clock: clock)
            defer { store.close() }
            _ = try store.checkpoint(key: key) { try keys.willSign($0) }
        }
    }

    /// Seals `drafts` on the calling thread and hands them to the writer, which calls `completion`.
    package func enqueue(
        _ drafts: [EntryDraft],
        completion: @escaping @Sendable (Result<Appended, any Error>) -> Void
    ) {
        for draft in drafts {
            for slot in Slot.allCases {
                let count = draft.contents[slot]?.count ?? 0
                guard count <= EntryDraft.contentLimit else {
                    let fault = JournalFault.contentTooLarge(slot: "\(slot)", bytes: count)
                    return completion(.failure(fault))
                }
            }
            guard draft.from.count <= EntryDraft.fromLimit else {
                let fault = JournalFault.contentTooLarge(slot: "from", bytes: draft.from.count * 20)
                return completion(.failure(fault))
            }
        }
        queue.add(.init(drafts: SealedDraft.seal(drafts), completion: completion))
    }

    /// Number of committed entries.
    package var size: Int { store.size }

    /// Why appends are refused; nil while they are accepted.
    package var refusal: (any Error)? { queue.refusal }

    /// Signs the log as it stands: state first, then the signature, then the row.
    ///
    /// A crash in between leaves a state that the log satisfies; the next call signs again.
    @discardableResult
    package func checkpoint() throws -> SignedNote {
        guard !isFinished.withLock({ $0 }) else { throw JournalFault.closed }
        do {
            return try store.checkpoint(key: key) { try keys.willSign($0) }
        } catch {
            // A disk that cannot keep a signature is not to be trusted with entries either.
            queue.refuse(error)
            throw error
        }
    }

    /// Writes what is queued and releases the journal.
    package func close() {
        let isFirst = isFinished.withLock { done in
            defer { done = true }
            return !done
        }
        guard isFirst else { return }
        queue.close()
        finished.wait()
        store.close()
        lock.release()
    }

    deinit {
        close()
    }

    private func startThread() {
        // The thread holds the parts it needs, not the appender, so that dropping the appender ends it.
        let thread = Thread { [queue, store, finished] in
            while let requests = queue.take(atMost: Appender.groupLimit) {
                do {
                    let results = try store.commit(requests.map(\.drafts))
                    for (request, result) in zip(requests, results) { request.completion(.success(result)) }
                } catch {
                    queue.refuse(error)
                    for request in requests { request.completion(.failure(error)) }
                }
            }
            finished.signal()
        }
        thread.name = "titian.appender"
        thread.start()
    }
}

/// The wall clock.
package enum SystemClock {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package static let now: @Sendable () -> Int64 = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
