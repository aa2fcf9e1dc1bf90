import Domain
import Outbox
import ReadModel
import Records
import Roster

/// A case that is another unit's by what its reporter has put right.
extension Caseworker {
    /// It goes to the unit whose task it is by its new place or category; nothing where that says no other than before.
    ///
    /// Where nobody there can be told it is back where records begin: nothing says that it was handed over.
    func rerouted(
        _ number: RecordNumber,
        beside events: [RecordEvent],
        _ authority: RosterAuthority,
        isNews: Bool
    ) -> [RecordEvent.Change] {
        guard let record = log.book[number], let kind = workflow.kinds.kind(record.kind),
            let routing = kind.routing, !kind.isFinal(record.state)
        else { return [] }
        var fields = record.fields
        for event in events where event.record == number {
            if case .fieldSet(let name, let value) = event.change { fields[name] = value }
        }
        guard let unit = routing.units(for: fields, authority).first,
            unit != routing.units(for: record.fields, authority).first,
            unit != record.parties.responsible.first
        else { return [] }
        let steps = handedOver(to: unit, from: record.state, kind, authority, isNews: isNews)
        let isHanded = steps.contains { if case .moved = $0 { true } else { false } }
        let back =
            isHanded || record.state == kind.initial
            ? []
            : [RecordEvent.Change.corrected(from: record.state, to: kind.initial, reason: "ralat pelapor")]
        return [.assigned(units: [unit])] + back + steps
    }

    /// That a case is no longer theirs, told once to whom it was brought, below its route.
    mutating func toFormer(_ item: RecordNews, _ record: KeptRecord, _ kind: RecordKind, _ opening: PostView)
        throws -> [Intent]
    {
        guard let former = try formerUnit(item, record), !item.isDeclined else { return [] }
        let briefing = posts.shelf.briefing(at: item.accepted)
        let line = text(kind, at: item.accepted).line(of: record, for: .forum)
        guard let line, let target = addressees(briefing).target(for: former),
            target != record.parties.responsible.first.flatMap({ addressees(briefing).target(for: $0) })
        else { return [] }
        let note = Wording(
            id: "Terima kasih, tidak perlu ditindaklanjuti lagi di sini.",
            en: "Thank you; nothing more is to be done about it here."
        )
        let text = RouteText.correction(
            of: routed(opening, briefing),
            [line, note.text(in: settings.language)].joined(separator: "\n")
        )
        return [route(item, record, to: target, text, below: opening)]
    }

    /// From whom a case comes, for those to whom it is brought; empty where nobody had it.
    mutating func origin(_ item: RecordNews, _ record: KeptRecord) throws -> String {
        guard let former = try formerUnit(item, record),
            let name = posts.shelf.briefing(at: item.accepted).roster.unit(former)?.name
        else { return "" }
        return Wording(id: "Dialihkan dari \(name).", en: "Passed on from \(name).").text(
            in: settings.language
        )
    }

    /// The unit to which a record was brought before an item gave it to another.
    private func formerUnit(_ item: RecordNews, _ record: KeptRecord) throws -> String? {
        guard item.isAssigned, let before = try log.record(item.number, asOf: item.entry - 1),
            let former = before.parties.responsible.first, former != record.parties.responsible.first,
            try wasRouted(record.number, before: item.entry)
        else { return nil }
        return former
    }
}
