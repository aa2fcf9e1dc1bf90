import Domain
import GRDB
import Roster

/// Reads one hit of a search with its words marked.
struct HitReader {
    private let lookup: PostLookup
    private let statement: SQLStatement

    init(_ db: Database, match: String, roster: RosterState) throws {
        lookup = try PostLookup(db, roster: roster)
        statement = try SQLStatement(
            """
            SELECT p.entry, p.revises, p.forum, p.at, p.zone, p.sender, p.kind,
              highlight(search, 0, ?3, ?4), coalesce(c.wording, p.entry), coalesce(c.deleted, p.deleted)
            FROM search JOIN post AS p ON p.entry = search.rowid
              LEFT JOIN current AS c ON c.entry = coalesce(p.revises, p.entry)
            WHERE search MATCH ?1 AND search.rowid = ?2
            """,
            on: db
        )
        statement.bind(1, match)
        statement.bind(3, Excerpt.opening)
        statement.bind(4, Excerpt.closing)
    }

    /// Nil where the entry does not match.
    func read(_ entry: Int64) throws -> SearchHit? {
        statement.bind(2, entry)
        return try statement.first { row in
            SearchHit(
                entry: Int(entry),
                revises: row.number(1),
                forum: try lookup.forum(row.integer(2)),
                at: Moment(milliseconds: row.integer(3), offsetMinutes: Int(row.integer(4))),
                sender: try lookup.sender(row.number(5).map(Int64.init)),
                kind: PostKind(code: row.integer(6)),
                excerpt: Excerpt(highlighted: row.text(7) ?? ""),
                isSuperseded: row.integer(8) != entry,
                isDeleted: row.flag(9)
            )
        }
    }
}
