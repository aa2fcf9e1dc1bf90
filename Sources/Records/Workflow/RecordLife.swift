import Domain

/// Everything that was said of a record and of those that go on in it, in log order, and whether it had effect.
package struct RecordLife: Hashable, Sendable {
    package struct Step: Hashable, Sendable {
        package let entry: Int
        package let event: RecordEvent
        /// False where the record no longer stood where the event takes it from: told, without effect.
        package let isApplied: Bool
    }

    package let number: RecordNumber
    package let steps: [Step]

    /// `events` are those of the record and its family, in any order; of others, what does not concern it is left
    /// out.
    package init(of number: RecordNumber, _ events: [(entry: Int, event: RecordEvent)]) {
        var book = RecordBook()
        var told: [Step] = []
        for (entry, event) in events.sorted(by: { $0.entry < $1.entry }) where told.last?.entry != entry {
            told.append(Step(entry: entry, event: event, isApplied: book.apply(event, entry: entry)))
        }
        let family = Set(book.family(of: number))
        self.number = number
        steps = told.filter { step in
            step.event.numbers.contains(where: family.contains)
        }
    }

    /// The events of a record and of its family, each once: ``init(of:_:)`` and ``RecordBook/recall(_:)`` take them.
    ///
    /// `fetch` gives the events that name a number, as their record or as the other of a merge or relabelling.
    package static func events(
        around number: RecordNumber,
        fetch: (RecordNumber) throws -> [(entry: Int, event: RecordEvent)]
    ) rethrows -> [(entry: Int, event: RecordEvent)] {
        var found: [Int: RecordEvent] = [:]
        var known: Set<RecordNumber> = [number]
        var waiting = [number]
        while let next = waiting.popLast() {
            for (entry, event) in try fetch(next) where event.record == next || event.otherNumber == next {
                found[entry] = event
                for relative in event.numbers where event.otherNumber != nil {
                    if known.insert(relative).inserted { waiting.append(relative) }
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map { (entry: $0.key, event: $0.value) }
    }
}

extension RecordEvent {
    /// The other record of a merge or a relabelling, with which its own is one family.
    var otherNumber: RecordNumber? {
        switch change {
        case .merged(let other), .unmerged(let other), .relabelled(_, let other, _): other
        default: nil
        }
    }

    /// The records that it changes.
    package var numbers: [RecordNumber] { [record, otherNumber].compactMap { $0 } }
}
