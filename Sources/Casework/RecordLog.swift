import Domain
import Journal
import Outbox
import ReadModel
import Records

/// The records as the log has them, and the way new conclusions get there.
///
/// The book runs ahead of the log: what was handed in counts at once, and ``settle()`` waits until it stands. Where
/// that fails, everything here is to be given up and made anew from the log.
struct RecordLog {
    /// An event as the log has it, and when that was, milliseconds UTC.
    typealias Fresh = (entry: Int, accepted: Int64, event: RecordEvent)

    private let view: JournalView
    private let appender: any EntryAppender
    private let queue = AppendsUnderWay()
    private(set) var book = RecordBook()
    /// The last post that anything was concluded from; -1 where there is none.
    private(set) var lastSource = -1
    /// The next entry of the view to be folded.
    private var cursor = 0
    /// The events that were folded before the view had them, by their natural keys, with their place among them.
    private var ahead: [[String]: (place: Int, event: RecordEvent)] = [:]
    /// Somebody else's conclusion came between: the order of the log is the truth.
    private var isMixed = false
    /// Stands for the entry of an event that has none yet.
    private var provisional = -1

    init(view: JournalView, appender: any EntryAppender) {
        self.view = view
        self.appender = appender
    }

    /// The same log, of which nothing is known yet.
    func anew() -> RecordLog { RecordLog(view: view, appender: appender) }

    /// Takes in what the view has; the events that are new there, in log order.
    @discardableResult
    mutating func follow() throws -> [Fresh] {
        let fresh = try read(after: cursor - 1)
        for (entry, _, event) in fresh {
            if event.actor == RecordEvent.recognition { lastSource = max(lastSource, event.source ?? -1) }
            if let key = event.naturalKey, ahead.removeValue(forKey: key) != nil {
                book.stands(at: entry)
                continue
            }
            isMixed = isMixed || !ahead.isEmpty
            for number in book.shelved(for: event) { try recall(number) }
            book.apply(event, entry: entry)
        }
        cursor = max(cursor, (fresh.last?.entry ?? -1) + 1)
        if isMixed, ahead.isEmpty {
            book = RecordBook()
            for (entry, _, event) in try read(after: -1) { book.apply(event, entry: entry) }
            isMixed = false
        }
        return fresh
    }

    /// Puts away what was settled before a moment: the book grows with what is open.
    mutating func shelve(before moment: Moment, _ kinds: KindCatalog) { book.shelve(before: moment, kinds) }

    /// Brings back what a conclusion may mean.
    mutating func recall(for conclusion: RecordConclusion) throws {
        let (number, posts) = book.shelved(for: conclusion)
        if let number { try recall(number) }
        for post in posts {
            for event in try view.events(about: post) where event.kind == .record {
                let number = event.body.flatMap { try? RecordEvent(decoding: $0) }?.record
                if let number, book[number] == nil { try recall(number) }
            }
        }
    }

    private mutating func recall(_ number: RecordNumber) throws { book.recall(try life(of: number)) }

    /// A record as it stood at an entry: what is told of it then is the same after a restart, whatever came since.
    func record(_ number: RecordNumber, asOf entry: Int) throws -> KeptRecord? {
        var then = RecordBook()
        for (known, event) in try life(of: number) where known <= entry { then.apply(event, entry: known) }
        return then[number].map(then.current)
    }

    /// A post that reported what a record is about, and the record that it opened or was found to be of.
    typealias Report = (entry: Int, record: RecordNumber)

    /// The posts that reported a case as it stood at an entry, its own first: those that opened it or what goes on in it,
    /// and those that were found to be the same.
    func reports(of number: RecordNumber, asOf entry: Int) throws -> [Report] {
        var then = RecordBook()
        for (known, event) in try life(of: number) where known <= entry { then.apply(event, entry: known) }
        var found: [Report] = []
        var waiting = [number]
        while let next = waiting.popLast() {
            guard let record = then[next] else { continue }
            let posts = record.sources.filter { $0.value == "opened" || $0.value == "sameAs" }.keys.sorted()
            found += posts.map { ($0, next) }
            waiting += record.continues.sorted()
        }
        return found
    }

    /// What the log says of a record and of those that go on in it, in its order.
    func life(of number: RecordNumber) throws -> [(entry: Int, event: RecordEvent)] {
        try RecordLife.events(around: number, in: view)
    }

    /// The same with what was handed in and the view does not have yet.
    func wholeLife(of number: RecordNumber) throws -> [(entry: Int, event: RecordEvent)] {
        let own = ahead.values.filter { $0.event.record == number }.sorted { $0.place < $1.place }.map(
            \.event
        )
        let first = Int.max - own.count
        return try life(of: number) + own.enumerated().map { (entry: first + $0.offset, event: $0.element) }
    }

    /// Hands in what belongs together; each event needs a natural key.
    mutating func append(_ events: [RecordEvent], forum: ForumID?) {
        let drafts = RecordDrafts.drafts(of: events, forum: forum, book: book, keys: appender.naturalKeys)
        for event in events {
            if let key = event.naturalKey { ahead[key] = (-provisional, event) }
            book.apply(event, entry: provisional)
            provisional -= 1
        }
        queue.enqueue(drafts, to: appender)
    }

    /// Appends what the relay means to say; an intent that the log has already is left as it is.
    func append(_ intents: [Intent]) throws {
        guard !intents.isEmpty else { return }
        _ = try appender.offerAndWait(intents.map { $0.draft(keys: appender.naturalKeys) })
    }

    /// Waits until everything that was handed in is durable.
    ///
    /// Throws where it is not, or where a number was taken by another entry meanwhile: then the log must be read
    /// anew.
    func settle() throws { try queue.wait() }

    /// Whether a ruling begins a record under a number whose entry was erased or is restricted, of which the book knows
    /// nothing.
    ///
    /// The number is claimed then, and it is to be decided anew. One lookup for each record that begins.
    mutating func claimsErased(_ events: [RecordEvent], in journal: JournalReader) throws -> Bool {
        var isErased = false
        for event in events {
            guard case .opened = event.change, let number = event.record else { continue }
            for claim in event.claims {
                guard let holder = try journal.entry(of: appender.naturalKeys.key(of: claim)),
                    try journal.entry(holder).contents[.body] == nil || view.isRestricted(holder)
                else { continue }
                book.claim(number)
                isErased = true
            }
        }
        return isErased
    }

    private func read(after: Int) throws -> [Fresh] {
        var events: [Fresh] = []
        try view.events(.record, after: after) { entry in
            // What was erased, or comes from a later version, says nothing here.
            guard let body = entry.body, let event = try? RecordEvent(decoding: body) else { return }
            events.append((entry.entry, entry.accepted, event))
        }
        return events
    }
}

extension RecordEvent {
    /// Who concludes from posts.
    static let recognition = "recognition"
}
