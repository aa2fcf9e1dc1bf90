import Foundation
import Journal
import Synchronization

/// Hands drafts to the appender in batches, a few of them under way at once.
///
/// While the writer inserts one batch, the caller decodes and seals the next: that is what keeps both
/// cores busy and memory bounded. An import that is cut off leaves whole batches behind; running it again
/// aligns with them and goes on.
final class DraftQueue {
    private static let underWay = 3

    private let appender: any EntryAppender
    private let batch: Int
    private var drafts: [EntryDraft] = []
    private let slots = DispatchSemaphore(value: DraftQueue.underWay)
    private let failure = FirstError()

    init(appender: any EntryAppender, batch: Int) {
        self.appender = appender
        self.batch = max(1, batch)
        drafts.reserveCapacity(batch)
    }

    /// Adds one draft; throws what an earlier batch failed with.
    func add(_ draft: EntryDraft) throws {
        drafts.append(draft)
        if drafts.count >= batch { try send() }
    }

    /// Sends what is left and waits until everything is durable.
    func finish() throws {
        if !drafts.isEmpty { try send() }
        for _ in 0..<Self.underWay { slots.wait() }
        for _ in 0..<Self.underWay { slots.signal() }
        try failure.check()
    }

    private func send() throws {
        slots.wait()
        do {
            try failure.check()
        } catch {
            slots.signal()
            throw error
        }
        let sent = drafts
        drafts.removeAll(keepingCapacity: true)
        appender.enqueue(sent) { [slots, failure] result in
            if case .failure(let error) = result { failure.note(error) }
            slots.signal()
        }
    }
}

/// The first of several errors from other threads.
private final class FirstError: Sendable {
    private let error = Mutex<(any Error)?>(nil)

    func note(_ error: any Error) {
        self.error.withLock { if $0 == nil { $0 = error } }
    }

    func check() throws {
        if let error = error.withLock({ $0 }) { throw error }
    }
}
