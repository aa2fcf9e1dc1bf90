import Domain

/// What a human puts right (`titian records set`, relabel, merge, unlink): each an event of its own, so that what
/// was concluded before stays visible.
extension Workflow {
    /// A human's hand: who, when, and why.
    package struct Hand: Hashable, Sendable {
        package var name: String
        package var at: Moment
        package var reason: String

        package init(name: String, at: Moment, reason: String) {
            self.name = name
            self.at = at
            self.reason = reason
        }
    }

    /// Puts a record into a state of its kind.
    package func correct(_ number: RecordNumber, to state: String, _ book: RecordBook, by hand: Hand)
        -> Ruling
    {
        amend(number, book, hand) { amendment throws(Refusal) in
            try amendment.put(into: state, reason: hand.reason)
        }
    }

    /// Gives fields other values, or none, then puts the record into a state: all of it, or nothing.
    ///
    /// A state that waited for what was filled is left before.
    package func set(
        _ fields: [(name: String, value: RecordValue?)],
        state: String? = nil,
        of number: RecordNumber,
        _ book: RecordBook,
        by hand: Hand,
        _ authority: some RecordAuthority
    ) -> Ruling {
        amend(number, book, hand) { amendment throws(Refusal) in
            for (name, value) in fields { try amendment.fill(name, with: value) }
            amendment.complete(by: hand.name, authority)
            if let state { try amendment.put(into: state, reason: hand.reason) }
        }
    }

    private func amend(
        _ number: RecordNumber,
        _ book: RecordBook,
        _ hand: Hand,
        _ body: (inout Amendment) throws(Refusal) -> Void
    ) -> Ruling {
        guarded(number, book, hand) { record, kind in
            Result { () throws(Refusal) in
                var amendment = Amendment(of: record, kind)
                try body(&amendment)
                return try amendment.news().map { event($0, number, hand) }
            }
        }
    }

    /// An act of the kind by an operator: where the kind lets one.
    package func perform(
        _ act: String,
        on number: RecordNumber,
        _ book: RecordBook,
        by hand: Hand,
        _ authority: some RecordAuthority
    ) -> Ruling {
        guarded(number, book, hand) { record, kind in
            let rules = TransitionRules(kind: kind, authority: authority)
            return rules.step(act, record, ActingParty(who: .operator(hand.name))).map { step in
                [event(.moved(act: act, from: record.state, to: step.to), number, hand)]
            }
        }
    }

    /// Gives a record to other units, and sends it on where the kind has a step for that.
    ///
    /// Where the relay cannot tell them, it is back where records begin: nothing says that it was handed over.
    package func assign(
        _ units: [String],
        to number: RecordNumber,
        _ book: RecordBook,
        by hand: Hand,
        _ authority: some RecordAuthority
    ) -> Ruling {
        guarded(number, book, hand) { record, kind in
            guard record.parties.responsible != units else { return .failure(.alreadySo) }
            let assigned = event(.assigned(units: units), number, hand)
            let act = RecordAct.routed.rawValue
            let rules = TransitionRules(kind: kind, authority: authority)
            let party = ActingParty(who: .operator(hand.name))
            guard case .success(let step) = rules.step(act, record, party) else {
                return .success([assigned])
            }
            if units.first.map(authority.isReachable) ?? false {
                let moved = event(.moved(act: act, from: record.state, to: step.to), number, hand)
                return .success([assigned, moved])
            }
            if record.state == kind.initial { return .success([assigned]) }
            let back = RecordEvent.Change.corrected(
                from: record.state,
                to: kind.initial,
                reason: hand.reason
            )
            return .success([assigned, event(back, number, hand)])
        }
    }

    /// Says that a record is of another kind: it goes on there under a new number.
    package func relabel(_ number: RecordNumber, as name: String, _ book: RecordBook, by hand: Hand) -> Ruling
    {
        guarded(number, book, hand) { record, _ in
            guard let kind = kinds.kind(name) else { return .failure(.noSuchKind(name)) }
            guard kind.name != record.kind else { return .failure(.alreadySo) }
            let next = book.nextNumber(prefix: kind.prefix, at: record.opened)
            let change = RecordEvent.Change.relabelled(kind: kind.name, as: next, state: kind.initial)
            return .success([event(change, number, hand)])
        }
    }

    /// Says that two records are one case: the first goes on in the second.
    package func merge(
        _ number: RecordNumber,
        into other: RecordNumber,
        _ book: RecordBook,
        by hand: Hand
    ) -> Ruling {
        guarded(number, book, hand) { record, _ in
            guard other != number else { return .failure(.mergesWithItself(number.text)) }
            guard let target = book[other].map(book.current) else {
                return .failure(.noSuchRecord(other.text))
            }
            guard target.number != number else {
                return .failure(.holdsAlready(number.text, part: other.text))
            }
            guard target.kind == record.kind else {
                return .failure(.otherKind(number.text, other: target.number.text))
            }
            return .success([event(.merged(into: target.number), number, hand)])
        }
    }

    /// Takes a merge back.
    package func unmerge(_ number: RecordNumber, _ book: RecordBook, by hand: Hand) -> Ruling {
        guard !hand.reason.isEmpty else { return Ruling(refusals: [.reasonMissing]) }
        guard let record = book[number] else { return Ruling(refusals: [.noSuchRecord(number.text)]) }
        guard let other = record.continuesIn, book[other]?.kind == record.kind else {
            return Ruling(refusals: [.notMerged(number.text)])
        }
        return Ruling(events: [event(.unmerged(from: other), number, hand)])
    }

    /// Takes a post out of a record, and with it what the post had done: the record stands and says what the others
    /// give.
    ///
    /// `life` is the record's. A decision by that post is nobody's any more, so that the decider's next word holds.
    package func unlink(
        _ entry: Int,
        from number: RecordNumber,
        _ life: RecordLife,
        _ book: RecordBook,
        by hand: Hand
    ) -> Ruling {
        guarded(number, book, hand) { record, _ in
            guard let role = record.relation(of: entry) else {
                return .failure(.notOfRecord(post: entry, number.text))
            }
            guard role != "opened" else { return .failure(.opens(post: entry, number.text)) }
            let rest = life.record(without: entry, kinds)
            let changes = rest.map { Self.ways(from: record, back: $0) } ?? []
            return .success((changes + [.unlinked(entry: entry)]).map { event($0, number, hand) })
        }
    }

    /// From a record as it is to what it was without a post.
    static func ways(from record: KeptRecord, back rest: KeptRecord) -> [RecordEvent.Change] {
        let names = Set(record.fields.keys).union(rest.fields.keys).sorted()
        var changes = names.filter { record.fields[$0] != rest.fields[$0] }
            .map { RecordEvent.Change.fieldSet($0, rest.fields[$0]) }
        if record.parties.responsible != rest.parties.responsible {
            changes.append(.assigned(units: rest.parties.responsible))
        }
        if record.state != rest.state {
            changes.append(.moved(act: RecordEvent.takenBack, from: record.state, to: rest.state))
        }
        return changes
    }

    /// Says that a human has looked at what a post had listed.
    package func settle(_ source: Int, _ book: RecordBook, by hand: Hand) -> Ruling {
        guard !hand.reason.isEmpty else { return Ruling(refusals: [.reasonMissing]) }
        guard let listing = book.listing(by: source) else {
            return Ruling(refusals: [.nothingListed(post: source)])
        }
        return Ruling(events: [event(.settled(source: source, reason: hand.reason), listing.record, hand)])
    }

    /// Asks what every correction must answer first: a reason, a record that stands for itself, its kind.
    private func guarded(
        _ number: RecordNumber,
        _ book: RecordBook,
        _ hand: Hand,
        _ body: (KeptRecord, RecordKind) -> Result<[RecordEvent], Refusal>
    ) -> Ruling {
        guard !hand.reason.isEmpty else { return Ruling(refusals: [.reasonMissing]) }
        guard let record = book[number] else { return Ruling(refusals: [.noSuchRecord(number.text)]) }
        guard record.isActive else {
            return Ruling(refusals: [.goesOnIn(book.current(record).number.text)])
        }
        guard let kind = kinds.kind(record.kind) else { return Ruling(refusals: [.noSuchKind(record.kind)]) }
        switch body(record, kind) {
        case .success(let events): return Ruling(events: events)
        case .failure(let refusal): return Ruling(refusals: [refusal])
        }
    }

    private func event(_ change: RecordEvent.Change, _ number: RecordNumber?, _ hand: Hand) -> RecordEvent {
        RecordEvent(
            record: number,
            change,
            actor: "operator",
            at: hand.at,
            by: hand.name,
            reason: change.holdsReason ? nil : hand.reason
        )
    }
}
