import Domain

/// A sign that decided and that its author takes back.
extension Workflow {
    /// Takes the decision by a sign out of a record, which then stands and says what the others give.
    ///
    /// Nothing where the sign decided nothing; else the decider's next word holds. `life` is the record's; `source` is the entry that takes the sign back, by `member`.
    package func takeBack(
        _ sign: Int,
        from record: KeptRecord,
        _ life: RecordLife,
        by member: String,
        in source: Int,
        at moment: Moment
    ) -> [RecordEvent] {
        guard record.isActive, record.wasDecided(by: sign), record.relation(of: sign) != nil else {
            return []
        }
        let rest = life.record(without: sign, kinds)
        let changes = rest.map { Self.ways(from: record, back: $0) } ?? []
        return (changes + [.unlinked(entry: sign)]).map {
            RecordEvent(
                record: record.number,
                $0,
                // Not what recognition concludes from the entry: that may say more.
                actor: "records",
                source: source,
                at: moment,
                by: member,
                rule: RecordEvent.takenBack
            )
        }
    }
}
