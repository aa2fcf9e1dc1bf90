import Domain
import Records
import Roster

/// What a human must look at: which doubt, and of what may be granted or asked in which words.
extension SectionReader {
    private struct Case {
        let listing: RecordBook.Listing
        let doubt: Doubt
        let shown: Shown?

        var source: Int { listing.event.source ?? listing.entry }
    }

    var doubts: DigestSection {
        var seen: Set<Int> = []
        let cases = records.book.listings.compactMap { self.case(of: $0) }
        let suggestions = cases.filter { $0.doubt == .suggestion && isToday($0.listing.event.at) }.map(
            \.source
        )
        let open = cases.filter { $0.doubt != .suggestion }.sorted {
            rank($0).lexicographicallyPrecedes(rank($1))
        }
        .filter { seen.insert($0.source).inserted }
        return DigestSection(
            .doubts,
            open.prefix(DigestSection.limit).map(line),
            count: open.count,
            command: "titian records --listed",
            suggestions: Set(suggestions).subtracting(seen).sorted()
        )
    }

    /// The words in doubt, where somebody must tell whose matter they are.
    ///
    /// A refusal's words may be its reason, and irony is not passed on: those are looked up by their number.
    private func quote(_ one: Case) -> Wording? {
        guard isQuotable(one), records.forum(of: one.listing).flatMap(sources.forum) != nil else {
            return nil
        }
        return sources.text(one.source).flatMap(quotation)
    }

    private func isQuotable(_ one: Case) -> Bool {
        guard case .listed(let doubt, let name) = one.listing.event.change else { return false }
        let act = name.flatMap(RecordAct.init)
        let grants = act == .granted || act == .grantedWithCondition || act == .noted
        switch doubt {
        case .unbound, .noAuthority: return grants
        case .unconfirmed: return grants || act == nil
        default: return false
        }
    }

    /// Nil for what the page does not tell.
    ///
    /// What was meant for a private channel is not pointed at either.
    private func `case`(of listing: RecordBook.Listing) -> Case? {
        guard case .listed(let doubt, _) = listing.event.change, doubt != .directOnly,
            isHere(records.forum(of: listing))
        else { return nil }
        guard let number = listing.event.record, let found = records.book[number] else {
            return Case(listing: listing, doubt: doubt, shown: nil)
        }
        let record = records.book.current(found)
        guard let kind = records.kinds.kind(record.kind), !kind.isRestricted else { return nil }
        return Case(listing: listing, doubt: doubt, shown: (record, kind))
    }

    /// The period's own first, decisions before all else; then the latest.
    private func rank(_ one: Case) -> [Int64] {
        let order: [Doubt] = [
            .contradiction, .overruled, .deleted, .afterDecision, .unconfirmed, .outcome, .noAuthority,
            .unbound, .notFromHere, .incomplete, .lookalike, .recognition,
        ]
        let place = order.firstIndex(of: one.doubt) ?? order.count
        let at = one.listing.event.at
        return [isToday(at) ? 0 : 1, Int64(place), -at.milliseconds]
    }

    private func line(_ one: Case) -> RecordLine {
        let event = one.listing.event
        let who = event.by.flatMap { name(of: $0) } ?? author(of: one.source)
        let forum = records.forum(of: one.listing).flatMap(sources.forum)
        var related: [RecordNumber] = []
        if one.doubt == .lookalike, let own = one.shown {
            related = own.record.related.filter { records.book[$0]?.kind == own.record.kind }.sorted()
        }
        var remarks = [who.map { Wording(id: $0, en: $0) }, quote(one)].compactMap { $0 }
        remarks.append(DigestWords.doubt(one.doubt, related: related.map(\.text)))
        return RecordLine(
            number: one.shown?.record.number,
            entries: [one.source]
                + (one.shown.map { entries(of: $0.record) } ?? []).filter { $0 != one.source },
            at: event.at,
            text: one.shown.map { text(of: $0.record, $0.kind) } ?? DigestWords.postIn(forum),
            remarks: remarks
        )
    }
}
