import Domain
import ReadModel
import Records

/// The records as they stood at a digest's end, with what happened to them shortly before.
///
/// A fold of the log's `record` entries by the time of what they say, so that the digest of an imported week is
/// that of the week.
package struct DigestRecords {
    /// One thing that was said of a record and had effect.
    struct Step {
        let entry: Int
        let event: RecordEvent
    }

    package let kinds: KindCatalog
    /// What is remembered of the past besides the records themselves, milliseconds UTC.
    private let since: Int64
    private let until: Int64
    private(set) var book = RecordBook()
    /// What was said since ``since``, in log order.
    private(set) var steps: [Step] = []
    /// Where records began and where listed posts stand, by the entry of the conclusion and by record.
    private var recordForums: [RecordNumber: ForumID] = [:]
    private var listingForums: [Int: ForumID] = [:]
    /// The posts that a human took out of records, of whatever time.
    private var takenOut: [RecordNumber: Set<Int>] = [:]
    /// Whether the log has any conclusion at all, of whatever time.
    private(set) var isRecognised = false

    /// An empty fold of what was said before `until`; steps are kept from `since` on (milliseconds UTC).
    package init(kinds: KindCatalog, since: Int64 = .min, until: Int64) {
        self.kinds = kinds
        self.since = since
        self.until = until
    }

    /// The fold of everything that a view of the log has.
    init(_ view: JournalView, kinds: KindCatalog, since: Int64, until: Int64) throws {
        self.init(kinds: kinds, since: since, until: until)
        try view.events(.record) { entry in
            // What was erased, or comes from a later version, says nothing here.
            guard let body = entry.body, let event = try? RecordEvent(decoding: body) else { return }
            take(event, entry: entry.entry, forum: entry.forum)
        }
    }

    /// Takes in one conclusion, in log order; `forum` is that of the post that it comes from.
    package mutating func take(_ event: RecordEvent, entry: Int, forum: ForumID?) {
        isRecognised = true
        if case .unlinked(let post) = event.change, let number = event.record {
            takenOut[number, default: []].insert(post)
        }
        guard event.at.milliseconds < until else { return }
        switch event.change {
        case .opened: if let number = event.record { recordForums[number] = forum }
        case .relabelled(_, let number, _): recordForums[number] = event.record.flatMap { recordForums[$0] }
        case .listed: listingForums[entry] = forum
        default: break
        }
        let isApplied = book.apply(event, entry: entry)
        if isApplied, event.at.milliseconds >= since { steps.append(Step(entry: entry, event: event)) }
    }

    func forum(of record: KeptRecord) -> ForumID? { recordForums[record.number] }

    /// Whether the post that said it was taken out of the record, also where that was after the period: whom a wrong
    /// binding named is named no more.
    func isTakenOut(_ event: RecordEvent) -> Bool {
        guard let number = event.record, let source = event.source else { return false }
        return takenOut[number]?.contains(source) ?? false
    }

    func forum(of listing: RecordBook.Listing) -> ForumID? { listingForums[listing.entry] }

    /// The kinds of the records to which a post belongs.
    func kinds(of post: Int) -> [RecordKind] {
        book.records(of: post).compactMap { kinds.kind($0.kind) }
    }
}
