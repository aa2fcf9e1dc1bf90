import Domain
import Journal
import Records

/// How events about records become entries.
enum RecordDrafts {
    /// The drafts of events that belong together: all of them are written, or none.
    static func drafts(of events: [RecordEvent], forum: ForumID?, book: RecordBook, keys: NaturalKeys)
        -> [EntryDraft]
    {
        events.enumerated().map { place, event in
            EntryDraft(
                kind: .record,
                forum: forum,
                contents: BySlot(body: event.encoded()),
                from: sources(of: event, book),
                key: event.naturalKey.map {
                    EntryKey(own: keys.key(of: $0), subjects: event.claims.map { keys.key(of: $0) })
                },
                leansOnPrevious: place > 0
            )
        }
    }

    /// The posts that an event rests on, its own source first; those of its record where it names none.
    private static func sources(of event: RecordEvent, _ book: RecordBook) -> [Int] {
        var found = event.source.map { [$0] } ?? []
        switch event.change {
        case .linked(let entry, _), .unlinked(let entry), .settled(let entry, _): found.append(entry)
        default: break
        }
        found += event.cites.map(\.entry)
        if found.isEmpty, let number = event.record, let record = book[number] {
            found += record.sources.filter { $0.value == "opened" }.keys
        }
        var seen: Set<Int> = []
        return found.filter { seen.insert($0).inserted }
    }
}
