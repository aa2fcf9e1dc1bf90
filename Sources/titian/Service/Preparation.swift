import Domain
import Logging
import Networks

/// Tells one network how news are to come, until it has heard.
struct Preparation: Sendable {
    let network: any LiveNetwork
    let logger: Logger

    func run() async {
        let pauses = NetworkPauses(network: network.name, logger: logger)
        var failures = 0
        while !Task.isCancelled {
            do {
                return try await network.prepare()
            } catch {
                failures += 1
                await pauses.wait(after: error, failures)
            }
        }
    }
}

/// How long one waits for a network that fails, and what is said about it meanwhile.
struct NetworkPauses: Sendable {
    /// Seconds between attempts that fail; the last one repeats.
    private static let seconds: [Double] = [1, 2, 5, 10, 30]

    let network: String
    let logger: Logger

    /// Waits after so many failures in a row.
    func wait(after error: any Error, _ failures: Int) async {
        var seconds = Self.seconds[min(failures, Self.seconds.count) - 1]
        if case .slowDown(let asked)? = error as? NetworkFault { seconds = max(seconds, asked) }
        // Once, and then rarely: an outage of a night must not fill the disk.
        if failures == 1 || failures % 100 == 0 {
            logger.warning(
                "a network does not answer",
                metadata: [
                    "network": "\(network)", "failures": "\(failures)",
                    "error": "\((error as? any TitianError)?.text(in: .english) ?? "\(type(of: error))")",
                ]
            )
        }
        try? await Task.sleep(for: .seconds(seconds))
    }
}
