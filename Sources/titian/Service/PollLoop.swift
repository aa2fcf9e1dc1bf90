import Domain
import Logging
import Networks

/// Asks one network for news, keeps what it tells, and only then acknowledges it.
struct PollLoop: Sendable {
    let network: any PollingNetwork
    let keeper: EventKeeper
    /// Told after each poll that was answered and kept.
    let heard: @Sendable () -> Void
    let logger: Logger

    func run() async throws {
        let pauses = NetworkPauses(network: network.name, logger: logger)
        await Preparation(network: network, logger: logger).run()
        var cursor: String?
        var failures = 0
        while !Task.isCancelled {
            do {
                let polled = try await network.poll(after: cursor)
                try await keeper.keep(polled.events, of: network)
                // The next poll acknowledges these: they are durable now.
                cursor = polled.cursor
                heard()
                failures = 0
            } catch {
                try Task.checkCancellation()
                failures += 1
                await pauses.wait(after: error, failures)
            }
        }
    }
}
