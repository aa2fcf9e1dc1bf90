import Foundation
import Synchronization

/// What waits for the writer: appends in the order of their arrival.
///
/// While one commit's fsync runs, the next one gathers here; that is the whole of group commit.
final class AppendQueue: Sendable {
    typealias Completion = @Sendable (Result<Appended, any Error>) -> Void

    /// One call's drafts: committed together or not at all.
    struct Request: Sendable {
        let drafts: [SealedDraft]
        let completion: Completion
    }

    private struct State {
        var requests: [Request] = []
        var refusal: (any Error)?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)

    /// Adds a request, or answers at once where the writer has stopped.
    func add(_ request: Request) {
        let refusal: (any Error)? = state.withLock { state in
            if let refusal = state.refusal { return refusal }
            if state.isClosed { return JournalFault.closed }
            state.requests.append(request)
            return nil
        }
        if let refusal { request.completion(.failure(refusal)) } else { arrivals.signal() }
    }

    /// Waits for work and takes what one transaction may hold; nil once closed and empty.
    func take(atMost limit: Int) -> [Request]? {
        while true {
            arrivals.wait()
            let taken: [Request]? = state.withLock { state in
                var count = 0
                var end = 0
                while end < state.requests.count,
                    end == 0 || count + state.requests[end].drafts.count <= limit
                {
                    count += state.requests[end].drafts.count
                    end += 1
                }
                let taken = Array(state.requests[..<end])
                state.requests.removeFirst(end)
                return taken.isEmpty && state.isClosed ? nil : taken
            }
            guard let taken else { return nil }
            // A wake-up for a request that an earlier take already had.
            if !taken.isEmpty { return taken }
        }
    }

    /// Takes no more; what is queued is still written.
    func close() {
        state.withLock { $0.isClosed = true }
        arrivals.signal()
    }

    /// Refuses everything from now on with `error`, also what is queued.
    func refuse(_ error: any Error) {
        let waiting = state.withLock { state in
            state.refusal = error
            defer { state.requests = [] }
            return state.requests
        }
        for request in waiting { request.completion(.failure(error)) }
    }

    /// Why nothing is accepted; nil while all is well.
    var refusal: (any Error)? { state.withLock { $0.refusal } }
}
