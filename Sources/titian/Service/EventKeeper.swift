import Domain
import Intake
import Logging
import Media
import Networks
import Web

/// Hands events to the intake and what belongs beside it: counts, the heartbeat, invitations.
struct EventKeeper: HookKeeper {
    let intake: LiveIntake
    let photos: PhotoStore
    let metrics: ServiceMetrics
    let committed: Signal
    let clock: @Sendable () -> Int64
    let logger: Logger

    /// Returns when all of `events` are durable.
    func keep(_ events: [LiveEvent], of network: any LiveNetwork) async throws {
        guard !events.isEmpty else { return }
        let kept = try await intake.keep(events, of: network)
        metrics.kept(network.name, added: kept.added, known: kept.known, unreadable: kept.unreadable)
        if kept.added > 0 { committed.raise() }
        if kept.unreadable > 0 {
            logger.notice(
                "kept what could not be read",
                metadata: ["network": "\(network.name)", "events": "\(kept.unreadable)"]
            )
        }
        await accept(events, network)
        await release(events, network)
    }

    func keep(_ verdict: HookVerdict, of network: any HookNetwork) async throws -> HTTPAnswer {
        switch verdict {
        case .answer(let answer): return answer
        case .keep(let events, let answer):
            try await keep(events, of: network)
            return answer
        case .store(let bytes, let answer):
            try await blocking { [photos] in
                _ = try photos.put(name: nil, limit: Int64(bytes.count)) { sink in
                    try bytes.withUnsafeBytes { try sink($0) }
                }
                try photos.sync()
            }
            return answer
        }
    }

    /// A pressed button is let go as soon as the press is kept; what comes of it is told by itself.
    private func release(_ events: [LiveEvent], _ network: any LiveNetwork) async {
        for event in events {
            guard case .choice(let choice) = event.content else { continue }
            try? await network.sender?.answer(choice: choice.id, text: "Diterima.")
        }
    }

    /// Goes where it was asked in; what fails is tried again when the network invites again.
    private func accept(_ events: [LiveEvent], _ network: any LiveNetwork) async {
        guard let host = network as? any InvitedNetwork else { return }
        for event in events {
            guard case .membership(.invited(let inviter)) = event.content else { continue }
            do {
                try await host.accept(event.chat.id, from: inviter)
            } catch {
                logger.warning(
                    "an invitation could not be accepted",
                    metadata: ["network": "\(network.name)", "error": "\(error.text(in: .english))"]
                )
            }
        }
    }
}
