import Domain
import Foundation
import Journal
import Networks
import ReadModel
import Roster

/// The one way out: folds the journal's intents and posts, lets the pure parts decide, calls the networks, and
/// writes down what was said to whom.
///
/// Whatever it decides is an entry before it is done, keyed so that a second run of the same fold decides it
/// again without effect. Its memory may be lost at any time.
package actor OutboxRunner {
    let settings: OutboxSettings
    let appender: any EntryAppender
    let view: JournalView
    let journal: JournalReader
    let senders: [String: any MessageSender]
    /// The bytes of a photo of the store; nil where it is gone or too large to send.
    let photo: @Sendable (_ sha256: String) -> OutgoingMessage.File?
    let clock: @Sendable () -> Int64

    var queue: OutgoingQueue
    var router: Router
    var roster = RosterState()
    private var rosterTip: Int?
    var roles: RoleBook
    var generator = SystemRandomNumberGenerator()
    /// The next entry of the view to be looked at.
    var cursor = 0
    /// Posts that wait for their photos, or for the rest of their album.
    var candidates: [Int: Candidate] = [:]
    /// Intents by entry, as far as something may still happen about them.
    var intents: [Int: Intent] = [:]
    var ledger: IntentLedger
    /// Intents that were taken up: each is queued once in the life of this process.
    var admitted: Set<Int> = []
    /// Forums that have had their recording notice.
    var notified: Set<ForumID> = []
    /// Receipts that wait for the hour of the recap, by intent.
    var recaps: [Int: Intent] = [:]
    var nextRecap: Int64 = 0
    /// Outcomes that the journal has not taken yet.
    var unrecorded: [OutgoingQueue.Conclusion] = []
    /// Calls under way.
    var calls: [Int: Task<Void, Never>] = [:]
    /// Told when a call has ended and a turn may have something to do.
    let finished: @Sendable () -> Void
    private var nextRelease: Int64 = 0
    private var hasStarted = false

    package init(
        settings: OutboxSettings,
        appender: any EntryAppender,
        view: JournalView,
        journal: JournalReader,
        networks: [any LiveNetwork],
        photo: @escaping @Sendable (String) -> OutgoingMessage.File?,
        finished: @escaping @Sendable () -> Void = {},
        clock: @escaping @Sendable () -> Int64 = SystemClock.now
    ) {
        self.settings = settings
        self.appender = appender
        self.view = view
        self.journal = journal
        self.photo = photo
        self.finished = finished
        self.clock = clock
        senders = networks.reduce(into: [:]) { $0[$1.name] = $1.sender }
        roles = RoleBook(zone: settings.recap.zone)
        queue = OutgoingQueue(quiet: settings.quiet, terms: settings.terms)
        router = Router(settings.routes)
        ledger = IntentLedger(terms: settings.terms)
        for (name, sender) in senders {
            queue.open(network: name, pace: sender.pace, isIdempotent: sender.isIdempotent)
        }
    }

    /// How many entries the view holds, which is what a turn goes by.
    package func followed() async throws -> Int {
        try await blocking { [view] in try view.followed() }
    }

    /// Messages that wait, to be sent or for their end to be written down, and since when the oldest of those to
    /// be sent does (milliseconds UTC).
    package var depth: (count: Int, oldest: Int64?) {
        // What is to be tried again is in the queue too.
        let ended = unrecorded.count { queue.deliveries[$0.number] == nil }
        return (queue.depth + ended, queue.oldest)
    }

    /// Looks at what is new, says what is due, and returns when there is something to do by itself.
    package func turn() async throws -> Int64? {
        if !hasStarted { try await start() }
        // What ended goes first: an intent must be settled in the journal before anything follows from it.
        try await record([])
        try await takeIn()
        try await routeWaiting()
        try await recapWhereDue()
        releaseHeld()
        let turn = queue.next(now: clock(), using: &generator)
        try await record(turn.record)
        try await send(turn.start)
        return [
            turn.wakeAt, candidates.values.map(\.due).min(), recaps.isEmpty ? nil : nextRecap,
            queue.held.isEmpty ? nil : nextRelease,
        ].compactMap { $0 }.min()
    }

    /// Waits for the calls under way and writes down how they ended: before the journal is let go.
    package func finish() async throws {
        for call in calls.values { await call.value }
        try await record([])
    }

    /// Credentials may have been renewed: what they hold back is tried again every ten minutes.
    private func releaseHeld() {
        let now = clock()
        let held = queue.held
        guard !held.isEmpty else {
            nextRelease = 0
            return
        }
        if nextRelease == 0 { nextRelease = now + 600_000 }
        guard now >= nextRelease else { return }
        nextRelease = now + 600_000
        for network in held { queue.release(network: network, now: now, using: &generator) }
    }

    /// Folds what was intended and done before: the same fold as later, so a restart stands where it stood.
    private func start() async throws {
        let now = clock()
        let since = now - settings.speaking.longestAge
        nextRecap = settings.recap.next(after: now)
        let (events, first, end) = try await blocking { [view] in
            var events: [EventView] = []
            try view.events(.intent) { events.append($0) }
            try view.events(.delivery) { events.append($0) }
            events.sort { $0.entry < $1.entry }
            let end = try view.followed()
            return (events, try view.firstPost(acceptedSince: since) ?? end, end)
        }
        try await refreshRoster()
        for event in events where event.entry < end {
            fold(event)
            // A receipt that the last run did not come to; one that it did is there already.
            if event.kind == .delivery, event.accepted >= since { try await receipt(for: event) }
            forgetSettled(by: event)
        }
        for delivery in ledger.pending { try await admit(delivery) }
        // Posts that may still be routed are looked at again; what was routed is there already.
        try await notice(posts: first..<end)
        cursor = end
        hasStarted = true
    }

    /// Takes in what the view has beyond the cursor.
    private func takeIn() async throws {
        let end = try await blocking { [view] in try view.followed() }
        guard end > cursor else { return }
        let after = cursor - 1
        try await refreshRoster()
        let events = try await blocking { [view] in
            var events: [EventView] = []
            try view.events(.intent, after: after) { events.append($0) }
            try view.events(.delivery, after: after) { events.append($0) }
            return events.filter { $0.entry < end }.sorted { $0.entry < $1.entry }
        }
        for event in events {
            fold(event)
            if event.kind == .intent, let delivery = ledger.pending(event.entry) { try await admit(delivery) }
            if event.kind == .delivery { try await receipt(for: event) }
            forgetSettled(by: event)
        }
        try await notice(posts: cursor..<end)
        cursor = end
    }

    /// What is settled is in the journal; nothing of it is needed here.
    private func forgetSettled(by event: EventView) {
        guard event.kind == .delivery, let number = event.subject, ledger.pending(number) == nil else {
            return
        }
        intents[number] = nil
        admitted.remove(number)
    }

    /// Folds the roster anew where something was added to it.
    private func refreshRoster() async throws {
        let tip = try await blocking { [view] in try view.rosterTip() }
        guard tip != rosterTip else { return }
        roster = try await blocking { [view] in try view.roster() }
        rosterTip = tip
    }

    private func fold(_ event: EventView) {
        guard let body = event.body else { return }
        switch event.kind {
        case .intent:
            guard let intent = try? body.withUnsafeBytes({ try Intent(decoding: $0) }) else { return }
            ledger.fold(event.entry, intent, at: event.accepted)
            intents[event.entry] = intent
            router.remember(intent, at: event.accepted)
            if intent.kind == .notice, case .forum(let forum) = intent.target { notified.insert(forum) }
        case .delivery:
            guard let intent = event.subject,
                let outcome = try? body.withUnsafeBytes({ try Outcome(decoding: $0) })
            else { return }
            ledger.fold(outcome, of: intent)
        default: return
        }
    }
}
