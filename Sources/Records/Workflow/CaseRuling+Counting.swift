/// Whom a post counts: its sender at a meeting, or those whom the new lines of a list name.
extension CaseRuling {
    mutating func count(_ record: KeptRecord?) {
        guard let record, kinds.kind(record.kind)?.countsPresence ?? false else { return }
        // A correction counts anew: the last word holds.
        if record.counts(conclusion.source) { return }
        for said in conclusion.presences {
            let words = said.words.map { Citation(entry: conclusion.source, range: $0) }
            let member = said.line == nil ? conclusion.sender : nil
            let unit = said.line.map { authority.unit(named: $0) } ?? authority.unit(of: conclusion.sender)
            append(.counted(Tally(member: member, unit: unit, as: said.presence, words: words)), record)
        }
    }
}
