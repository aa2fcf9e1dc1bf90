import Domain
import GRDB
import Roster

/// What the actors and the digest ask about entries that are no posts.
extension JournalView {
    /// Shows the events of one kind in log order, those behind entry `after` and before `before` only.
    package func events(
        _ kind: EntryKind,
        after: Int = -1,
        before: Int = .max,
        _ body: (EventView) throws -> Void
    ) throws {
        var last = after
        while true {
            let page = try events("kind = ?1 AND entry > ?2 AND entry < ?3 ORDER BY entry LIMIT \(Self.page)")
            {
                $0.bind(1, kind.rawValue)
                $0.bind(2, last)
                $0.bind(3, before)
            }
            for event in page { try body(event) }
            guard let end = page.last, page.count == Self.page else { return }
            last = end.entry
        }
    }

    /// What happened about one entry, in log order.
    package func events(about subject: Int) throws -> [EventView] {
        try events("subject = ?1 ORDER BY entry") { $0.bind(1, subject) }
    }

    /// What was concluded about the record of a number, in log order.
    package func events(ofRecord number: String) throws -> [EventView] {
        try events("entry IN (SELECT entry FROM record_event WHERE record = ?1) ORDER BY entry") {
            $0.bind(1, number)
        }
    }

    /// One event; nil where the entry is something else or not yet followed.
    package func event(_ entry: Int) throws -> EventView? {
        try events("entry = ?1") { $0.bind(1, entry) }.first
    }

    private func events(_ condition: String, _ bind: (SQLStatement) -> Void) throws -> [EventView] {
        try read { db in
            let lookup = try PostLookup(db, roster: RosterState())
            let statement = try SQLStatement(
                """
                SELECT entry, kind, forum, accepted, subject, sender,
                  CASE WHEN entry IN (SELECT entry FROM restricted) THEN NULL ELSE body END
                FROM event WHERE \(condition)
                """,
                on: db
            )
            bind(statement)
            var found: [EventView] = []
            try statement.rows { row in
                guard let kind = EntryKind(rawValue: row.text(1) ?? "") else { return }
                found.append(
                    EventView(
                        entry: Int(row.integer(0)),
                        kind: kind,
                        forum: row.isNull(2) ? nil : try lookup.forum(row.integer(2)).id,
                        accepted: row.integer(3),
                        subject: row.number(4),
                        sender: try lookup.sender(row.number(5).map(Int64.init)),
                        body: row.bytes(6)
                    )
                )
            }
            return found
        }
    }
}
