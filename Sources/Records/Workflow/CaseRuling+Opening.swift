import Domain

/// What a post opens.
extension CaseRuling {
    mutating func open(_ kind: RecordKind, at state: String?, follows target: KeptRecord?)
        -> KeptRecord?
    {
        // New rules that look at an old post again open nothing that is open.
        if let known = book.record(openedBy: conclusion.source, kind: kind.name) {
            let record = book.current(known)
            if let target, !record.related.contains(target.number) {
                append(.related(to: target.number), record)
                settleIn(record, kind, target)
            }
            return record
        }
        guard !kind.isDirectOnly || conclusion.isDirect else {
            ruling.refusals.append(.directOnly(kind: kind.name))
            list(.directOnly, nil)
            return nil
        }
        let applicant = conclusion.applicant ?? conclusion.sender
        var fields = accepted(kind)
        let units = responsible(kind, fields)
        if isEmergency(kind, fields) { fields["emergency"] = .flag }
        var record = KeptRecord(
            number: book.nextNumber(prefix: kind.prefix, at: conclusion.at),
            kind: kind.name,
            state: state ?? kind.initial,
            at: conclusion.at,
            fields: fields,
            parties: RecordParties(
                sender: conclusion.sender,
                applicant: applicant,
                unit: authority.unit(of: applicant),
                responsible: conclusion.addressees.isEmpty ? units : conclusion.addressees,
                forum: conclusion.isDirect ? nil : conclusion.forum
            )
        )
        record.link(conclusion.source, "opened")
        append(
            .opened(kind: kind.name, state: record.state, fields: fields, parties: record.parties),
            record,
            givenBy: kind.asksEach ? applicant : nil
        )
        if let target { append(.related(to: target.number), record) }
        gather(record, beside: target)
        settleIn(record, kind, target)
        return record
    }

    /// Whether a record with those fields is marked as an emergency.
    func isEmergency(_ kind: RecordKind, _ fields: [String: RecordValue]) -> Bool {
        kind.routing?.isEmergency(fields) ?? false && kind.field("emergency")?.accepts(.flag) ?? false
    }

    /// What begins in a forum while a meeting is open there belongs to it.
    private mutating func gather(_ record: KeptRecord, beside target: KeptRecord?) {
        let hosts = kinds.kinds.filter { $0.session?.gathers.contains(record.kind) ?? false }
        guard !hosts.isEmpty, let forum = record.parties.forum else { return }
        let open = hosts.flatMap { kind in
            book.records.all(prefix: kind.prefix).filter { host in
                host.isActive && host.state == kind.session?.state && host.parties.forum == forum
                    && isInSession(host)
            }
        }
        guard open.count == 1, let host = open.first else { return }
        if host.number != target?.number { append(.related(to: host.number), record) }
        append(.linked(entry: conclusion.source, relation: MeetingMinutes.relation), host)
    }

    /// Whether a meeting that was opened in the chat may still go on: for half a day.
    private func isInSession(_ host: KeptRecord) -> Bool {
        let lasted = conclusion.at.milliseconds - host.entered.milliseconds
        return (0...43_200_000).contains(lasted)
    }

    /// What the relay itself does to a new record: routing, and telling what it belongs to.
    private mutating func settleIn(_ record: KeptRecord, _ kind: RecordKind, _ target: KeptRecord?) {
        var acts: [RecordAct] = []
        // It is handed to the first of them.
        if kind.routing != nil, let unit = record.parties.responsible.first, authority.isReachable(unit) {
            acts.append(.routed)
        }
        if target != nil { acts.append(.linked) }
        let rules = TransitionRules(kind: kind, authority: authority)
        for act in acts.map(\.rawValue) {
            guard case .success(let step) = rules.step(act, record, .relay) else { continue }
            return append(.moved(act: act, from: record.state, to: step.to), record, step)
        }
    }

    private func responsible(_ kind: RecordKind, _ fields: [String: RecordValue]) -> [String] {
        kind.routing?.units(for: fields, authority) ?? []
    }
}

extension KindRouting {
    /// The units whose task a record with those fields is, nearest first: what the kind's file says, else the roster's
    /// nearest; empty where nobody's.
    package func units(for fields: [String: RecordValue], _ authority: some RecordAuthority) -> [String] {
        guard let category = fields[category]?.word, !category.isEmpty else { return [] }
        if let units = units[category] { return units }
        let place = place.flatMap { fields[$0]?.word }.flatMap { $0.isEmpty ? nil : $0 }
        return Array(authority.responsible(for: category, at: place).prefix(1))
    }

    /// Whether fields tell of what runs round the clock.
    func isEmergency(_ fields: [String: RecordValue]) -> Bool {
        (fields[category]?.word).map(emergencies.contains) ?? false
    }
}
