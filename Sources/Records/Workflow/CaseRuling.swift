import Domain

/// One post being ruled on: what it opens, what it does to a record that exists, what it lists.
struct CaseRuling<Authority: RecordAuthority> {
    let kinds: KindCatalog
    let conclusion: RecordConclusion
    let book: RecordBook
    let authority: Authority
    private(set) var ruling = Ruling()

    init(kinds: KindCatalog, conclusion: RecordConclusion, book: RecordBook, authority: Authority) {
        self.kinds = kinds
        self.conclusion = conclusion
        self.book = book
        self.authority = authority
    }

    mutating func rule() {
        let target = target()
        var begins = kinds.opened(by: conclusion.label, form: conclusion.form, fields: conclusion.fields)
        if begins?.opening.linkage == .never, target != nil { begins = nil }
        if conclusion.isSuggestion {
            if begins != nil || conclusion.act != nil { list(.suggestion, target) }
            return
        }
        if relates("sameAs"), let target {
            return append(.linked(entry: conclusion.source, relation: "sameAs"), target)
        }
        if relates("corrects"), let target { return correct(target) }
        var opened: KeptRecord?
        if let begins { opened = open(begins.kind, at: begins.opening.state, follows: target) }
        if let doubt = conclusion.doubt {
            // What waits for a human is not done; a request with a claimed permission is one all the same.
            return list(doubt, opened ?? target)
        }
        if let target, target.number != opened?.number {
            act(on: target)
        } else if opened == nil, decides {
            list(.unbound, nil)
        }
    }

    /// The record that the post names, or to which its links lead; none where they lead to several.
    private func target() -> KeptRecord? {
        if let number = conclusion.record { return book[number].map(book.current) }
        let found = conclusion.links.filter { $0.relation != "supersedes" }
            .compactMap { meant(by: $0.entry) }
        let numbers = Set(found.map(\.number))
        return numbers.count == 1 ? found.first : nil
    }

    /// Of the records of a post the one to which the act can be done: a follow-up's case, not the follow-up.
    private func meant(by entry: Int) -> KeptRecord? {
        let records = book.records(of: entry)
        return records.first { record in
            kinds.kind(record.kind)?.transitions.contains { $0.act == conclusion.act } ?? false
        } ?? records.first
    }

    private func relates(_ relation: String) -> Bool {
        conclusion.links.contains { $0.relation == relation }
    }

    /// Whether the post means to decide on a request: that is never passed over in silence.
    private var decides: Bool {
        ["permission_granted", "permission_denied"].contains(conclusion.label)
            || conclusion.links.contains { $0.relation == "decides" }
            || (conclusion.record != nil && conclusion.act != nil)
    }

    // MARK: Acting

    private mutating func act(on record: KeptRecord) {
        guard let kind = kinds.kind(record.kind) else {
            return ruling.refusals.append(.noSuchKind(record.kind))
        }
        if isDeletion(in: record) { return }
        guard let act = conclusion.act, kind.transitions.contains(where: { $0.act == act }) else {
            return link(record)
        }
        let fields = own(record) ? accepted(kind).filter { record.fields[$0.key] == nil } : [:]
        var changed = record
        changed.fields.merge(fields) { own, _ in own }
        let actor = ActingParty(conclusion)
        let rules = TransitionRules(kind: kind, authority: authority)
        switch rules.step(act, changed, actor) {
        case .success(let step):
            set(fields.merging(kept(step, kind)) { own, _ in own }, of: record)
            append(.moved(act: act, from: record.state, to: step.to), record, step)
        case .failure(let refusal):
            ruling.refusals.append(refusal)
            let isDecision = kind.transitions.contains { $0.act == act && $0.by.contains(.decider) }
            if isDecision, var doubt = refusal.doubt {
                if doubt == .contradiction, rules.isOverruled(record, actor) { doubt = .overruled }
                list(doubt, record)
            } else {
                link(record)
            }
        }
    }

    /// Whether the post takes back another than the one that opened the record; listed, where that had decided.
    private mutating func isDeletion(in record: KeptRecord) -> Bool {
        guard let link = conclusion.links.first(where: { $0.relation == "withdraws" }),
            record.relation(of: link.entry) != "opened"
        else { return false }
        if record.wasDecided(by: link.entry) { list(.deleted, record) } else { self.link(record) }
        return true
    }

    /// Whether the record is the sender's: only then do the fields of the post speak of it.
    private func own(_ record: KeptRecord) -> Bool {
        conclusion.sender == record.parties.sender || conclusion.sender == record.parties.applicant
    }

    /// The post is of the record's life, although it changes nothing; one that only names it is not.
    private mutating func link(_ record: KeptRecord) {
        guard record.relation(of: conclusion.source) == nil, let link = conclusion.links.first else { return }
        append(.linked(entry: conclusion.source, relation: link.relation), record)
    }

    /// The post's words, where the step keeps them.
    private func kept(_ step: PermittedStep, _ kind: RecordKind) -> [String: RecordValue] {
        let words = RecordValue.words(Citation(entry: conclusion.source, range: 0..<conclusion.length))
        guard let name = step.keep, conclusion.length > 0, kind.field(name)?.accepts(words) ?? false else {
            return [:]
        }
        return [name: words]
    }

    /// The sender of a record corrects it in his own words: its fields follow.
    private mutating func correct(_ record: KeptRecord) {
        guard own(record), let kind = kinds.kind(record.kind) else { return list(.noAuthority, record) }
        if let doubt = conclusion.doubt { return list(doubt, record) }
        let fields = accepted(kind)
        // What was decided on stays as it was decided on; what was missing may still come.
        let isChanged = fields.contains { record.fields[$0.key] != nil && record.fields[$0.key] != $0.value }
        if record.decision != nil, isChanged { return list(.afterDecision, record) }
        set(fields, of: record)
        append(.linked(entry: conclusion.source, relation: "corrects"), record)
        complete(record, kind, fields)
    }

    /// A field that a state waited for has come.
    private mutating func complete(
        _ record: KeptRecord,
        _ kind: RecordKind,
        _ fields: [String: RecordValue]
    ) {
        var changed = record
        changed.fields.merge(fields) { _, new in new }
        let act = RecordAct.completed.rawValue
        let rules = TransitionRules(kind: kind, authority: authority)
        let actor = ActingParty(conclusion)
        guard case .success(let step) = rules.step(act, changed, actor) else { return }
        append(.moved(act: act, from: record.state, to: step.to), record, step)
    }

    // MARK: Opening

    private mutating func open(_ kind: RecordKind, at state: String?, follows target: KeptRecord?)
        -> KeptRecord?
    {
        // New rules that look at an old post again open nothing that is open.
        if let known = book.record(openedBy: conclusion.source, kind: kind.name) {
            return book.current(known)
        }
        guard !kind.isDirectOnly || conclusion.isDirect else {
            ruling.refusals.append(.directOnly(kind: kind.name))
            list(.directOnly, nil)
            return nil
        }
        let applicant = conclusion.applicant ?? conclusion.sender
        var fields = accepted(kind)
        let units = responsible(kind, fields)
        if let routing = kind.routing, let category = fields[routing.category]?.word,
            routing.emergencies.contains(category), let flag = kind.field("emergency"), flag.accepts(.flag)
        {
            fields["emergency"] = .flag
        }
        let record = KeptRecord(
            number: book.nextNumber(prefix: kind.prefix, at: conclusion.at),
            kind: kind.name,
            state: state ?? kind.initial,
            at: conclusion.at,
            fields: fields,
            parties: RecordParties(
                sender: conclusion.sender,
                applicant: applicant,
                unit: authority.unit(of: applicant),
                responsible: conclusion.addressees.isEmpty ? units : conclusion.addressees
            )
        )
        append(
            .opened(kind: kind.name, state: record.state, fields: fields, parties: record.parties),
            record
        )
        if let target { append(.related(to: target.number), record) }
        settleIn(record, kind, target)
        return record
    }

    /// What the relay itself does to a new record: routing, and telling what it belongs to.
    private mutating func settleIn(_ record: KeptRecord, _ kind: RecordKind, _ target: KeptRecord?) {
        var acts: [RecordAct] = []
        if kind.routing != nil, !record.parties.responsible.isEmpty { acts.append(.routed) }
        if target != nil { acts.append(.linked) }
        let rules = TransitionRules(kind: kind, authority: authority)
        for act in acts.map(\.rawValue) {
            guard case .success(let step) = rules.step(act, record, .relay) else { continue }
            return append(.moved(act: act, from: record.state, to: step.to), record, step)
        }
    }

    private func responsible(_ kind: RecordKind, _ fields: [String: RecordValue]) -> [String] {
        guard let routing = kind.routing, let category = fields[routing.category]?.word, !category.isEmpty
        else { return [] }
        if let units = routing.units[category] { return units }
        let place = routing.place.flatMap { fields[$0]?.word }.flatMap { $0.isEmpty ? nil : $0 }
        return Array(authority.responsible(for: category, at: place).prefix(1))
    }

    // MARK: Writing

    /// What of the post the kind has fields for; values of another type are refused.
    private mutating func accepted(_ kind: RecordKind) -> [String: RecordValue] {
        var accepted: [String: RecordValue] = [:]
        for (name, value) in conclusion.fields.sorted(by: { $0.key < $1.key }) {
            guard let field = kind.field(name) else { continue }
            if field.accepts(value) {
                accepted[name] = value
            } else {
                ruling.refusals.append(.notOfType(field: name, type: field.kind))
            }
        }
        return accepted
    }

    private mutating func set(_ fields: [String: RecordValue], of record: KeptRecord) {
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) where record.fields[name] != value {
            append(.fieldSet(name, value), record)
        }
    }

    private mutating func list(_ doubt: Doubt, _ record: KeptRecord?) {
        ruling.events.append(event(.listed(doubt, act: conclusion.act), record?.number))
    }

    private mutating func append(
        _ change: RecordEvent.Change,
        _ record: KeptRecord,
        _ step: PermittedStep? = nil
    ) {
        var event = event(change, record.number)
        if let step {
            event.by = step.by
            event.through = step.through
            event.letter = step.letter
            event.evidence = step.evidence
        }
        ruling.events.append(event)
    }

    private func event(_ change: RecordEvent.Change, _ number: RecordNumber?) -> RecordEvent {
        RecordEvent(
            record: number,
            change,
            actor: conclusion.actor,
            version: conclusion.version,
            source: conclusion.source,
            at: conclusion.at,
            by: conclusion.sender,
            rule: conclusion.rule.isEmpty ? nil : conclusion.rule,
            cites: conclusion.matched.map { Citation(entry: conclusion.source, range: $0) }
        )
    }
}
