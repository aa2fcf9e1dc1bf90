import Digest
import Domain
import Foundation
import Intake
import Journal
import Networks
import Outbox
import ReadModel
import Records
import Roster
import Synchronization
import TestSupport

@testable import Casework

/// A log that people post to by a live network and by exports, its view, and the caseworker that follows both; in a
/// folder of its own, with a clock that stands until it is moved.
final class CaseTown {
    static let network = "kawat"
    /// Monday 23 November 2026, 09:00 WIB.
    static let morning: Int64 = 1_795_399_200_000

    let appender: Appender
    let journal: JournalReader
    private(set) var view: JournalView
    private let folder: TemporaryFolder
    private let clock: TownClock
    private let zone: TimeZone
    private let intake: LiveIntake
    private var worker: Caseworker
    /// The entry of each message, by the network's id; of an edit or deletion, by an id of its own.
    private(set) var entries: [String: Int] = [:]
    private var given = 0

    /// The shipped kinds of record.
    static let kinds = KindCatalog.reading()

    /// `roster` is put into the log first; the chats of its forums must be linked there.
    init(
        _ roster: [RosterChange],
        zone: TimeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt,
        networks: Set<String>? = nil,
        at start: Int64 = CaseTown.morning
    ) throws {
        self.zone = zone
        folder = try TemporaryFolder()
        let clock = TownClock(start)
        self.clock = clock
        let keys = KeyFolder(path: folder.path("keys"))
        let path = folder.path("journal.db")
        try Appender.create(
            path: path,
            keys: keys,
            origin: "test.example/log",
            birth: Array("{}".utf8),
            clock: { clock.now }
        )
        appender = try Appender(path: path, keys: keys, clock: { clock.now })
        try appender.appendAndWait(
            roster.map { EntryDraft(kind: .roster, contents: BySlot(body: $0.encoded())) }
        )
        journal = try JournalReader(path: path)
        view = try JournalView.open(path: folder.path("readmodel.db"), journal: journal)
        try view.catchUp()
        intake = LiveIntake(
            appender: appender,
            reader: journal,
            roster: try view.roster(),
            home: zone,
            clock: { clock.now }
        )
        worker = try Self.caseworker(view, journal, appender, zone, networks: networks)
    }

    deinit { appender.close() }

    /// As the service makes one.
    private static func caseworker(
        _ view: JournalView,
        _ journal: JournalReader,
        _ appender: any EntryAppender,
        _ zone: TimeZone,
        version: Int = Caseworker.version,
        networks: Set<String>? = nil
    ) throws -> Caseworker {
        var settings = Caseworker.Settings(zone: zone, discreet: Discretion.condition)
        settings.version = version
        settings.networks = networks
        return Caseworker(
            view: view,
            journal: journal,
            appender: appender,
            kinds: try kinds.get(),
            settings: settings
        )
    }

    /// Milliseconds UTC.
    var now: Int64 { clock.now }

    func wait(minutes: Int64) { clock.set(clock.now + minutes * 60_000) }
    func wait(until moment: Int64) { clock.set(moment) }

    /// The next id that no message has.
    func freshID() -> String {
        given += 1
        return "m\(given)"
    }

    // MARK: Work

    /// Lets the caseworker see what was said, and what follows from its own conclusions.
    func turn() throws {
        let before = appender.size
        try glance()
        if appender.size > before { try glance() }
    }

    /// One turn: what follows from its last conclusions may wait for the next.
    func glance() throws {
        try view.catchUp()
        try worker.turn(now: now) { _ in try view.catchUp() }
        try view.catchUp()
    }

    /// Hands in what recognition does not say yet: `act` done by a message to the record of another.
    func conclude(_ act: String, from message: String, on earlier: String, by member: String) throws {
        try view.catchUp()
        let entry = entry(message)
        guard let post = try view.post(entry), let at = post.at else { return }
        var conclusion = RecordConclusion(source: entry, at: at, sender: member, label: "follow_up")
        conclusion.act = act
        conclusion.links = [RecordConclusion.Link(entry: self.entry(earlier), relation: "follows")]
        conclusion.length = post.text.utf8.count
        let briefing = worker.posts.shelf.briefing(at: now)
        _ = try worker.rule(conclusion, briefing, forum: post.forum.id)
        try worker.log.settle()
        try turn()
    }

    /// Looks at everything again by the present rules.
    func reconsider() throws {
        try worker.reconsider(now: now)
        try view.catchUp()
        try worker.turn(now: now)
        try view.catchUp()
    }

    /// The service is killed and started again: nothing in memory survives.
    ///
    /// `appender` is what it appends through, the log's own where nil; `version` is that of its rules.
    func restart(appender other: (any EntryAppender)? = nil, version: Int = Caseworker.version) throws {
        worker = try Self.caseworker(view, journal, other ?? appender, zone, version: version)
    }

    /// The view's file is lost and made anew.
    func loseView() throws {
        try view.rebuild()
    }

    /// The book of the caseworker's own memory.
    var book: RecordBook { worker.book }

    // MARK: Appending

    /// Keeps an event as the service does, and notes its entry under `name`; a redelivery has none of its own.
    func keep(_ event: LiveEvent, as name: String) async throws {
        if try await intake.keep([event], of: TownNetwork()).added > 0 { entries[name] = appender.size - 1 }
    }

    /// Appends drafts as they are; the first one's number.
    @discardableResult
    func append(_ drafts: [EntryDraft]) throws -> Int {
        let first = try appender.appendAndWait(drafts).lowerBound
        try view.catchUp()
        return first
    }

    func note(_ name: String, _ entry: Int) { entries[name] = entry }

    /// The entry of a message.
    func entry(_ name: String) -> Int { entries[name] ?? -1 }

    /// The name of a message, for comparing logs whose numbers differ.
    func name(of entry: Int) -> String { entries.first { $0.value == entry }?.key ?? "?\(entry)" }
}

/// A clock that is moved by hand.
final class TownClock: Sendable {
    private let time: Mutex<Int64>

    init(_ start: Int64) { time = Mutex(start) }

    var now: Int64 { time.withLock { $0 } }

    func set(_ moment: Int64) { time.withLock { $0 = moment } }
}

/// A network without a wire.
struct TownNetwork: LiveNetwork {
    var name: String { CaseTown.network }
    var retention: Duration? { nil }
    var media: (any MediaSource)? { nil }
    var sender: (any MessageSender)? { nil }

    func examine() async -> [Finding] { [] }
}
