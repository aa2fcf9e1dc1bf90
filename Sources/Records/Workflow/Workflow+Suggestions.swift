/// What a human makes of something that was listed: the correction that he could make by hand, as its answer.
extension Workflow {
    /// What a human says beside accepting: of which record, into which state.
    package struct Choice: Hashable, Sendable {
        package var record: RecordNumber?
        package var state: String?

        package init(record: RecordNumber? = nil, state: String? = nil) {
            self.record = record
            self.state = state
        }
    }

    /// Does what was listed by the entry `listed`, by the same rules as `set`, `merge` and `unlink`.
    ///
    /// `retracted` is the post whose words were taken back, where that was listed; `life` gives a record's.
    /// The first event that follows names the listing, so that it is answered once.
    package func accept(
        _ listed: Int,
        _ choice: Choice,
        _ book: RecordBook,
        by hand: Hand,
        _ authority: some RecordAuthority,
        retracted: Int?,
        life: (RecordNumber) throws -> RecordLife
    ) throws -> Ruling {
        if let answer = book.answers[listed] { return refused(.answered(listed, answer.event.dismisses)) }
        guard let listing = book.listing(at: listed) else { return refused(.notListed(listed)) }
        let ruling: Ruling
        switch step(of: listing, book) {
        case .none: return refused(.notAcceptable(listed, listing.event.record?.text))
        case .assign(let number): return refused(.unitMissing(listed, number?.text))
        case .unlink(let number):
            guard let retracted else { return refused(.notAcceptable(listed, number.text)) }
            ruling = unlink(retracted, from: number, try life(number), book, by: hand)
        case .merge(let number, let others):
            guard let into = choice.record ?? (others.count == 1 ? others[0] : nil) else {
                return refused(.recordMissing(listed, others.map(\.text)))
            }
            ruling = merge(number, into: into, book, by: hand)
        case .state(_, let meant):
            guard let number = choice.record ?? meant else { return refused(.recordMissing(listed, [])) }
            ruling = settle(listing, number, choice.state, book, by: hand, authority)
        }
        return ruling.answering(listing)
    }

    /// Takes off the list what was listed by the entry `listed`.
    package func dismiss(_ listed: Int, _ book: RecordBook, by hand: Hand) -> Ruling {
        if let answer = book.answers[listed] { return refused(.answered(listed, answer.event.dismisses)) }
        guard let listing = book.listing(at: listed) else { return refused(.notListed(listed)) }
        var ruling = settle(listing.event.source ?? listed, book, by: hand)
        if !ruling.events.isEmpty { ruling.events[0].record = listing.event.record }
        return ruling.answering(listing)
    }

    /// Puts a record where the listed words lead it, unless it was decided on after them.
    private func settle(
        _ listing: RecordBook.Listing,
        _ number: RecordNumber,
        _ state: String?,
        _ book: RecordBook,
        by hand: Hand,
        _ authority: some RecordAuthority
    ) -> Ruling {
        guard let record = book[number], let kind = kinds.kind(record.kind) else {
            return refused(.noSuchRecord(number.text))
        }
        if record.isSettled(after: listing.event.at) {
            return refused(.overtaken(listing.entry, number.text, state: record.state))
        }
        guard case .listed(_, let act) = listing.event.change else {
            return refused(.notListed(listing.entry))
        }
        if let act, state == nil, !kind.transitions.contains(where: { $0.act == act }) {
            return refused(.notFromHere(act: act, state: record.state))
        }
        guard let state = state ?? self.state(of: record, by: act) else {
            return refused(.stateMissing(listing.entry, number.text, allowed: kind.corrections.states))
        }
        let ruling = set([], state: state, of: number, book, by: hand, authority)
        if ruling.refusals == [.alreadySo] {
            return refused(.overtaken(listing.entry, number.text, state: record.state))
        }
        return ruling
    }

    private func refused(_ refusal: Refusal) -> Ruling { Ruling(refusals: [refusal]) }
}

extension Ruling {
    /// The same as the answer to a listing, with the words that were listed.
    fileprivate func answering(_ listing: RecordBook.Listing) -> Ruling {
        var ruling = self
        guard !ruling.events.isEmpty else { return ruling }
        ruling.events[0].answers = listing.entry
        ruling.events[0].cites = listing.event.cites
        return ruling
    }
}
