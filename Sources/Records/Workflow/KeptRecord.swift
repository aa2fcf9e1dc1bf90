import Domain

/// A record as the journal's entries leave it.
package struct KeptRecord: Hashable, Sendable {
    /// One entry of its life.
    package struct Step: Hashable, Sendable {
        package let entry: Int
        package let event: RecordEvent
        /// False where the record no longer stood where the event takes it from: told, without effect.
        package let isApplied: Bool
    }

    /// Whose decision holds.
    package struct Decision: Hashable, Sendable {
        package let by: String
        package let act: String
    }

    package let number: RecordNumber
    package let kind: String
    package internal(set) var state: String
    /// Since when it stands there.
    package internal(set) var entered: Moment
    package let opened: Moment
    package internal(set) var fields: [String: RecordValue]
    package internal(set) var parties: RecordParties
    package internal(set) var decision: Decision?
    /// The limit that passed while it stands where it stands.
    package internal(set) var overdue: String?
    /// The other record in which it goes on: the same case, or the same under its right kind.
    package internal(set) var continuesIn: RecordNumber?
    /// The records that go on in this one.
    package internal(set) var continues: Set<RecordNumber> = []
    /// The records that it says something about.
    package internal(set) var related: Set<RecordNumber> = []
    /// Posts that belong to it, with how; the post that opened it too.
    package internal(set) var sources: [Int: String]
    /// Everything that was said of it, in log order.
    package internal(set) var life: [Step] = []

    init(
        number: RecordNumber,
        kind: String,
        state: String,
        at: Moment,
        fields: [String: RecordValue],
        parties: RecordParties
    ) {
        self.number = number
        self.kind = kind
        self.state = state
        entered = at
        opened = at
        self.fields = fields
        self.parties = parties
        sources = [:]
    }

    /// Whether it stands for itself, and not in another.
    package var isActive: Bool { continuesIn == nil }

    /// What an applied event does to the record itself; false where it does not fit any more.
    mutating func take(_ event: RecordEvent) -> Bool {
        switch event.change {
        case .moved(let act, let from, let to):
            guard isActive, state == from else { return false }
            enter(to, at: event.at)
            // Only a decision has a grade of evidence.
            if event.evidence != nil, let by = event.by { decision = Decision(by: by, act: act) }
        case .corrected(let from, let to, _):
            guard isActive, state == from else { return false }
            enter(to, at: event.at)
            // What a human put right is nobody's decision, so that the decider's next word holds.
            decision = nil
        case .expired(let limit, let from, let to):
            guard isActive, state == from else { return false }
            if let to { enter(to, at: event.at) } else { overdue = limit }
        case .fieldSet(let name, let value): fields[name] = value
        case .assigned(let units): parties.responsible = units
        case .linked(let entry, let relation): sources[entry] = relation
        case .related(let other): related.insert(other)
        case .unlinked(let entry): return sources.removeValue(forKey: entry) != nil
        case .opened, .merged, .unmerged, .relabelled, .listed, .settled: break
        }
        if let source = event.source, sources[source] == nil, event.change.binds {
            sources[source] = "source"
        }
        return true
    }

    private mutating func enter(_ next: String, at moment: Moment) {
        state = next
        entered = moment
        overdue = nil
    }
}

extension RecordEvent.Change {
    /// Whether the post that it comes from belongs to the record.
    fileprivate var binds: Bool {
        switch self {
        case .opened, .moved, .fieldSet, .linked, .corrected: true
        case .assigned, .unlinked, .related, .merged, .unmerged, .relabelled, .expired, .listed, .settled:
            false
        }
    }
}
