import Domain

/// Time limits.
extension Workflow {
    /// What has passed by a moment: one event for each limit of each record, dated at the deadline.
    ///
    /// A limit fires once for each stay in a state: the deadline is part of its natural key, so that asking again
    /// adds nothing. Records that were imported long after their limits expire at once, which sends nothing.
    package func due(at now: Moment, _ book: RecordBook, _ calendar: some RecordCalendar) -> [RecordEvent] {
        var events: [RecordEvent] = []
        for record in book.unordered where record.isActive {
            guard let kind = kinds.kind(record.kind) else { continue }
            let passed = kind.limits.compactMap { limit in
                deadline(limit, record, calendar).flatMap {
                    $0.milliseconds <= now.milliseconds ? (limit, $0) : nil
                }
            }
            // The earliest move wins: a later limit of the state that is left has nothing to say.
            let ordered = passed.sorted { ($0.1.milliseconds, $0.0.name) < ($1.1.milliseconds, $1.0.name) }
            for (limit, moment) in ordered {
                let isMove = limit.outcome != .overdue
                if !isMove, record.overdue != nil { continue }
                let event = expiry(limit, record, moment)
                // What a human brought back after its day does not lapse by the same day again.
                if book.knows(event) { continue }
                events.append(event)
                if isMove { break }
            }
        }
        return events.sorted {
            ($0.at.milliseconds, $0.record?.text ?? "") < ($1.at.milliseconds, $1.record?.text ?? "")
        }
    }

    /// When the first limit of a record passes that has not; nil where none does.
    package func nextDeadline(of record: KeptRecord, _ calendar: some RecordCalendar) -> Moment? {
        guard record.isActive, let kind = kinds.kind(record.kind) else { return nil }
        return kind.limits.filter { $0.outcome != .overdue || record.overdue == nil }
            .compactMap { deadline($0, record, calendar) }
            .min { $0.milliseconds < $1.milliseconds }
    }

    /// When a limit passes for a record; nil where it does not concern it as it stands.
    private func deadline(_ limit: KindLimit, _ record: KeptRecord, _ calendar: some RecordCalendar)
        -> Moment?
    {
        guard limit.states.contains(record.state), limit.guards.hold(for: record.fields) else { return nil }
        guard let start = start(limit, record, calendar) else { return nil }
        switch limit.clock {
        case .round:
            return Moment(
                milliseconds: start.milliseconds + Int64((limit.hours * 3_600_000).rounded()),
                offsetMinutes: start.offsetMinutes
            )
        case .working:
            guard limit.hours > 0 else { return start }
            return calendar.add(
                workingHours: limit.hours,
                to: start,
                unit: record.parties.responsible.first ?? record.parties.unit
            )
        }
    }

    private func start(_ limit: KindLimit, _ record: KeptRecord, _ calendar: some RecordCalendar) -> Moment? {
        switch limit.start {
        case .entered: record.entered
        case .opened: record.opened
        case .fields(let names):
            names.lazy.compactMap { record.fields[$0]?.word }.first.flatMap { calendar.end(ofDay: $0) }
        }
    }

    private func expiry(_ limit: KindLimit, _ record: KeptRecord, _ moment: Moment) -> RecordEvent {
        var target: String?
        if case .moves(let to) = limit.outcome { target = to }
        return RecordEvent(
            record: record.number,
            .expired(limit: limit.name, from: record.state, to: target),
            actor: "records",
            at: moment,
            rule: "limit_\(limit.name)"
        )
    }
}
