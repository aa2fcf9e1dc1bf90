import Domain

/// What accepting something that was listed would do: what a human could do by hand as well.
package enum SuggestedStep: Hashable, Sendable {
    /// The record comes into a state; a human says of which record, or which state, where nil.
    case state(String?, of: RecordNumber?)
    /// The record goes on in one of others.
    case merge(RecordNumber, into: [RecordNumber])
    /// The post whose words were taken back leaves the record, with what it did.
    case unlink(from: RecordNumber)
    /// Some unit is given the record: a human says which, by `assign`.
    case assign(RecordNumber?)
    /// Nothing that could be done in one step.
    case none
}

extension Workflow {
    /// What accepting a listing would do, as the book stands.
    package func step(of listing: RecordBook.Listing, _ book: RecordBook) -> SuggestedStep {
        guard case .listed(let doubt, let act) = listing.event.change else { return .none }
        let record = listing.event.record.flatMap { book[$0] }.map(book.current)
        if act == RecordAct.routed.rawValue { return .assign(record?.number) }
        switch doubt {
        case .lookalike:
            guard let record else { return .none }
            let others = record.related.compactMap { book[$0] }.map(book.current)
                .filter { $0.kind == record.kind && $0.number != record.number }
            let numbers = Set(others.map(\.number)).sorted()
            return numbers.isEmpty ? .none : .merge(record.number, into: numbers)
        case .deleted: return record.map { .unlink(from: $0.number) } ?? .none
        case .directOnly, .afterDecision, .unreached, .stranger: return .none
        case .outcome, .unbound: break
        case .suggestion, .noAuthority, .contradiction, .overruled, .unconfirmed, .notFromHere, .incomplete,
            .recognition:
            if act == nil { return .none }
        }
        let led = record.flatMap { self.state(of: $0, by: act) }
        // Its kind has no such act: there is nothing to be done to it by accepting.
        if act != nil, record != nil, led == nil { return .none }
        return .state(led, of: record?.number)
    }

    /// Where an act leads a record: from where it stands, else wherever its kind has that act.
    func state(of record: KeptRecord, by act: String?) -> String? {
        let rows = kinds.kind(record.kind)?.transitions.filter {
            $0.act == act && $0.guards.hold(for: record.fields)
        }
        return (rows?.first { $0.from.contains(record.state) } ?? rows?.first)?.to
    }

    /// The states into which whoever decides may bring a record from where it stands, in the kind's order.
    package func decisions(on number: RecordNumber, _ book: RecordBook) -> [String] {
        guard let record = book[number], let kind = kinds.kind(record.kind) else { return [] }
        let led = Set(
            kind.transitions.filter { $0.by.contains(.decider) && $0.from.contains(record.state) }.map(\.to)
        )
        return kind.corrections.states.filter(led.contains)
    }

    /// How long a request may wait for a word that names none, in milliseconds.
    private static var waitingSpan: Int64 { 14 * 86_400_000 }

    /// The records of one forum for which something that names none may have been said: they began before it, wait for
    /// a decision, and they stand where the act leads on or have only lapsed since; the latest first.
    package func candidates(for listing: RecordBook.Listing, in forum: String?, _ book: RecordBook)
        -> [KeptRecord]
    {
        guard case .listed(_, let act?) = listing.event.change else { return [] }
        return book.unordered.filter { record in
            let age = listing.event.at.milliseconds - record.opened.milliseconds
            guard record.isActive, record.parties.forum == forum, (0...Self.waitingSpan).contains(age),
                record.awaitsVerdict, let kind = kinds.kind(record.kind)
            else { return false }
            let rows = kind.transitions.filter { $0.act == act && $0.by.contains(.decider) }
            return rows.contains { $0.from.contains(record.state) }
                || !rows.isEmpty && kind.limits.contains { $0.outcome == .moves(to: record.state) }
        }
        .sorted { ($0.opened.milliseconds, $0.number) > ($1.opened.milliseconds, $1.number) }
    }
}
