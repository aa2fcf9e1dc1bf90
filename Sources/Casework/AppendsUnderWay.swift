import Domain
import Foundation
import Journal
import Synchronization

/// Appends that were handed in and are not durable yet, so that a long log is not one commit for each conclusion.
final class AppendsUnderWay: Sendable {
    private let group = DispatchGroup()
    private let failure = Mutex<(any Error)?>(nil)

    func enqueue(_ drafts: [EntryDraft], to appender: any EntryAppender) {
        group.enter()
        appender.enqueue(drafts) { [self] result in
            switch result {
            case .success(let appended) where appended.contested.isEmpty: break
            case .success: fail(CaseworkFault.contested)
            case .failure(let error): fail(error)
            }
            group.leave()
        }
    }

    /// Returns when all of them are durable; throws the first failure, once.
    func wait() throws {
        group.wait()
        let failed = failure.withLock { failure in
            defer { failure = nil }
            return failure
        }
        if let failed { throw failed }
    }

    private func fail(_ error: any Error) {
        failure.withLock { $0 = $0 ?? error }
    }
}

/// Why conclusions could not be written.
enum CaseworkFault: TitianError {
    /// Another entry took a number meanwhile; what was decided is decided again.
    case contested

    var message: Wording {
        Wording(
            id: "Nomor catatan sudah dipakai entri lain.",
            en: "A record's number was taken by another entry meanwhile."
        )
    }

    var advice: Wording { Wording(id: "Diulang sendiri.", en: "It is tried again.") }

    var isRetryable: Bool { true }
}
