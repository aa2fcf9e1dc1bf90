import Domain
import GRDB
import Roster

/// Which rows a listing shows, worked out once: a forum or all, a period, and the entries it lies between.
struct PostScope {
    private let forum: Int64?
    private let period: PostPeriod
    private let entries: ClosedRange<Int>
    private let roster: RosterState

    /// Nil where nothing can be in it.
    init?(_ db: Database, roster: RosterState, forum: ForumID?, period: PostPeriod) throws {
        let key = try forum.flatMap { try JournalView.key(of: $0, db) }
        guard forum == nil || key != nil else { return nil }
        let entries = try period.isAll ? 0...Int.max : Self.bounds(db, forum: key, period: period)
        guard let entries else { return nil }
        self.forum = key
        self.period = period
        self.entries = entries
        self.roster = roster
    }

    /// At most `limit` posts and revisions in log order, none before entry `first`.
    func posts(_ db: Database, from first: Int, limit: Int) throws -> [PostView] {
        let rows = try PostRows(PostLookup(db, roster: roster))
        let statement = try SQLStatement(
            """
            SELECT \(PostRows.columns) FROM post AS p LEFT JOIN current AS c ON c.entry = p.entry
            WHERE p.entry BETWEEN ?1 AND ?2 AND (?3 IS NULL OR p.forum = ?3)
              AND (?4 IS NULL OR p.at >= ?4) AND (?5 IS NULL OR p.at < ?5)
              AND (?4 IS NULL AND ?5 IS NULL OR NOT \(Restriction.holds("p")))
            ORDER BY p.entry LIMIT ?6
            """,
            on: db
        )
        statement.bind(1, max(first, entries.lowerBound))
        statement.bind(2, entries.upperBound)
        statement.bind(3, forum)
        statement.bind(4, period.from)
        statement.bind(5, period.to)
        statement.bind(6, limit)
        var posts: [PostView] = []
        try statement.rows { posts.append(try rows.post($0)) }
        return posts
    }

    /// From the index of times, so that one day of a long log is found without reading all of it.
    private static func bounds(_ db: Database, forum: Int64?, period: PostPeriod) throws -> ClosedRange<Int>?
    {
        let condition = "p.forum = ?1 AND p.at >= ?2 AND p.at < ?3"
        let statement = try SQLStatement(
            """
            SELECT min(low), max(high) FROM (
              SELECT min(entry) AS low, max(entry) AS high FROM post AS p INDEXED BY post_time
              WHERE revises IS NULL AND \(condition)
              UNION ALL
              SELECT min(entry), max(entry) FROM post AS p INDEXED BY post_revises
              WHERE revises IS NOT NULL AND \(condition))
            """,
            on: db
        )
        var bounds: ClosedRange<Int>?
        for key in try forum.map({ [$0] }) ?? JournalView.forumKeys(db) {
            statement.bind(1, key)
            statement.bind(2, period.lower)
            statement.bind(3, period.upper)
            try statement.rows { row in
                guard let low = row.number(0), let high = row.number(1) else { return }
                bounds = min(low, bounds?.lowerBound ?? low)...max(high, bounds?.upperBound ?? high)
            }
        }
        return bounds
    }
}
