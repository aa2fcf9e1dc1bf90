import Domain

/// What is the task of several: each answers for himself, and the record goes on when all have.
extension CaseRuling {
    /// Counts the answer of one of several whose task it is; false where the post is none.
    mutating func answer(_ record: KeptRecord, _ kind: RecordKind) -> Bool {
        let own = answered(record)
        guard kind.asksEach, record.parties.responsible.count > 1, !kind.isFinal(record.state), !own.isEmpty,
            conclusion.sender != record.parties.sender, let said = saidOfTask
        else { return false }
        var answers = TaskAnswers(record)
        let fresh = own.filter { answers.take($0, said, conclusion.source) }
        for key in fresh { append(.counted(Tally(member: conclusion.sender, unit: key, as: said)), record) }
        if record.relation(of: conclusion.source) == nil {
            let relation = conclusion.links.first?.relation ?? "follows"
            append(.linked(entry: conclusion.source, relation: relation), record)
        }
        guard !fresh.isEmpty, answers.waiting.isEmpty else { return true }
        let act = (answers.isFinished ? RecordAct.done : .acknowledged).rawValue
        let rules = TransitionRules(kind: kind, authority: authority)
        if case .success(let step) = rules.step(act, record, ActingParty(conclusion)) {
            append(.moved(act: act, from: record.state, to: step.to), record, step)
        }
        return true
    }

    /// For which of those whose task it is the sender answers: himself, or his own unit before one above it.
    private func answered(_ record: KeptRecord) -> [String] {
        let keys = record.parties.responsible
        let unit = authority.unit(of: conclusion.sender)
        let own = keys.filter { $0 == conclusion.sender || $0 == unit }
        return own.isEmpty ? keys.filter { authority.belongs(conclusion.sender, to: $0) } : own
    }

    /// Data that was asked for is an answer whatever it says; NIHIL is all of it.
    private var saidOfTask: Presence? {
        switch conclusion.act.flatMap(RecordAct.init) {
        case .done, .confirmed: .finished
        case .acknowledged, .inProgress, .partial: .acknowledged
        case nil where conclusion.label == "follow_up":
            conclusion.fields["value"]?.word == "nihil" ? .finished : .acknowledged
        default: nil
        }
    }
}
