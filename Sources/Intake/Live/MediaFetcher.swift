import Domain
import Foundation
import Journal
import Media
import Networks
import ReadModel

/// Brings the files that posts only mention: tries, waits, tries again, and says why where it gives up.
///
/// What is awaited stands in the read model, so nothing is lost at a restart. A file is in the store, on the
/// disk, before the `media` entry that cites it.
package actor MediaFetcher {
    /// A file that has arrived, for whoever waits for some sort of it.
    package struct Arrival: Sendable {
        package let awaited: AwaitedMedia
        package let attachments: [Attachment]
        /// The `media` entry.
        package let entry: Int
    }

    private static let fileLimit: Int64 = 512 << 20
    private static let atOnce = 4

    private let appender: any EntryAppender
    private let view: JournalView
    private let photos: PhotoStore
    private let networks: [String: any LiveNetwork]
    private let clock: @Sendable () -> Int64
    private var plan = RetryPlan()

    package init(
        appender: any EntryAppender,
        view: JournalView,
        photos: PhotoStore,
        networks: [any LiveNetwork],
        clock: @escaping @Sendable () -> Int64 = SystemClock.now
    ) {
        self.appender = appender
        self.view = view
        self.photos = photos
        self.networks = Dictionary(networks.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        self.clock = clock
    }

    /// Attempts that failed and will be made again.
    package var retries: Int { plan.failures }

    /// Tries everything that is due; returns what arrived and when to look again (milliseconds UTC).
    package func round() async throws -> (arrived: [Arrival], next: Int64?) {
        var arrived: [Arrival] = []
        var after = -1
        while !Task.isCancelled {
            let page = try await blocking { [view, after] in try view.awaitedMedia(after: after) }
            guard let last = page.last else { break }
            after = last.entry
            let due = page.filter { plan.isDue($0.entry, now: clock()) }
            for start in stride(from: 0, to: due.count, by: Self.atOnce) {
                let few = due[start..<min(start + Self.atOnce, due.count)]
                arrived += try await fetch(Array(few))
            }
        }
        return (arrived, plan.nextDue)
    }

    private func fetch(_ few: [AwaitedMedia]) async throws -> [Arrival] {
        let outcomes = await withTaskGroup(of: (AwaitedMedia, Outcome).self) { group in
            for awaited in few { group.addTask { (awaited, await self.attempt(awaited)) } }
            var outcomes: [(AwaitedMedia, Outcome)] = []
            for await outcome in group { outcomes.append(outcome) }
            return outcomes
        }
        var arrived: [Arrival] = []
        for (awaited, outcome) in outcomes {
            switch outcome {
            case .later(let wait):
                plan.failed(awaited.entry, now: clock(), wait: wait)
            case .settled(let attachments):
                let entry = try await append(awaited, attachments)
                plan.finished(awaited.entry)
                if let entry {
                    arrived.append(Arrival(awaited: awaited, attachments: attachments, entry: entry))
                }
            }
        }
        return arrived
    }

    private enum Outcome: Sendable {
        /// Every file is here or given up.
        case settled([Attachment])
        case later(wait: Double)
    }

    /// Fetches one entry's files.
    ///
    /// Those that came are kept even where a later one fails: the store knows them.
    private nonisolated func attempt(_ awaited: AwaitedMedia) async -> Outcome {
        var attachments = awaited.attachments
        for index in attachments.indices where attachments[index].isAwaited {
            do {
                attachments[index] = try await fetched(attachments[index], awaited)
            } catch {
                let fault = error as? NetworkFault ?? .unreachable("\(type(of: error))")
                let isLasting = (error as? any TitianError).map { !$0.isRetryable } ?? false
                guard isLasting || RetryPlan.isTooOld(since: awaited.since, now: clock()) else {
                    if case .slowDown(let seconds) = fault { return .later(wait: seconds) }
                    return .later(wait: 0)
                }
                let reason = (error as? any TitianError)?.message.indonesian ?? fault.message.indonesian
                attachments[index].missing = reason
            }
        }
        return .settled(attachments)
    }

    private nonisolated func fetched(_ attachment: Attachment, _ awaited: AwaitedMedia) async throws
        -> Attachment
    {
        guard let reference = attachment.reference else { return attachment }
        let known = try await blocking { [view] in try view.stored(reference: reference) }
        if let known, let hash = known.sha256, photos.exists(hash) { return known }
        guard let source = networks[awaited.native.network]?.media else {
            throw NetworkFault.unreachable("network not configured")
        }
        let stored = try await photos.put(name: attachment.name, limit: Self.fileLimit) { sink in
            try await source.fetch(reference, limit: Self.fileLimit, into: sink)
        }
        var attachment = attachment
        attachment.sha256 = stored.sha256
        attachment.size = stored.size
        attachment.mime = stored.mime
        return attachment
    }

    /// Cites the files; nil where another run had done so already.
    private func append(_ awaited: AwaitedMedia, _ attachments: [Attachment]) async throws -> Int? {
        try await blocking { [photos] in try photos.sync() }
        let body = PostBody(at: awaited.at, kind: awaited.kind, text: "", native: awaited.native)
        let from = awaited.entry == awaited.post ? [awaited.post] : [awaited.post, awaited.entry]
        let draft = EntryDraft(
            kind: .media,
            forum: awaited.forum,
            contents: BySlot(body: body.encoded(), media: Attachment.encoded(attachments)),
            from: from,
            key: EntryKey(own: appender.naturalKeys.key("media", "\(awaited.entry)"))
        )
        let result = try await appender.offer([draft])
        return result.range.first
    }
}
