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

    let appender: ReopeningAppender
    let view: JournalView
    private let photos: PhotoStore
    let metrics = ServiceMetrics()
    let heartbeat: Heartbeat
    let committed = Signal()
    let followed = Signal()
    let keeper: EventKeeper
    let fetcher: MediaFetcher
    let outbox: OutboxLoop
    let casework: CaseworkLoop
    let exports: ExportInbox

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
        casework = try CaseworkLoop(
            installation,
            appender: appender,
            view: view,
            networks: Set(networks.filter { $0.sender != nil }.map(\.name)),
            committed: committed,
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
            ServiceLoop { [casework, followed] in try await casework.run(woken: followed.stream()) },
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
