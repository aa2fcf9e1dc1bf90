import Domain
import Intake
import Journal
import Records

/// What erasing some entries takes with it: found by one reading of the whole log, before anything is changed.
///
/// A post goes with its revisions. What the relay said on account of it, and issued digests that tell of it or of a
/// record that cites it, hold its words and go too. `record` entries cite and do not copy, and stay, but for those few
/// that hold lines of a list.
struct RedactionPlan {
    /// Why an entry is among those that go.
    enum Why: Equatable {
        case asked
        case revision(of: Int)
        case said, digest, copied
    }

    struct Item {
        let entry: Int
        let kind: EntryKind
        let why: Why
    }

    /// In log order.
    private(set) var items: [Item] = []
    /// Entries that were asked for and hold nothing any more.
    private(set) var gone: [Int] = []
    /// Numbers of the records that cite what goes, or begin with it.
    private(set) var records: Set<String> = []
    /// Those of them that go as well, because what opened them holds words.
    private(set) var ending: Set<String> = []
    /// `record` entries that stay and name a sender whom the roster did not know by his account: it has his name or number.
    private(set) var naming: [Int] = []
    /// Bundles that left the house, which nobody can call back.
    private(set) var exports: [Int] = []
    /// SHA-256 of the files that the entries came with.
    private(set) var files: Set<String> = []
    /// By which the posts are known when an export shows them again.
    private(set) var tombstones: [(key: NaturalKey, entry: Int)] = []
    /// What must be found nowhere afterwards.
    private(set) var traces = ErasedTraces()
    /// Entries among them that are under a legal hold.
    private(set) var held: [Int] = []

    private let asked: Set<Int>
    private let keys: NaturalKeys
    private var roots: Set<Int> = []
    private var going: Set<Int> = []
    private var emptied: Set<Int> = []
    /// The ids of the authors of what goes, as JSON writes them.
    private var authors: Set<[UInt8]> = []
    private var holds = LegalHolds()

    /// Throws ``RedactionFault`` for entries that there are not or that are never erased.
    init(_ asked: Set<Int>, in journal: JournalReader, keys: NaturalKeys) throws {
        self.asked = asked
        self.keys = keys
        let size = try journal.size()
        let unknown = asked.filter { $0 < 0 || $0 >= size }.sorted()
        guard unknown.isEmpty else { throw RedactionFault.noSuchEntries(unknown) }
        try journal.scan(0..<size) { try take($0) }
        gone = asked.intersection(emptied).sorted()
        naming.removeAll { emptied.contains($0) }
        items.removeAll { emptied.contains($0.entry) }
        held = items.map(\.entry).filter { holds.contains($0) }
        // A post under hold keeps its revisions.
        held += items.compactMap { item in
            if case .revision(let root) = item.why, holds.contains(root) { item.entry } else { nil }
        }
        held = Set(held).sorted()
    }

    private mutating func take(_ view: EntryView) throws {
        let envelope = try view.envelope()
        let kind = EntryKind(rawValue: envelope.kind)
        switch kind {
        case .redaction: emptied.formUnion(envelope.from)
        case .hold: holds.apply(envelope.from, view.content(.body).map { Array($0) } ?? [])
        case .export: exports.append(view.number)
        default: break
        }
        guard let kind else { return }
        guard let why = try why(kind, envelope, view) else {
            if kind == .record, namesAuthor(view) { naming.append(view.number) }
            return
        }
        guard Self.isErasable(kind) else { throw RedactionFault.neverErased(view.number) }
        items.append(Item(entry: view.number, kind: kind, why: why))
        going.insert(view.number)
        if kind == .post, why == .asked { roots.insert(view.number) }
        gather(view, kind, envelope)
    }

    /// What says what the log is, who is who, what left the house and what was erased stays.
    static func isErasable(_ kind: EntryKind) -> Bool {
        switch kind {
        case .birth, .roster, .export, .redaction, .hold, .restriction: false
        default: true
        }
    }

    /// Nil for an entry that stays.
    private mutating func why(_ kind: EntryKind, _ envelope: Envelope, _ view: EntryView) throws -> Why? {
        if asked.contains(view.number) {
            if kind == .record { noteEnding(view) }
            return .asked
        }
        let follows = envelope.from.contains { going.contains($0) }
        switch kind {
        case .edit, .deletion, .media, .part:
            return envelope.from.first.flatMap { roots.contains($0) ? .revision(of: $0) : nil }
        case .record:
            guard follows, let body = view.content(.body),
                let event = try? RecordEvent(decoding: Array(body))
            else { return nil }
            records.formUnion(event.numbers.map(\.text))
            guard event.copiesWords else { return nil }
            if case .opened = event.change { ending.formUnion(event.numbers.map(\.text)) }
            return .copied
        case .intent: return follows || names(view) ? .said : nil
        case .digest: return follows || names(view) ? .digest : nil
        default: return nil
        }
    }

    /// Notes the record of which nothing is left where its beginning was asked for.
    private mutating func noteEnding(_ view: EntryView) {
        guard let body = view.content(.body), let event = try? RecordEvent(decoding: Array(body)),
            case .opened = event.change
        else { return }
        ending.formUnion(event.numbers.map(\.text))
    }

    private func namesAuthor(_ view: EntryView) -> Bool {
        guard let body = view.content(.body) else { return false }
        return authors.contains { ByteSearch.contains(body, $0) }
    }

    /// Whether an entry tells of a record that cites what goes.
    private func names(_ view: EntryView) -> Bool {
        records.contains { number in
            Slot.allCases.contains { slot in
                view.content(slot).map { ByteSearch.contains($0, Array(number.utf8)) } ?? false
            }
        }
    }

    /// What must be known of an entry before it is emptied.
    private mutating func gather(_ view: EntryView, _ kind: EntryKind, _ envelope: Envelope) {
        for slot in Slot.allCases {
            if let salt = view.salt(slot) { traces.add(salt: Array(salt)) }
        }
        if let author = view.content(.author).flatMap({ try? PostAuthor(decoding: $0) }), !author.id.isEmpty {
            var json = JSONWriter(capacity: 64)
            json.string(author.id)
            authors.insert(json.bytes)
        }
        let attached = view.content(.media).flatMap { try? Attachment.decode($0) } ?? []
        files.formUnion(attached.compactMap(\.sha256))
        guard let body = view.content(.body).flatMap({ try? PostBody(decoding: $0) }) else { return }
        traces.add(text: body.text)
        guard let forum = envelope.forum, kind != .deletion else { return }
        tombstones += ErasedPosts.tombstones(of: body, attached, forum: forum, by: keys)
            .map { (key: $0, entry: view.number) }
    }
}

extension RecordEvent {
    /// Whether it holds lines of the post itself, as those of a rolling list, instead of citing them.
    fileprivate var copiesWords: Bool {
        func isCopy(_ value: RecordValue?) -> Bool {
            if case .texts(let lines)? = value { !lines.isEmpty } else { false }
        }
        return switch change {
        case .opened(_, _, let fields, _): fields.values.contains { isCopy($0) }
        case .fieldSet(_, let value): isCopy(value)
        default: false
        }
    }
}
