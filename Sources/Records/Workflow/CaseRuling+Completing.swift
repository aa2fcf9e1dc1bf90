/// What comes of that for which a record waits: the number of a letter, the line of a voice note.
extension CaseRuling {
    /// What the post brings of that for which the record waits: from its sender the number of a letter.
    mutating func missing(_ record: KeptRecord, _ kind: RecordKind) -> [String: RecordValue] {
        let ways = kind.transitions.filter {
            $0.act == RecordAct.completed.rawValue && $0.from.contains(record.state)
        }
        guard !ways.isEmpty, own(record) || writesFor(record) else { return [:] }
        return accepted(kind).filter { field in
            record.fields[field.key] == nil
                && (conclusion.writesDown
                    || ways.allSatisfy { $0.guards.contains { $0.field == field.key && $0.test == .present } })
        }
    }

    /// Whether it is what was said in a leader's voice note, by somebody who may say so.
    private func writesFor(_ record: KeptRecord) -> Bool {
        guard conclusion.writesDown, let leader = conclusion.speaksFor else { return false }
        return leader == record.parties.applicant && authority.maySpeak(conclusion.sender, for: leader)
    }

    /// A field that a state waited for has come.
    mutating func complete(
        _ record: KeptRecord,
        _ kind: RecordKind,
        _ fields: [String: RecordValue]
    ) {
        var changed = record
        changed.fields.merge(fields) { _, new in new }
        let act = RecordAct.completed.rawValue
        let rules = TransitionRules(kind: kind, authority: authority)
        var actor = ActingParty(conclusion)
        // Who writes down what a leader said does it in his stead.
        if writesFor(record) { actor.who = .member(record.parties.applicant) }
        guard case .success(var step) = rules.step(act, changed, actor) else { return }
        if actor.key != conclusion.sender { step.through = conclusion.sender }
        append(.moved(act: act, from: record.state, to: step.to), record, step)
    }
}
