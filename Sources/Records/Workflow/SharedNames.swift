/// Names that many records have in common, kept once: a long string of its own costs more than a record's state.
struct SharedNames: Hashable, Sendable {
    /// Shorter strings have no memory of their own.
    private static let inlineLength = 15

    private var names: Set<String> = []

    mutating func share(_ name: String) -> String {
        name.utf8.count <= Self.inlineLength ? name : names.insert(name).memberAfterInsert
    }

    mutating func share(_ parties: RecordParties) -> RecordParties {
        RecordParties(
            sender: share(parties.sender),
            applicant: share(parties.applicant),
            unit: parties.unit.map { share($0) },
            responsible: parties.responsible.map { share($0) },
            forum: parties.forum.map { share($0) }
        )
    }

    mutating func share(_ fields: [String: RecordValue]) -> [String: RecordValue] {
        Dictionary(uniqueKeysWithValues: fields.map { (share($0.key), $0.value) })
    }

    /// The event with the names that its record will keep.
    mutating func share(_ event: RecordEvent) -> RecordEvent {
        var event = event
        switch event.change {
        case .moved(let act, let from, let to):
            event.by = event.by.map { share($0) }
            event.change = .moved(act: share(act), from: from, to: share(to))
        case .corrected(let from, let to, let reason):
            event.change = .corrected(from: from, to: share(to), reason: reason)
        case .expired(let limit, let from, let to):
            event.change = .expired(limit: share(limit), from: from, to: to.map { share($0) })
        case .fieldSet(let name, let value): event.change = .fieldSet(share(name), value)
        case .assigned(let units): event.change = .assigned(units: units.map { share($0) })
        case .linked(let entry, let relation):
            event.change = .linked(entry: entry, relation: share(relation))
        case .counted(var tally):
            tally.member = tally.member.map { share($0) }
            tally.unit = tally.unit.map { share($0) }
            event.change = .counted(tally)
        case .opened, .unlinked, .related, .merged, .unmerged, .relabelled, .listed, .settled: break
        }
        return event
    }
}
