import Casework
import Domain
import Foundation
import Journal
import Logging
import ReadModel
import Synchronization

/// Makes records of what was taken in, whenever the views have followed.
final class CaseworkLoop: Sendable {
    private let worker: Mutex<Caseworker>
    private let isHalted = Atomic(false)
    private let appender: any EntryAppender
    private let committed: Signal
    private let logger: Logger
    private let clock: @Sendable () -> Int64

    init(
        _ installation: Installation,
        appender: any EntryAppender,
        view: JournalView,
        networks: Set<String>,
        committed: Signal,
        logger: Logger,
        clock: @escaping @Sendable () -> Int64
    ) throws {
        worker = Mutex(try installation.caseworker(view: view, appender: appender, networks: networks))
        self.appender = appender
        self.committed = committed
        self.logger = logger
        self.clock = clock
    }

    /// Runs until it is cancelled; what fails is tried again with the next signal.
    func run(woken: AsyncStream<Void>) async throws {
        try await withTaskCancellationHandler {
            for await _ in woken {
                try Task.checkCancellation()
                do {
                    let size = appender.size
                    try await blocking { [self] in try turn() }
                    if appender.size > size { committed.raise() }
                } catch {
                    try Task.checkCancellation()
                    logger.warning(
                        "records cannot be made",
                        metadata: [
                            "error": "\((error as? any TitianError)?.text(in: .english) ?? "\(error)")"
                        ]
                    )
                    try await Task.sleep(for: .seconds(1))
                }
            }
        } onCancel: {
            isHalted.store(true, ordering: .releasing)
        }
    }

    /// Ends between two stretches of a long log where the service is to stop.
    private func turn() throws {
        try worker.withLock { worker in
            _ = try worker.turn(now: clock()) { _ in
                if isHalted.load(ordering: .acquiring) { throw CancellationError() }
            }
        }
    }
}
