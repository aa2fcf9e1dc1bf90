import Domain
import Journal
import ReadModel
import Records

/// Where a human looks at records and puts them right: every record of the log, and the way a ruling gets there.
///
/// Calls block: never make them from a task.
package struct RecordDesk {
    /// What one entry of the log says of records.
    package struct Told: Sendable {
        package let entry: Int
        package let event: RecordEvent
        /// False where the record no longer stood where the event takes it from: told, without effect.
        package let isApplied: Bool
    }

    /// What came of a human's hand.
    package enum Outcome: Sendable {
        /// Every event is an entry of the log and had effect.
        case done([Told])
        /// Nothing was written.
        case refused([Refusal])
    }

    /// Times that a number may be taken by somebody else while one is being chosen.
    private static let patience = 5

    private let workflow: Workflow
    /// Every record that was followed, also what is settled and old.
    package private(set) var book = RecordBook()
    private let view: JournalView
    private var last = -1

    package init(view: JournalView, kinds: KindCatalog) {
        self.view = view
        workflow = Workflow(kinds)
    }

    /// Takes in what the view has, and says what is new there, in log order.
    @discardableResult
    package mutating func follow() throws -> [Told] {
        var fresh: [Told] = []
        var book = book
        var last = last
        try view.events(.record, after: last) { entry in
            last = entry.entry
            // What was erased, or comes from a later version, says nothing here.
            guard let body = entry.body, let event = try? RecordEvent(decoding: body) else { return }
            let isApplied = book.apply(event, entry: entry.entry)
            fresh.append(Told(entry: last, event: event, isApplied: isApplied))
        }
        (self.book, self.last) = (book, last)
        return fresh
    }

    /// Makes steps one after the other, each on what those before it leave; all are written together, or nothing.
    ///
    /// Throws ``RecordDeskFault`` where somebody else changed the record meanwhile.
    package mutating func perform(
        through appender: any EntryAppender,
        _ steps: [(Workflow, RecordBook) throws -> Ruling]
    ) throws -> Outcome {
        for _ in 0..<Self.patience {
            try view.catchUp()
            try follow()
            var changed = book
            var events: [RecordEvent] = []
            for step in steps {
                let ruling = try step(workflow, changed)
                guard ruling.refusals.isEmpty else { return .refused(ruling.refusals) }
                for event in ruling.events {
                    events.append(event)
                    // Below every entry of the log: it has no number yet.
                    changed.apply(event, entry: -events.count)
                }
            }
            let appended = try appender.offerAndWait(drafts(events, appender.naturalKeys))
            if appended.contested.isEmpty { return .done(try witness(appended.range)) }
            for event in events {
                if case .relabelled(_, let taken, _) = event.change { book.claim(taken) }
            }
        }
        throw RecordDeskFault.contested
    }

    /// The number that a human's event gives is claimed as those are that are concluded.
    private func drafts(_ events: [RecordEvent], _ keys: NaturalKeys) -> [EntryDraft] {
        var drafts = RecordDrafts.drafts(of: events, forum: nil, book: book, keys: keys)
        for (place, event) in events.enumerated() where drafts[place].key == nil && !event.claims.isEmpty {
            let own = ["record", event.actor, event.record?.text ?? "", String(event.at.milliseconds)]
            drafts[place].key = EntryKey(
                own: keys.key(of: own + event.claims.joined()),
                subjects: event.claims.map { keys.key(of: $0) }
            )
        }
        return drafts
    }

    /// What was appended, as the log has it.
    private mutating func witness(_ entries: Range<Int>) throws -> [Told] {
        try view.catchUp()
        let own = try follow().filter { entries.contains($0.entry) }
        guard own.allSatisfy(\.isApplied) else { throw RecordDeskFault.overtaken(entries.lowerBound) }
        return own
    }
}

/// Why a human's hand did not take effect.
package enum RecordDeskFault: TitianError {
    /// Others took every number that was chosen; nothing was written.
    case contested
    /// Somebody else moved the record before the entry stood; it is told without effect.
    case overtaken(Int)

    package var message: Wording {
        switch self {
        case .contested:
            Wording(
                id: "Nomor catatan terus dipakai entri lain; tidak ada yang ditulis.",
                en: "The record's number was taken by other entries again and again; nothing was written."
            )
        case .overtaken(let entry):
            Wording(
                id: "Catatan itu baru saja berubah; entri #\(entry) tercatat tanpa akibat.",
                en: "The record has just changed; entry #\(entry) stands without effect."
            )
        }
    }

    package var advice: Wording {
        switch self {
        case .contested: Wording(id: "Ulangi.", en: "Try again.")
        case .overtaken:
            Wording(
                id: "Lihat dengan `titian records show`, lalu ulangi.",
                en: "Look with `titian records show`, then try again."
            )
        }
    }

    package var isRetryable: Bool { true }
}
