import Domain

/// All records that may still change, as a pure fold of the `record` entries in log order.
///
/// Applying an entry again changes nothing, and entries about different records may come in any order. The log
/// keeps one entry per ``RecordEvent/naturalKey``; this book relies on it. It grows with what is open: what is
/// settled and old is put away by ``shelve(before:_:)`` and comes back by ``recall(_:)``.
package struct RecordBook: Hashable, Sendable {
    /// A post on which a human must decide.
    package struct Listing: Hashable, Sendable {
        package let entry: Int
        package let event: RecordEvent

        package init(entry: Int, event: RecordEvent) {
            self.entry = entry
            self.event = event
        }
    }

    /// Who concluded, by which rules.
    private struct Rules: Hashable, Sendable {
        let actor: String
        let version: Int
    }

    private struct Series: Hashable, Sendable {
        let prefix: String
        let year: Int
    }

    var records = RecordTable()
    var homes = PostHomes()
    /// Posts that belong to records which were put away, now or once.
    var shelvedPosts = EntrySet()
    private(set) var seenEntries = EntrySet()
    private var lastSerials: [Series: Int] = [:]
    /// By the post they are about, then by their own entry.
    var openListings: [Int: [Int: RecordEvent]] = [:]
    /// The posts that list something about a record; some of it may be settled by now.
    private var listedSources: [RecordNumber: Set<Int>] = [:]
    /// The posts from which somebody concluded more than a doubt, by whatever rules.
    private var concluded: [String: EntrySet] = [:]
    /// The posts of which somebody only listed a doubt, by the rules by which he did: newer ones may know more.
    private var doubted: [Rules: EntrySet] = [:]
    /// The posts whose doubt was answered: by who looked at it, by a decision on the record, by their author.
    var answered = EntrySet()
    /// What a human accepted or dismissed, by the entry that had listed it.
    package internal(set) var answers: [Int: Listing] = [:]
    private var names = SharedNames()

    package init() {}

    /// Takes in one entry of the journal, and says whether it had an effect.
    ///
    /// It has none where the record no longer stands where the event takes it from, or is not here.
    @discardableResult
    package mutating func apply(_ event: RecordEvent, entry: Int) -> Bool {
        guard seenEntries.insert(entry) else { return false }
        let event = names.share(event)
        let isApplied = take(event, entry)
        close(event, entry, isApplied: isApplied)
        return isApplied
    }

    private mutating func take(_ event: RecordEvent, _ entry: Int) -> Bool {
        if let source = event.source { note(event, from: source) }
        switch event.change {
        case .opened(let kind, let state, let fields, let parties):
            return open(event, kind: kind, state: state, fields: fields, parties: parties)
        case .settled(let source, _) where event.answers == nil: settle(source)
        case .listed: list(event, entry)
        default: break
        }
        guard let number = event.record, records[number] != nil else { return event.record == nil }
        records[number]?.note(event)
        switch event.change {
        case .relabelled(let kind, let other, let state):
            return relabel(number, kind: kind, as: other, state: state)
        case .merged(let other): return merge(number, into: other)
        case .unmerged(let other): return unmerge(number, from: other)
        default: return change(number, event)
        }
    }

    /// An event that was applied before the log had it stands there as that entry: it is not taken in again.
    package mutating func stands(at entry: Int) { seenEntries.insert(entry) }

    /// A number is never given again, although the entry that took it was erased.
    package mutating func claim(_ number: RecordNumber) {
        let series = Series(prefix: number.prefix, year: number.year)
        lastSerials[series] = max(lastSerials[series] ?? 0, number.serial)
    }

    /// The next number of a kind in the year of a moment.
    package func nextNumber(prefix: String, at moment: Moment) -> RecordNumber {
        let year = moment.civil.date.year
        return RecordNumber(prefix: prefix, year: year, serial: lastSerial(prefix, year) + 1)
    }

    /// The highest number that was given in a series; 0 where none was.
    func lastSerial(_ prefix: String, _ year: Int) -> Int {
        lastSerials[Series(prefix: prefix, year: year)] ?? 0
    }

    /// Whether an actor has nothing more to conclude from a post by those rules: what was concluded by older ones
    /// stays, and so does what answered a doubt of theirs.
    package func hasConcluded(actor: String, version: Int, from source: Int) -> Bool {
        if concluded[actor]?.contains(source) ?? false { return true }
        if answered.contains(source) { return true }
        return doubted[Rules(actor: actor, version: version)]?.contains(source) ?? false
    }

    /// Whether the doubt of a post was answered.
    func isAnswered(_ source: Int) -> Bool { answered.contains(source) }

    /// Whether an event of that natural key was applied: to a record that is here, or as something that still
    /// waits for a human.
    package func knows(_ event: RecordEvent) -> Bool {
        if let number = event.record { return records[number]?.knows(event) ?? false }
        guard let source = event.source, let key = event.naturalKey else { return false }
        return openListings[source]?.values.contains { $0.naturalKey == key } ?? false
    }

    package subscript(_ number: RecordNumber) -> KeptRecord? { records[number] }

    /// The records that a post opened or belongs to: the one that it opened first; each as the one in which it
    /// goes on, where it was merged.
    package func records(of entry: Int) -> [KeptRecord] {
        let found = homes.records(of: entry).compactMap { records[$0] }
        let ranked = found.sorted { left, right in
            let opened = (left.relation(of: entry) == "opened", right.relation(of: entry) == "opened")
            return opened.0 != opened.1 ? opened.0 : left.number < right.number
        }
        var seen: Set<RecordNumber> = []
        return ranked.map(current).filter { seen.insert($0.number).inserted }
    }

    /// The first of them.
    package func record(of entry: Int) -> KeptRecord? { records(of: entry).first }

    /// The record of a kind that a post opened.
    package func record(openedBy entry: Int, kind: String) -> KeptRecord? {
        homes.records(of: entry).compactMap { records[$0] }.first {
            $0.kind == kind && $0.relation(of: entry) == "opened"
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
    package var all: [KeptRecord] { records.all.sorted { $0.number < $1.number } }

    /// Every record, in no order: for passes over a large book.
    package var unordered: some Collection<KeptRecord> { records.all }
}

extension RecordBook {
    /// Notes what somebody concluded from a post; what he had listed of it by older rules is replaced by that.
    private mutating func note(_ event: RecordEvent, from source: Int) {
        if case .listed = event.change {
            let rules = Rules(actor: event.actor, version: event.version)
            doubted[rules, default: EntrySet()].insert(source)
        } else {
            concluded[event.actor, default: EntrySet()].insert(source)
        }
        keepListings(of: source) { $0.actor != event.actor || $0.version >= event.version }
    }

    /// Leaves of what a post has listed only what `stays`.
    private mutating func keepListings(of source: Int, where stays: (RecordEvent) -> Bool) {
        guard let open = openListings[source] else { return }
        let rest = open.filter { stays($0.value) }
        openListings[source] = rest.isEmpty ? nil : rest
    }

    /// What a post had listed needs nobody's look any more.
    private mutating func settle(_ source: Int) {
        openListings[source] = nil
        answered.insert(source)
    }

    private mutating func open(
        _ event: RecordEvent,
        kind: String,
        state: String,
        fields: [String: RecordValue],
        parties: RecordParties
    ) -> Bool {
        guard let number = event.record else { return false }
        guard records[number] == nil else {
            records[number]?.note(event)
            return false
        }
        claim(number)
        var record = KeptRecord(
            number: number,
            kind: names.share(kind),
            state: names.share(state),
            at: event.at,
            fields: names.share(fields),
            parties: names.share(parties)
        )
        if let source = event.source {
            record.link(source, "opened")
            homes.insert(number, of: source)
        }
        record.note(event)
        records[number] = record
        return true
    }

    private mutating func change(_ number: RecordNumber, _ event: RecordEvent) -> Bool {
        guard records[number]?.take(event) ?? false else { return false }
        switch event.change {
        case .linked(let post, _): homes.insert(number, of: post)
        case .unlinked(let post): homes.remove(number, of: post)
        case .moved, .fieldSet, .listed(.outcome, _):
            if let source = event.source { homes.insert(number, of: source) }
        default: break
        }
        if event.settlesRecord {
            settleListings(of: number) { _ in true }
        } else if case .moved(RecordAct.routed.rawValue, _, _) = event.change {
            // It has somebody now: that nobody could be found or told is answered.
            settleListings(of: number) { $0.seeksUnit }
        }
        return true
    }

    /// A decision or a human's correction answers what was in doubt about a record until then.
    private mutating func settleListings(of number: RecordNumber, where isMeant: (RecordEvent) -> Bool) {
        let sources = listedSources.removeValue(forKey: number) ?? []
        for source in sources {
            keepListings(of: source) { $0.record != number || !isMeant($0) }
            if openListings[source] == nil { answered.insert(source) }
        }
        let rest = sources.filter { source in
            openListings[source]?.values.contains { $0.record == number } ?? false
        }
        if !rest.isEmpty { listedSources[number] = rest }
    }

    private mutating func relabel(_ old: RecordNumber, kind: String, as number: RecordNumber, state: String)
        -> Bool
    {
        guard let record = records[old], record.isActive, records[number] == nil else { return false }
        claim(number)
        records[number] = KeptRecord(
            continuing: record,
            as: number,
            kind: names.share(kind),
            state: names.share(state)
        )
        records[old]?.continuesIn = number
        return true
    }

    private mutating func merge(_ number: RecordNumber, into other: RecordNumber) -> Bool {
        guard let record = records[number], record.isActive, let target = records[other],
            current(target).number != number
        else { return false }
        let home = current(target).number
        records[number]?.continuesIn = home
        records[home]?.continues.insert(number)
        for part in family(of: home) { settleLookalikes(of: part) }
        return true
    }

    /// That two are one case answers whether one may be the other.
    private mutating func settleLookalikes(of number: RecordNumber) {
        guard let record = records[number] else { return }
        let home = current(record).number
        let others = record.related.compactMap { records[$0] }
        guard others.contains(where: { current($0).number == home }) else { return }
        settleListings(of: number) { $0.isLookalike }
    }

    private mutating func unmerge(_ number: RecordNumber, from other: RecordNumber) -> Bool {
        guard let record = records[number], record.continuesIn == other, records[other]?.kind == record.kind
        else { return false }
        records[number]?.continuesIn = nil
        records[other]?.continues.remove(number)
        return true
    }

    private mutating func list(_ event: RecordEvent, _ entry: Int) {
        let source = event.source ?? entry
        openListings[source, default: [:]][entry] = event
        if let number = event.record { listedSources[number, default: []].insert(source) }
    }
}
