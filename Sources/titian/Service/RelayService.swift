import Domain
import Foundation
import Intake
import Journal
import Logging
import Media
import Networks
import Outbox
import ReadModel
import ServiceLifecycle
import UnixSignals
import Web

/// The running service: what `titian serve` is made of.
///
/// The parts know each other only through the journal: what comes in is committed, and whoever follows is
/// woken. They stop in the reverse of the order in which they stand in ``run()``.
struct RelayService: Sendable {
    let installation: Installation
    let networks: [any LiveNetwork]
    let logger: Logger
    let clock: @Sendable () -> Int64

    private let appender: ReopeningAppender
    private let view: JournalView
    private let photos: PhotoStore
    private let metrics = ServiceMetrics()
    private let heartbeat: Heartbeat
    private let committed = Signal()
    private let followed = Signal()
    private let keeper: EventKeeper
    private let fetcher: MediaFetcher
    private let outbox: OutboxLoop
    private let exports: ExportInbox

    /// Takes the journal and brings the views up to date; throws where another process holds it.
    init(
        _ installation: Installation,
        networks: [any LiveNetwork],
        logger: Logger,
        clock: @escaping @Sendable () -> Int64 = SystemClock.now
    ) throws {
        self.installation = installation
        self.networks = networks
        self.logger = logger
        self.clock = clock
        let folder = installation.folder
        let keys = installation.keyFolder
        appender = try ReopeningAppender(path: folder.journal) {
            try Appender(path: folder.journal, keys: keys, clock: clock)
        }
        let journal = try installation.journalReader()
        view = try JournalView.open(path: folder.readModel, journal: journal)
        try view.catchUp()
        photos = try installation.photos(.writing)
        heartbeat = try Heartbeat(folder: folder.service)
        let intake = LiveIntake(
            appender: appender,
            reader: journal,
            roster: try view.roster(),
            rules: installation.settings.service.forums,
            home: installation.settings.timeZone,
            clock: clock
        )
        keeper = EventKeeper(
            intake: intake,
            photos: photos,
            metrics: metrics,
            committed: committed,
            clock: clock,
            logger: logger
        )
        fetcher = MediaFetcher(
            appender: appender,
            view: view,
            photos: photos,
            networks: networks,
            clock: clock
        )
        outbox = try OutboxLoop(
            installation,
            appender: appender,
            view: view,
            photos: photos,
            networks: networks,
            committed: committed,
            finished: followed,
            logger: logger,
            clock: clock
        )
        exports = ExportInbox(
            installation: installation,
            appender: appender,
            view: view,
            photos: photos,
            logger: logger
        )
    }

    /// Runs until SIGTERM or SIGINT, finishes what was taken in, signs and lets go.
    func run(host: String, port: Int) async throws {
        try await keeper.intake.admitNamedChats()
        try await noteGaps()
        let group = ServiceGroup(
            configuration: .init(
                services: try services(host: host, port: port),
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: quiet
            )
        )
        logger.notice("starting", metadata: ["listen": "\(host):\(port)", "networks": "\(names)"])
        let result: Result<Void, any Error>
        do {
            result = .success(try await group.run())
        } catch {
            result = .failure(error)
        }
        try await end()
        try result.get()
    }

    private var names: String { networks.map(\.name).joined(separator: " ") }

    /// Hummingbird and the service group tell more than an operator wants to know.
    private var quiet: Logger {
        var quiet = logger
        if quiet.logLevel < .warning { quiet.logLevel = .warning }
        return quiet
    }

    private func services(host: String, port: Int) throws -> [any Service] {
        var services: [any Service] = [
            ServiceLoop(tick), ServiceLoop(sign), ServiceLoop(follow), ServiceLoop(fetch),
            ServiceLoop { [outbox, followed] in try await outbox.run(woken: followed.stream()) },
        ]
        let socket = installation.folder.socket
        if socket.utf8.count <= UnixSocket.pathLimit {
            unlink(socket)
            umask(0o077)
            services.append(
                SocketServer(appender: appender) { [committed] in committed.raise() }
                    .application(path: socket, logger: quiet)
            )
        } else {
            logger.warning(
                "the data folder's path is too long for a socket: commands cannot append meanwhile"
            )
        }
        for case let network as any PollingNetwork in networks where network.isPolling {
            let loop = PollLoop(
                network: network,
                keeper: keeper,
                heard: { [heartbeat, clock] in heartbeat.beat(network.name, now: clock()) },
                logger: logger
            )
            services.append(ServiceLoop(loop.run))
        }
        let hooks = networks.compactMap { $0 as? any HookNetwork }.filter { !$0.hookPaths.isEmpty }
        services.append(
            ServiceLoop { [logger] in
                await withTaskGroup(of: Void.self) { group in
                    for network in hooks {
                        group.addTask { await Preparation(network: network, logger: logger).run() }
                    }
                }
                // A part that ends would end the service.
                while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
            }
        )
        services.append(
            LiveServer(
                networks: hooks,
                keeper: keeper,
                metrics: metrics,
                clock: clock,
                readiness: { [appender] in Self.readiness(appender) },
                gauges: gauges
            ).application(host: host, port: port, logger: quiet)
        )
        return services
    }

    private static func readiness(_ appender: ReopeningAppender) -> LiveServer.Readiness {
        guard let refusal = appender.refusal else { return .ready }
        return .red(reason: (refusal as? any TitianError)?.text(in: .english) ?? "\(type(of: refusal))")
    }
}

extension RelayService {
    /// Wakes everybody once a second, and opens the journal again where it has stopped.
    private func tick() async throws {
        while true {
            try await Task.sleep(for: .seconds(1))
            committed.raise()
            followed.raise()
            guard appender.refusal != nil else {
                for network in networks where !isPolled(network) {
                    heartbeat.beat(network.name, now: clock())
                }
                continue
            }
            let wrong = try await blocking { [appender] in appender.mend() }
            if let wrong {
                logger.error(
                    "the journal cannot commit",
                    metadata: ["error": "\((wrong as? any TitianError)?.text(in: .english) ?? "\(wrong)")"]
                )
                try await Task.sleep(for: .seconds(4))
            } else {
                logger.notice("the journal commits again")
            }
        }
    }

    private func isPolled(_ network: any LiveNetwork) -> Bool {
        (network as? any PollingNetwork)?.isPolling ?? false
    }

    /// Signs at most once a second, and only what is new.
    private func sign() async throws {
        var signed = 0
        while true {
            try await Task.sleep(for: .seconds(1))
            let size = appender.size
            guard size != signed else { continue }
            // A failed signature stops the appender; `tick` mends it.
            if (try? await blocking { [appender] in try appender.checkpoint() }) != nil { signed = size }
        }
    }

    /// Takes what was committed into the views.
    private func follow() async throws {
        for await _ in committed.stream() {
            try Task.checkCancellation()
            do {
                let count = try await blocking { [view] in try view.catchUp() }
                guard count > 0 else { continue }
                followed.raise()
                // What arrives meanwhile is taken in together: a busy hour costs one transaction for many posts.
                try await Task.sleep(for: .milliseconds(20))
            } catch {
                logger.error("the views cannot follow", metadata: ["error": "\(error)"])
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// Fetches files that posts only mention.
    private func fetch() async throws {
        for await _ in followed.stream() {
            try Task.checkCancellation()
            do {
                let round = try await fetcher.round()
                if !round.arrived.isEmpty { committed.raise() }
                for arrival in round.arrived { await exports.take(arrival) }
            } catch {
                logger.warning("files could not be fetched", metadata: ["error": "\(error)"])
            }
        }
    }

    /// A network that forgets what it could not deliver leaves a hole after a long absence.
    private func noteGaps() async throws {
        let now = clock()
        for network in networks {
            guard let last = heartbeat.last(network.name), let retention = network.retention else { continue }
            let kept = retention.components.seconds * 1000
            guard now - last > max(kept, Heartbeat.precision) else { continue }
            let reason: LiveGap.Reason = kept == 0 ? .notRedelivered : .awayTooLong
            let gap = LiveGap(from: last, to: now - kept, reason: reason)
            try await keeper.intake.noteGap(gap, of: network.name)
            logger.notice("posts may be missing", metadata: ["network": "\(network.name)"])
        }
    }

    private func end() async throws {
        for network in networks where !isPolled(network) {
            heartbeat.beat(network.name, now: clock(), force: true)
        }
        try? await outbox.finish()
        try await blocking { [appender, view] in
            _ = try? appender.checkpoint()
            _ = try? view.catchUp()
            appender.close()
        }
        unlink(installation.folder.socket)
        logger.notice("stopped")
    }

    private func gauges() async -> [ServiceMetrics.Gauge] {
        let size = appender.size
        let waiting = try? await blocking { [view] in (try view.lag(), try view.awaitedCount()) }
        let pending = await outbox.depth
        let now = clock()
        return [
            .init("titian_journal_entries", "Committed entries.", Double(size)),
            .init("titian_ready", "1 while entries can be committed.", appender.refusal == nil ? 1 : 0),
            .init("titian_follower_lag_entries", "Entries not yet in the views.", Double(waiting?.0 ?? -1)),
            .init("titian_media_awaited", "Posts with files still to come.", Double(waiting?.1.count ?? -1)),
            .init(
                "titian_media_failures",
                "Failed attempts at files still to come.",
                Double(await fetcher.retries)
            ),
            .init(
                "titian_media_oldest_seconds",
                "Age of the oldest file still to come.",
                (waiting?.1.oldest).map { Double(now - $0) / 1000 } ?? 0
            ),
            .init("titian_outbox_depth", "Messages waiting to be sent.", Double(pending.count)),
            .init(
                "titian_outbox_oldest_seconds",
                "Age of the oldest message waiting.",
                pending.oldest.map { Double(now - $0) / 1000 } ?? 0
            ),
        ]
    }
}
