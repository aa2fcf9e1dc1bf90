import Domain

extension RecordEvent {
    /// The parts of its natural key; nil for what an operator may do twice.
    ///
    /// The journal keeps one entry per key, so that a redelivered post or a restarted actor adds nothing.
    package var naturalKey: [String]? {
        let who = ["record", actor, String(version)]
        let about = record?.text ?? ""
        if case .expired(let limit, let from, _) = change {
            // Counted again where the record came back to the state later.
            return who + [about, "expired", limit, from, String(at.milliseconds)]
        }
        guard let source else { return nil }
        return who + [String(source), about] + change.keyParts
    }

    /// What no two entries may share: the number of a record that begins, and the answer to what was listed.
    ///
    /// Contested where another entry took it in between: the caller decides again with the book of then.
    package var claims: [[String]] {
        let answer = answers.map { [["record-answer", String($0)]] } ?? []
        return switch change {
        case .opened: (record.map { [["record-number", $0.text]] } ?? []) + answer
        case .relabelled(_, let number, _): [["record-number", number.text]] + answer
        default: answer
        }
    }
}

extension RecordEvent.Change {
    /// What tells several changes from one source apart.
    fileprivate var keyParts: [String] {
        switch self {
        case .opened(let kind, _, _, _): ["opened", kind]
        case .fieldSet(let name, _): ["field", name]
        case .linked(let entry, let relation): ["linked", String(entry), relation]
        case .unlinked(let entry): ["unlinked", String(entry)]
        case .related(let number): ["related", number.text]
        case .counted(let tally):
            // One man may answer for two units.
            ["counted", tally.member ?? "", String(tally.words?.range.lowerBound ?? 0)]
                + (tally.isAnswer ? [tally.unit ?? ""] : [])
        case .merged(let number): ["merged", number.text]
        case .unmerged(let number): ["unmerged", number.text]
        case .settled(let source, _): ["settled", String(source)]
        case .listed(let doubt, _): ["listed", doubt.rawValue]
        case .moved(let act, _, _): ["moved", act]
        case .assigned: ["assigned"]
        case .relabelled: ["relabelled"]
        case .corrected: ["corrected"]
        case .expired: ["expired"]
        }
    }
}
