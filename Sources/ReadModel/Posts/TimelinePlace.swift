import GRDB

/// How far a walk through a forum's posts, ordered by time and then by entry, has come.
struct TimelinePlace {
    var at: Int64
    var entry: Int

    /// Selects `columns` of the next ``JournalView/page`` posts; see ``bind(to:forum:period:below:)``.
    ///
    /// Restricted posts are only for whoever aligns an export with the log.
    static func statement(_ columns: String, withRestricted: Bool = false, on db: Database) throws
        -> SQLStatement
    {
        let condition = withRestricted ? "" : "AND NOT \(Restriction.holds("p"))"
        return try SQLStatement(
            """
            SELECT \(columns) FROM post AS p INDEXED BY post_time
              LEFT JOIN current AS c ON c.entry = p.entry
            WHERE p.revises IS NULL AND p.forum = ?1 AND p.at >= ?2 AND p.at < ?4
              AND (p.at, p.entry) > (?2, ?3) AND p.entry < ?5 \(condition)
            ORDER BY p.at, p.entry LIMIT \(JournalView.page)
            """,
            on: db
        )
    }

    func bind(to statement: SQLStatement, forum: Int64, period: PostPeriod, below: Int = .max) {
        statement.bind(1, forum)
        statement.bind(2, at)
        statement.bind(3, entry)
        statement.bind(4, period.upper)
        statement.bind(5, below)
    }
}
