import Domain

/// The events that a post makes.
extension CaseRuling {
    /// What of the post the kind has fields for; values of another type are refused.
    mutating func accepted(_ kind: RecordKind) -> [String: RecordValue] {
        var accepted: [String: RecordValue] = [:]
        let form = FormFields(kind, of: conclusion)
        // What somebody typed for a field stands against what recognition makes of the same words.
        let unread = Set(form.unread(conclusion.typed).map(\.field.name))
        let said = conclusion.fields.filter { !unread.contains($0.key) }
            .merging(form.values(conclusion.typed)) { _, typed in typed }
        for (name, value) in said.sorted(by: { $0.key < $1.key }) {
            guard let field = kind.field(name) else { continue }
            if field.accepts(value) {
                accepted[name] = value
            } else {
                ruling.refusals.append(.notOfType(field))
            }
        }
        return accepted
    }

    mutating func set(_ fields: [String: RecordValue], of record: KeptRecord) {
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) where record.fields[name] != value {
            append(.fieldSet(name, value), record)
        }
    }

    /// What is put right of its category makes a record an emergency, or none.
    mutating func markEmergency(_ record: KeptRecord, _ kind: RecordKind, _ fields: [String: RecordValue]) {
        guard let name = kind.routing?.category, let category = fields[name], category != record.fields[name]
        else { return }
        let isEmergency = isEmergency(kind, fields)
        if isEmergency != (record.fields["emergency"] != nil) {
            append(.fieldSet("emergency", isEmergency ? .flag : nil), record)
        }
    }

    mutating func list(_ doubt: Doubt, _ record: KeptRecord?, act: String? = nil) {
        ruling.events.append(event(.listed(doubt, act: act ?? conclusion.act), record?.number))
    }

    /// What was in doubt about words that do not stand any more needs nobody to look at it.
    mutating func settleReplaced() {
        guard let post = conclusion.replaces, let listing = book.listing(by: post) else { return }
        ruling.events.append(event(.settled(source: post, reason: ""), listing.record))
    }

    /// Of a post that is read once more only what it did not say before; without that its doubt stands.
    mutating func leaveNews() {
        ruling.events.removeAll(where: book.knows)
        let isNews = ruling.events.contains { if case .settled = $0.change { false } else { true } }
        if !isNews { ruling.events.removeAll() }
    }

    /// What was said is written down: nobody needs to listen any more.
    mutating func settleVoiceNote(of record: KeptRecord) {
        for link in conclusion.links {
            guard let listing = book.listing(by: link.entry), listing.record == record.number else {
                continue
            }
            ruling.events.append(event(.settled(source: link.entry, reason: ""), listing.record))
        }
    }

    mutating func append(
        _ change: RecordEvent.Change,
        _ record: KeptRecord,
        _ step: PermittedStep? = nil,
        givenBy giver: String? = nil
    ) {
        var event = event(change, record.number)
        // Whose word it is, and who typed it.
        if let giver, giver != conclusion.sender { (event.by, event.through) = (giver, conclusion.sender) }
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
