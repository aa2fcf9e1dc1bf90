import Domain
import Foundation
import Journal
import Logging
import Media
import Networks
import Outbox
import ReadModel
import Synchronization

/// Turns the outbox whenever something was taken in, and at the hours that it names itself.
struct OutboxLoop: Sendable {
    /// Files up to this many bytes are sent along.
    private static let fileLimit: Int64 = 10 << 20

    /// A call has ended since the last turn.
    private final class Mark: Sendable {
        private let isSet = Atomic(false)
        func mark() { isSet.store(true, ordering: .releasing) }
        func take() -> Bool { isSet.exchange(false, ordering: .acquiringAndReleasing) }
    }

    private let runner: OutboxRunner
    private let isEnded = Mark()
    private let clock: @Sendable () -> Int64
    private let committed: Signal
    private let logger: Logger

    init(
        _ installation: Installation,
        appender: any EntryAppender,
        view: JournalView,
        photos: PhotoStore,
        networks: [any LiveNetwork],
        committed: Signal,
        finished: Signal,
        logger: Logger,
        clock: @escaping @Sendable () -> Int64
    ) throws {
        self.clock = clock
        self.committed = committed
        self.logger = logger
        runner = OutboxRunner(
            settings: try installation.outboxSettings(),
            appender: appender,
            view: view,
            journal: try installation.journalReader(),
            networks: networks,
            photo: { Self.file($0, photos) },
            finished: { [isEnded] in
                isEnded.mark()
                finished.raise()
            },
            clock: clock
        )
    }

    /// Messages that wait, and since when the oldest does.
    var depth: (count: Int, oldest: Int64?) {
        get async { await runner.depth }
    }

    /// Waits for what is under way.
    func finish() async throws { try await runner.finish() }

    /// Runs until it is cancelled.
    func run(woken: AsyncStream<Void>) async throws {
        var wakeAt: Int64 = 0
        var last = -1
        for await _ in woken {
            try Task.checkCancellation()
            // The signal comes at least once a second; without news there is work only at the named hour.
            do {
                let followed = try await runner.followed()
                guard followed != last || clock() >= wakeAt || isEnded.take() else {
                    continue
                }
                last = followed
                wakeAt = try await runner.turn() ?? .max
                committed.raise()
                try await Task.sleep(for: .milliseconds(50))
            } catch {
                try Task.checkCancellation()
                logger.warning(
                    "the outbox stands still",
                    metadata: ["error": "\((error as? any TitianError)?.text(in: .english) ?? "\(error)")"]
                )
                last = -1
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    private static func file(_ sha256: String, _ photos: PhotoStore) -> OutgoingMessage.File? {
        guard let bytes = try? photos.bytes(of: sha256, limit: fileLimit) else { return nil }
        let mime = MediaType.of(head: Array(bytes.prefix(MediaType.headLength)), name: nil)
        let ending = mime.split(separator: "/").last.map(String.init) ?? "bin"
        return .init(
            name: "\(sha256.prefix(12)).\(ending == "jpeg" ? "jpg" : ending)",
            mime: mime,
            bytes: bytes
        )
    }
}
