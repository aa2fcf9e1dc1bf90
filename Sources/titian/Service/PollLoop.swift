import Domain
import Logging
import Networks

/// Asks one network for news, keeps what it tells, and only then acknowledges it.
struct PollLoop: Sendable {
    /// Seconds between attempts that fail; the last one repeats.
    private static let pauses: [Double] = [1, 2, 5, 10, 30]

    let network: any PollingNetwork
    let keeper: EventKeeper
    /// Told after each poll that was answered and kept.
    let heard: @Sendable () -> Void
    let logger: Logger

    func run() async throws {
        await prepare()
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
                await pause(error, failures)
            }
        }
    }

    private func prepare() async {
        var failures = 0
        while !Task.isCancelled {
            do {
                return try await network.prepare()
            } catch {
                failures += 1
                await pause(error, failures)
            }
        }
    }

    private func pause(_ error: any Error, _ failures: Int) async {
        var seconds = Self.pauses[min(failures, Self.pauses.count) - 1]
        if case .slowDown(let asked)? = error as? NetworkFault { seconds = max(seconds, asked) }
        // Once, and then rarely: an outage of a night must not fill the disk.
        if failures == 1 || failures % 100 == 0 {
            logger.warning(
                "no news",
                metadata: [
                    "network": "\(network.name)", "failures": "\(failures)",
                    "error": "\((error as? any TitianError)?.text(in: .english) ?? "\(type(of: error))")",
                ]
            )
        }
        try? await Task.sleep(for: .seconds(seconds))
    }
}
