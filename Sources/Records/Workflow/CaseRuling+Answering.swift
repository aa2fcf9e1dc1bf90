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

    /// Does the same to the further records that the post names.
    mutating func actOnOthers(than target: KeptRecord, beside opened: KeptRecord?) {
        for number in conclusion.alsoNamed {
            guard let other = book[number].map(book.current), other.number != target.number else { continue }
            if let opened { append(.related(to: other.number), opened) }
            act(on: other)
        }
    }

    /// How long a bare "siap" may be meant for a direction to which it is no reply, and how long "sudah kami kirim", in
    /// milliseconds.
    private static var ackSpan: Int64 { 10_800_000 }
    private static var doneSpan: Int64 { 7 * 86_400_000 }

    /// What is meant by an answer that names nothing: the only open direction to the sender in that forum.
    func onlyTask() -> KeptRecord? {
        let names = ["place", "category", "letter"]
        guard !conclusion.isSuggestion || conclusion.answer == .sent, conclusion.record == nil,
            let forum = conclusion.forum,
            ["acknowledgement", "follow_up"].contains(conclusion.label), let act = conclusion.act,
            [RecordAct.acknowledged, .inProgress, .partial, .done].map(\.rawValue).contains(act),
            names.allSatisfy({ conclusion.fields[$0] == nil })
        else { return nil }
        let span = conclusion.label == "acknowledgement" ? Self.ackSpan : Self.doneSpan
        let open = kinds.kinds.filter(\.asksEach).flatMap { kind in
            book.records.all(prefix: kind.prefix).filter { record in
                let age = conclusion.at.milliseconds - record.opened.milliseconds
                return record.isActive && record.parties.forum == forum && !kind.isFinal(record.state)
                    && (0...span).contains(age) && conclusion.sender != record.parties.sender
                    && !answered(record).isEmpty
            }
        }
        return open.count == 1 ? open.first : nil
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
        if conclusion.answer == .sent { return .finished }
        return switch conclusion.act.flatMap(RecordAct.init) {
        case .done, .confirmed: .finished
        case .acknowledged, .inProgress, .partial: .acknowledged
        case nil where conclusion.label == "follow_up":
            conclusion.fields["value"]?.word == "nihil" ? .finished : .acknowledged
        default: nil
        }
    }
}
