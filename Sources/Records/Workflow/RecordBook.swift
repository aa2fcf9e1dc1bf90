import Domain

/// All records, as a pure fold of the `record` entries in log order.
///
/// Applying an entry again changes nothing, and entries about different records may come in any order.
package struct RecordBook: Hashable, Sendable {
    /// A post on which a human must decide.
    package struct Listing: Hashable, Sendable {
        package let entry: Int
        package let event: RecordEvent
    }

    /// Who concluded something from which post.
    private struct Conclusion: Hashable, Sendable {
        let actor: String
        let version: Int
        let source: Int
    }

    private struct Series: Hashable, Sendable {
        let prefix: String
        let year: Int
    }

    private var records: [RecordNumber: KeptRecord] = [:]
    /// Which records a post belongs to.
    private var homes: [Int: Set<RecordNumber>] = [:]
    private var lastSerials: [Series: Int] = [:]
    /// By the post they are about, then by their own entry.
    private var openListings: [Int: [Int: RecordEvent]] = [:]
    /// The posts that list something about a record; some of it may be settled by now.
    private var listedSources: [RecordNumber: Set<Int>] = [:]
    private var seenEntries: Set<Int> = []
    private var seenKeys: Set<String> = []
    private var concluded: Set<Conclusion> = []
    /// Entries that had no effect because what they are about is not there, or is there already.
    package private(set) var idle: Set<Int> = []

    package init() {}

    /// Takes in one entry of the journal.
    package mutating func apply(_ event: RecordEvent, entry: Int) {
        guard seenEntries.insert(entry).inserted else { return }
        if let key = Self.key(of: event), !seenKeys.insert(key).inserted { return }
        if let source = event.source {
            concluded.insert(Conclusion(actor: event.actor, version: event.version, source: source))
        }
        switch event.change {
        case .opened(let kind, let state, let fields, let parties):
            open(event, entry, kind: kind, state: state, fields: fields, parties: parties)
        case .relabelled(let kind, let number, let state):
            relabel(event, entry, kind: kind, number: number, state: state)
        case .merged(let other): merge(event, entry, into: other)
        case .unmerged(let other): unmerge(event, entry, from: other)
        case .listed: list(event, entry)
        case .settled(let source, _):
            openListings[source] = nil
            note(event, entry, applied: true)
        default: change(event, entry)
        }
    }

    /// A number is never given again, although the entry that took it was erased.
    package mutating func claim(_ number: RecordNumber) {
        let series = Series(prefix: number.prefix, year: number.year)
        lastSerials[series] = max(lastSerials[series] ?? 0, number.serial)
    }

    /// The next number of a kind in the year of a moment.
    package func nextNumber(prefix: String, at moment: Moment) -> RecordNumber {
        let year = moment.civil.date.year
        let last = lastSerials[Series(prefix: prefix, year: year)] ?? 0
        return RecordNumber(prefix: prefix, year: year, serial: last + 1)
    }

    /// Whether an actor has concluded something from a post by those rules.
    package func hasConcluded(actor: String, version: Int, from source: Int) -> Bool {
        concluded.contains(Conclusion(actor: actor, version: version, source: source))
    }

    /// Whether an event of that natural key was applied.
    package func knows(_ event: RecordEvent) -> Bool {
        Self.key(of: event).map(seenKeys.contains) ?? false
    }

    private static func key(of event: RecordEvent) -> String? {
        event.naturalKey?.joined(separator: "\u{0}")
    }

    package subscript(_ number: RecordNumber) -> KeptRecord? { records[number] }

    /// The records that a post opened or belongs to: the one that it opened first; each as the one in which it
    /// goes on, where it was merged.
    package func records(of entry: Int) -> [KeptRecord] {
        let found = (homes[entry] ?? []).compactMap { records[$0] }
        let ranked = found.sorted { left, right in
            let opened = (left.sources[entry] == "opened", right.sources[entry] == "opened")
            return opened.0 != opened.1 ? opened.0 : left.number < right.number
        }
        var seen: Set<RecordNumber> = []
        return ranked.map(current).filter { seen.insert($0.number).inserted }
    }

    /// The first of them.
    package func record(of entry: Int) -> KeptRecord? { records(of: entry).first }

    /// The record of a kind that a post opened.
    package func record(openedBy entry: Int, kind: String) -> KeptRecord? {
        (homes[entry] ?? []).compactMap { records[$0] }.first {
            $0.kind == kind && $0.sources[entry] == "opened"
        }
    }

    /// The record in which another goes on.
    package func current(_ record: KeptRecord) -> KeptRecord {
        var record = record
        // A circle cannot arise: merging refuses it.
        while let next = record.continuesIn, let other = records[next] { record = other }
        return record
    }

    /// Every record, by number.
    package var all: [KeptRecord] { records.values.sorted { $0.number < $1.number } }

    /// Every record, in no order: for passes over a large book.
    package var unordered: some Collection<KeptRecord> { records.values }

    /// What a human must look at, by entry (language.md: *perlu dipastikan*).
    package var listings: [Listing] {
        openListings.values.flatMap { $0.map { Listing(entry: $0.key, event: $0.value) } }
            .sorted { $0.entry < $1.entry }
    }
}

extension RecordBook {
    private mutating func open(
        _ event: RecordEvent,
        _ entry: Int,
        kind: String,
        state: String,
        fields: [String: RecordValue],
        parties: RecordParties
    ) {
        guard let number = event.record, records[number] == nil else {
            idle.insert(entry)
            return
        }
        claim(number)
        var record = KeptRecord(
            number: number,
            kind: kind,
            state: state,
            at: event.at,
            fields: fields,
            parties: parties
        )
        if let source = event.source {
            record.sources[source] = "opened"
            homes[source, default: []].insert(number)
        }
        record.life = [KeptRecord.Step(entry: entry, event: event, isApplied: true)]
        records[number] = record
    }

    private mutating func change(_ event: RecordEvent, _ entry: Int) {
        guard let number = event.record, records[number] != nil else {
            idle.insert(entry)
            return
        }
        let isApplied = records[number]?.take(event) ?? false
        note(event, entry, applied: isApplied)
        guard isApplied else { return }
        switch event.change {
        case .linked(let post, _): homes[post, default: []].insert(number)
        case .unlinked(let post): homes[post]?.remove(number)
        case .moved, .fieldSet: if let source = event.source { homes[source, default: []].insert(number) }
        default: break
        }
        if event.settlesRecord { settleListings(of: number) }
    }

    /// A decision or a human's correction answers what was in doubt about a record until then.
    private mutating func settleListings(of number: RecordNumber) {
        for source in listedSources.removeValue(forKey: number) ?? [] {
            let rest = (openListings[source] ?? [:]).filter { $0.value.record != number }
            openListings[source] = rest.isEmpty ? nil : rest
        }
    }

    private mutating func relabel(
        _ event: RecordEvent,
        _ entry: Int,
        kind: String,
        number: RecordNumber,
        state: String
    ) {
        guard let old = event.record, let record = records[old], record.isActive, records[number] == nil
        else {
            return note(event, entry, applied: false)
        }
        claim(number)
        var next = KeptRecord(
            number: number,
            kind: kind,
            state: state,
            at: record.opened,
            fields: record.fields,
            parties: record.parties
        )
        next.sources = record.sources
        next.continues = [old]
        next.life = [KeptRecord.Step(entry: entry, event: event, isApplied: true)]
        records[number] = next
        records[old]?.continuesIn = number
        note(event, entry, applied: true)
    }

    private mutating func merge(_ event: RecordEvent, _ entry: Int, into other: RecordNumber) {
        guard let number = event.record, let record = records[number], record.isActive,
            let target = records[other], current(target).number != number
        else { return note(event, entry, applied: false) }
        let home = current(target).number
        records[number]?.continuesIn = home
        records[home]?.continues.insert(number)
        note(event, entry, applied: true)
        records[home]?.life.append(KeptRecord.Step(entry: entry, event: event, isApplied: true))
    }

    private mutating func unmerge(_ event: RecordEvent, _ entry: Int, from other: RecordNumber) {
        guard let number = event.record, let record = records[number], record.continuesIn == other,
            records[other]?.kind == record.kind
        else { return note(event, entry, applied: false) }
        records[number]?.continuesIn = nil
        records[other]?.continues.remove(number)
        note(event, entry, applied: true)
        records[other]?.life.append(KeptRecord.Step(entry: entry, event: event, isApplied: true))
    }

    private mutating func list(_ event: RecordEvent, _ entry: Int) {
        let source = event.source ?? entry
        openListings[source, default: [:]][entry] = event
        if let number = event.record { listedSources[number, default: []].insert(source) }
        note(event, entry, applied: true)
    }

    /// Adds the event to the life of the record it is about.
    private mutating func note(_ event: RecordEvent, _ entry: Int, applied: Bool) {
        guard let number = event.record, records[number] != nil else {
            if event.record != nil { idle.insert(entry) }
            return
        }
        if !applied { idle.insert(entry) }
        records[number]?.life.append(KeptRecord.Step(entry: entry, event: event, isApplied: applied))
    }
}

extension RecordEvent {
    fileprivate var settlesRecord: Bool {
        switch change {
        case .moved: evidence != nil
        case .corrected: true
        default: false
        }
    }
}
