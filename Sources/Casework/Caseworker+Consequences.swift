import Domain
import ReadModel
import Records

/// What follows from a ruling, in the commit that makes it.
extension Caseworker {
    /// A new condition that may be one that is known is proposed as the same case.
    func compared(_ events: [RecordEvent]) -> [RecordEvent] {
        let opening = events.first { if case .opened = $0.change { true } else { false } }
        guard let opening, let number = opening.record else { return [] }
        var fresh = RecordBook()
        for event in events where event.record == number { fresh.apply(event, entry: .max) }
        guard let record = fresh[number], let kind = workflow.kinds.kind(record.kind),
            let known = log.book.lookalikes(of: record, kind: kind, words: words).last
        else { return [] }
        return [RecordEvent.Change.related(to: known.number), .listed(.lookalike, act: nil)].map {
            RecordEvent(
                record: number,
                $0,
                actor: RecordEvent.recognition,
                version: settings.version,
                source: opening.source,
                at: opening.at,
                rule: "lookalike"
            )
        }
    }

    /// What the relay does next about a condition that is new, was given back, is not done after all, or is another's by what
    /// its reporter has put right.
    ///
    /// `events` are those of the same ruling.
    func passedOn(
        _ event: RecordEvent,
        beside events: [RecordEvent],
        _ authority: RosterAuthority,
        isNews: Bool
    ) throws -> [RecordEvent] {
        guard let number = event.record else { return [] }
        var changes: [RecordEvent.Change] = []
        switch event.change {
        case .opened(let kind, let state, _, let parties):
            if let unit = parties.responsible.first, !authority.isReachable(unit) {
                changes = handedOver(
                    to: unit,
                    from: state,
                    workflow.kinds.kind(kind),
                    authority,
                    isNews: isNews
                )
            }
        case .moved(RecordAct.declined.rawValue, _, let state):
            let named = events.compactMap { event -> String? in
                guard event.record == number, case .fieldSet("owner", .text(let unit)) = event.change else {
                    return nil
                }
                return unit
            }
            changes = try givenToNext(number, from: state, named: named.first, authority, isNews: isNews)
        case .moved(RecordAct.reopened.rawValue, _, let state):
            if let record = log.book[number], let unit = record.parties.responsible.first {
                let kind = workflow.kinds.kind(record.kind)
                changes = handedOver(to: unit, from: state, kind, authority, isNews: isNews)
            }
        case .linked(_, "corrects"):
            changes = rerouted(number, beside: events, authority, isNews: isNews)
        default: break
        }
        return changes.map {
            RecordEvent(
                record: number,
                $0,
                actor: "records",
                version: settings.version,
                source: event.source,
                at: event.at,
                rule: "handover"
            )
        }
    }

    /// It goes to the unit that is named, or the next that answers for it; where there is none, a human must look.
    private func givenToNext(
        _ number: RecordNumber,
        from state: String,
        named: String?,
        _ authority: RosterAuthority,
        isNews: Bool
    ) throws -> [RecordEvent.Change] {
        guard let record = log.book[number], let kind = workflow.kinds.kind(record.kind),
            let routing = kind.routing
        else { return [] }
        guard let unit = try next(for: record, routing, named: named, authority) else {
            // Whoever gave it back is not in charge of it any more, although nobody else is.
            return [.assigned(units: []), .listed(.unbound, act: RecordAct.routed.rawValue)]
        }
        return [.assigned(units: [unit])]
            + handedOver(to: unit, from: state, kind, authority, isNews: isNews)
    }

    /// The step by which a unit is given a record; where nobody there can be told, a human must look.
    func handedOver(
        to unit: String,
        from state: String,
        _ kind: RecordKind?,
        _ authority: RosterAuthority,
        isNews: Bool
    ) -> [RecordEvent.Change] {
        let routed = RecordAct.routed.rawValue
        guard let kind, kind.routing != nil,
            let step = kind.transitions.first(where: { $0.act == routed && $0.from.contains(state) })
        else { return [] }
        if authority.isReachable(unit) { return [.moved(act: routed, from: state, to: step.to)] }
        return isNews ? [.listed(.unreached, act: routed)] : []
    }

    /// The unit that is named, else the next that answers for its category at its place; none that had it before.
    private func next(
        for record: KeptRecord,
        _ routing: KindRouting,
        named: String?,
        _ authority: RosterAuthority
    ) throws -> String? {
        var tried = Set(record.parties.responsible)
        for entry in try view.events(ofRecord: record.number.text) {
            switch try entry.body.flatMap({ try RecordEvent(decoding: $0) })?.change {
            case .opened(_, _, _, let parties): tried.formUnion(parties.responsible)
            case .assigned(let units): tried.formUnion(units)
            default: break
            }
        }
        if let named, !tried.contains(named) { return named }
        guard let category = record.fields[routing.category]?.word else { return nil }
        let place = routing.place.flatMap { record.fields[$0]?.word }
        return authority.responsible(for: category, at: place).first { !tried.contains($0) }
    }
}
