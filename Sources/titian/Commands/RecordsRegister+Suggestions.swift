import Casework
import Domain
import ReadModel
import Records

/// What has become of what was listed.
extension RecordsRegister {
    /// What a post once had listed, with the entry of that; nil where the entry lists nothing.
    func listing(at entry: Int) throws -> RecordBook.Listing? {
        guard let body = try view.event(entry)?.body, let event = try? RecordEvent(decoding: body),
            case .listed = event.change
        else { return nil }
        return RecordBook.Listing(entry: entry, event: event)
    }

    /// Everything that was ever listed, in log order.
    func everyListing() throws -> [RecordBook.Listing] {
        var found: [RecordBook.Listing] = []
        try view.events(.record) { entry in
            guard let body = entry.body, let event = try? RecordEvent(decoding: body),
                case .listed = event.change
            else { return }
            found.append(RecordBook.Listing(entry: entry.entry, event: event))
        }
        return found
    }

    /// A ruling whose refusal of an unknown suggestion says what became of it.
    func explained(_ ruling: Ruling, _ listed: Int, _ book: RecordBook) throws -> Ruling {
        guard ruling.refusals == [.notListed(listed)] else { return ruling }
        if let listing = try listing(at: listed) {
            return Ruling(refusals: [.settledBefore(listed, by: settled(listing))])
        }
        let own = book.listings(of: listed)
        return own.isEmpty ? ruling : Ruling(refusals: [.postOfSuggestions(listed, own)])
    }

    /// How a listing that waits no more was answered, in a line; nil where it waits.
    func answer(to listing: RecordBook.Listing) -> String? {
        if let answer = book.answers[listing.entry] {
            let (who, when) = (answer.event.by ?? "—", time(answer.event.at))
            let reason = RecordsWords.reason(of: answer.event)
            return answer.event.dismisses
                ? Speech.say(
                    id: "dikesampingkan \(who), \(when) (#\(answer.entry)): \(reason)",
                    en: "dismissed by \(who), \(when) (#\(answer.entry)): \(reason)"
                )
                : Speech.say(
                    id: "diterima \(who), \(when) (#\(answer.entry)): \(reason)",
                    en: "accepted by \(who), \(when) (#\(answer.entry)): \(reason)"
                )
        }
        if book.listing(at: listing.entry) != nil { return nil }
        let cause = settled(listing)?.text(in: Speech.language)
        return Speech.say(id: "tidak berlaku lagi", en: "holds no more") + (cause.map { ": \($0)" } ?? "")
    }

    /// What settled a listing that nobody accepted or dismissed, where the record tells.
    private func settled(_ listing: RecordBook.Listing) -> Wording? {
        guard let number = listing.event.record, let record = book[number].map(book.current) else {
            return nil
        }
        let kind = kind(of: record)
        func state(_ language: Language) -> String {
            kind?.state(record.state)?.label.text(in: language) ?? record.state
        }
        guard let decision = decisions[record.number], let by = decision.event.by else {
            return Wording(
                id: "\(record.number.text) kini \"\(state(.indonesian))\"",
                en: "\(record.number.text) is \"\(state(.english))\" now"
            )
        }
        let (who, when) = (name(of: by, in: decision.event), time(decision.event.at))
        return Wording(
            id: "\(record.number.text) sudah diputuskan \(who), \(when), dan kini \"\(state(.indonesian))\"",
            en: "\(record.number.text) was decided on by \(who), \(when), and is \"\(state(.english))\" now"
        )
    }
}
