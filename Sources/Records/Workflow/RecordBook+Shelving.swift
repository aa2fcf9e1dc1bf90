import Domain

/// Putting away what is settled and old, so that the book of a service that runs for years stays small.
///
/// Numbers, what was concluded from, and what waits for a human stay. Whoever means a record or post that may be
/// away fetches its events (``RecordLife/events(around:fetch:)``) and recalls it first: the workflow does not know
/// what is not here.
extension RecordBook {
    /// Takes out the records in which nothing is awaited and of which nothing was said since a moment: they stand in
    /// a final state that no limit leaves, or go on in such a record, and so do all that go on with them.
    package mutating func shelve(before moment: Moment, _ kinds: KindCatalog) {
        let staying = Set(
            Array(records.all).filter { !isSettled($0, before: moment, kinds) }.map { current($0).number }
        )
        let away = Array(records.all).filter { !staying.contains(current($0).number) }
        guard !away.isEmpty else { return }
        for record in away {
            for post in record.sources.keys {
                homes.remove(record.number, of: post)
                shelvedPosts.insert(post)
            }
        }
        let numbers = Set(away.map(\.number))
        records.remove(numbers)
        homes.compact()
    }

    /// Brings records back from their events, as if they had never been away.
    ///
    /// `events` are all of each record and of those that it goes on in or that go on in it, in any order. What the
    /// book has not taken in yet is left to ``apply(_:entry:)``.
    package mutating func recall(_ events: [(entry: Int, event: RecordEvent)]) {
        var past = RecordBook()
        for (entry, event) in events.sorted(by: { $0.entry < $1.entry }) where seenEntries.contains(entry) {
            past.apply(event, entry: entry)
        }
        for record in past.records.all {
            let number = record.number
            records[number] = record
            for post in record.sources.keys where past.homes.records(of: post).contains(number) {
                homes.insert(number, of: post)
            }
        }
    }

    /// Whether a number was given and its record is not here: put away, or erased.
    package func isShelved(_ number: RecordNumber) -> Bool {
        records[number] == nil && number.serial <= lastSerial(number.prefix, number.year)
    }

    /// Whether a record that is not here may have that post.
    package func isShelved(post: Int) -> Bool { shelvedPosts.contains(post) }

    /// The numbers that an event speaks of and whose records are not here: to be recalled before it is applied.
    package func shelved(for event: RecordEvent) -> Set<RecordNumber> {
        Set(event.numbers.filter(isShelved))
    }

    /// What a conclusion may mean and is not here: to be recalled before it is decided on.
    package func shelved(for conclusion: RecordConclusion) -> (record: RecordNumber?, posts: Set<Int>) {
        let posts = conclusion.links.map(\.entry) + [conclusion.source]
        let record = conclusion.record.flatMap { isShelved($0) ? $0 : nil }
        return (record, Set(posts.filter(shelvedPosts.contains)))
    }

    private func isSettled(_ record: KeptRecord, before moment: Moment, _ kinds: KindCatalog) -> Bool {
        guard record.lastStep < moment.milliseconds else { return false }
        guard record.isActive else { return true }
        guard let kind = kinds.kind(record.kind), kind.isFinal(record.state) else { return false }
        return !kind.limits.contains { $0.concerns(record) }
    }
}

extension KindLimit {
    /// Whether it may still pass for a record as it stands.
    fileprivate func concerns(_ record: KeptRecord) -> Bool {
        guard states.contains(record.state), guards.hold(for: record.fields) else { return false }
        if outcome == .overdue, record.overdue != nil { return false }
        guard case .fields(let names) = start else { return true }
        return names.contains { record.fields[$0] != nil }
    }
}
