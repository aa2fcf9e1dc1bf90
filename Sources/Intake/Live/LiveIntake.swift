import Domain
import Foundation
import Journal
import Networks
import Roster

/// The one way in for live networks: events become entries, each once, and are acknowledged when durable.
///
/// Nothing is looked up for an ordinary message: the writer refuses what it has (a redelivery) and what
/// belongs to an entry that the draft does not name (an edit, a late original, an album's next photo); only
/// then is the draft composed anew. So two deliveries at once need no lock here.
package final class LiveIntake: Sendable {
    /// What keeping some events came to.
    package struct Kept: Sendable, Hashable {
        /// New entries.
        package var added = 0
        /// Events that were there already.
        package var known = 0
        /// Events that could not be decoded.
        package var unreadable = 0
    }

    private let appender: any EntryAppender
    private let reader: JournalReader
    private let forums: ForumBook
    private let names: NameBook
    private let composer: EventComposer
    private let clock: @Sendable () -> Int64

    /// `roster` is who is who now; `rules` are the operator's; `clock` gives milliseconds UTC.
    package init(
        appender: any EntryAppender,
        reader: JournalReader,
        roster: RosterState,
        rules: ForumRules = ForumRules(),
        home: TimeZone,
        clock: @escaping @Sendable () -> Int64 = SystemClock.now
    ) {
        self.appender = appender
        self.reader = reader
        self.clock = clock
        forums = ForumBook(appender: appender, roster: roster, rules: rules)
        names = NameBook()
        composer = EventComposer(keys: appender.naturalKeys, home: home)
    }

    /// Keeps `events` of `network` and returns when all of them are durable.
    ///
    /// Throws where the journal cannot commit; what of them was kept then is found there by the redelivery.
    @discardableResult
    package func keep(_ events: [LiveEvent], of network: any LiveNetwork) async throws -> Kept {
        var kept = Kept()
        var waiting: [LiveEvent] = []
        var pending: [EntryDraft] = []
        for event in events {
            let named = await names.complete(event, with: network.names)
            guard let draft = try await draft(of: named, network: network.name) else { continue }
            if draft.kind == .unreadable { kept.unreadable += 1 }
            waiting.append(named)
            pending.append(draft)
        }
        var round = 0
        while !pending.isEmpty {
            let result = try await appender.offer(pending)
            kept.added += result.range.count
            kept.known += result.known.count
            let contested = result.contested.sorted { $0.key < $1.key }
            // An entry's holder never changes, so the second answer settles an event; an edit of an album's
            // photo takes one more.
            round += 1
            guard !contested.isEmpty, round <= 4 else { break }
            let again = try contested.map { position, contest in
                let holder = try holder(contest.holder)
                let draft = composer.draft(
                    waiting[position],
                    network: network.name,
                    forum: pending[position].forum,
                    holder: holder,
                    contest: contest.subject,
                    now: clock()
                )
                return (waiting[position], draft)
            }
            waiting = again.map(\.0)
            pending = again.map(\.1)
        }
        return kept
    }

    /// Gives every chat that the operator has named its forum, so that it can be spoken to before it is heard.
    package func admitNamedChats() async throws {
        for chat in forums.named {
            _ = try await forums.forum(of: LiveChat(id: chat.id), network: chat.network)
        }
    }

    /// Notes that posts of `network` may be missing from a stretch of time (milliseconds UTC).
    package func noteGap(_ gap: LiveGap, of network: String) async throws {
        let key = appender.naturalKeys.key("gap", network, gap.chat ?? "", "\(gap.from)", "\(gap.to)")
        let forum: ForumID? =
            if let chat = gap.chat { try await forums.forum(of: LiveChat(id: chat), network: network) } else {
                nil
            }
        let draft = EntryDraft(
            kind: .gap,
            forum: forum,
            contents: BySlot(body: gap.encoded(network: network)),
            key: EntryKey(own: key)
        )
        _ = try await appender.offer([draft])
    }

    private func draft(of event: LiveEvent, network: String) async throws -> EntryDraft? {
        switch event.content {
        case .moved(let chat):
            try await forums.move(event.chat, to: chat, network: network)
            return nil
        case .membership(.renamed):
            try await forums.rename(event.chat, network: network)
            return nil
        case .membership(.removed):
            // Nothing tells a redelivery from a second removal but its time.
            let now = clock() / 600_000 * 600_000
            let gap = LiveGap(from: now, to: now, reason: .removedFromChat, chat: event.chat.id)
            try await noteGap(gap, of: network)
            return nil
        case .membership(.joined):
            _ = try await forums.forum(of: event.chat, network: network)
            return nil
        case .membership(.invited):
            return nil
        case .post, .deletion, .reaction, .choice, .delivery, .unreadable: break
        }
        let forum: ForumID? =
            event.chat.id.isEmpty ? nil : try await forums.forum(of: event.chat, network: network)
        return composer.draft(
            event,
            network: network,
            forum: forum,
            answers: try answered(event, network),
            now: clock()
        )
    }

    /// The entry that an event is about, where its network names it.
    private func answered(_ event: LiveEvent, _ network: String) throws -> EventComposer.Answered {
        let keys = LiveKeys(appender.naturalKeys, network: network, chat: event.chat.id)
        switch event.content {
        case .post(let post):
            guard let reply = post.native.reply else { return .nothing }
            return .init(try told(reply, keys))
        case .reaction(let reaction):
            return .init(try told(reaction.message, keys))
        case .deletion(let deletion):
            guard let reaction = try reader.entry(of: keys.reaction(deletion.message)) else {
                return .nothing
            }
            return .reaction(reaction, of: try reader.entry(reaction).envelope().from.first)
        case .delivery(let delivery):
            return .init(try intent(keys.sent(delivery.message)))
        case .choice(let choice):
            return .init(try intent(keys.sent(choice.message)))
        case .moved, .membership, .unreadable: return .nothing
        }
    }

    /// The post of a message, or the intent of one that the relay sent.
    private func told(_ message: String, _ keys: LiveKeys) throws -> Int? {
        if let entry = try reader.entry(of: keys.message(message)) { return try holder(entry).post }
        return try intent(keys.sent(message))
    }

    /// The intent behind a message of the relay.
    private func intent(_ sent: NaturalKey) throws -> Int? {
        guard let delivery = try reader.entry(of: sent) else { return nil }
        return try reader.entry(delivery).envelope().from.first
    }

    private func holder(_ entry: Int) throws -> EventComposer.Holder {
        let envelope = try reader.entry(entry).envelope()
        let isPost = envelope.kind == EntryKind.post.rawValue
        return .init(
            post: isPost ? entry : envelope.from.first ?? entry,
            entry: entry,
            author: try reader.entry(entry).contents[.author]
        )
    }
}
