import Domain
import Foundation
import Intake
import Journal
import Logging
import Networks
import ReadModel
import Web

/// The loops of the service, each a part of its own.
extension RelayService {
    /// Wakes everybody once a second, and opens the journal again where it has stopped.
    func tick() async throws {
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

    func isPolled(_ network: any LiveNetwork) -> Bool {
        (network as? any PollingNetwork)?.isPolling ?? false
    }

    /// Signs at most once a second, and only what is new.
    func sign() async throws {
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
    func follow() async throws {
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
    func fetch() async throws {
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
    func noteGaps() async throws {
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

    func end() async throws {
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

    func gauges() async -> [ServiceMetrics.Gauge] {
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
            .init(
                "titian_outbox_depth",
                "Messages waiting to be sent, or for their end to be written down.",
                Double(pending.count)
            ),
            .init(
                "titian_outbox_oldest_seconds",
                "Age of the oldest message waiting.",
                pending.oldest.map { Double(now - $0) / 1000 } ?? 0
            ),
        ]
    }
}
