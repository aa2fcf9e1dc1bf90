import Domain

/// What a human changes of one record in one go: fields first, then the state.
///
/// What is so already is no fault, as long as something is news.
struct Amendment {
    private let kind: RecordKind
    private let before: KeptRecord
    /// As the changes leave it.
    private var record: KeptRecord
    private var changes: [RecordEvent.Change] = []

    init(of record: KeptRecord, _ kind: RecordKind) {
        self.kind = kind
        before = record
        self.record = record
    }

    /// Gives a field another value, or none.
    mutating func fill(_ name: String, with value: RecordValue?) throws(Refusal) {
        guard let field = kind.field(name) else {
            throw .noSuchField(name, allowed: kind.fields.map(\.name))
        }
        if let value, !field.accepts(value) {
            throw field.choices.isEmpty ? .notOfType(field) : .notAmong(field, value: value.word)
        }
        guard record.fields[name] != value else { return }
        record.fields[name] = value
        changes.append(.fieldSet(name, value))
    }

    /// Leaves a state that waited for what was filled.
    mutating func complete(by name: String, _ authority: some RecordAuthority) {
        guard !changes.isEmpty else { return }
        let act = RecordAct.completed.rawValue
        let rules = TransitionRules(kind: kind, authority: authority)
        let party = ActingParty(who: .operator(name))
        guard case .success(let step) = rules.step(act, record, party) else { return }
        changes.append(.moved(act: act, from: record.state, to: step.to))
        record.state = step.to
    }

    /// Puts the record into a state of its kind.
    mutating func put(into name: String, reason: String) throws(Refusal) {
        guard kind.corrections.by.contains(.operator) else { throw .notCorrected(kind: kind.name) }
        let allowed = kind.corrections.states
        // On a command line a name without spaces is easier to type.
        let known = allowed.first { $0 == name || $0 == name.replacing("_", with: " ").lowercased() }
        guard let state = known else { throw .noSuchState(name, allowed: allowed) }
        guard state != record.state else { return }
        changes.append(.corrected(from: record.state, to: state, reason: reason))
        record.state = state
    }

    /// All that is news; refused where nothing is, or where the record could not stand as the changes leave it.
    func news() throws(Refusal) -> [RecordEvent.Change] {
        guard !changes.isEmpty else { throw .alreadySo }
        try checkNeeds()
        try checkDays()
        return changes
    }

    /// What was wanting before is no fault of these changes: a kind may have got its needs later.
    private func checkNeeds() throws(Refusal) {
        guard let field = kind.missing(for: record.state, in: record.fields) else { return }
        let wasWanting = kind.missing(for: record.state, in: before.fields) == field
        if record.state != before.state || !wasWanting { throw .needs(field: field, state: record.state) }
    }

    /// Nothing ends before it begins.
    private func checkDays() throws(Refusal) {
        let days = ["date", "until"].map { kind.field($0)?.kind == .date ? record.fields[$0] : nil }
        guard days != ["date", "until"].map({ before.fields[$0] }) else { return }
        if let first = days[0]?.word, let last = days[1]?.word, last < first {
            throw .endsBefore(until: last, date: first)
        }
    }
}
