import Domain
import GRDB
import Roster

extension JournalView {
    /// Finds posts by their words, newest first.
    ///
    /// Wordings that were replaced and posts that were taken back are found too, and marked as such: the
    /// log keeps them. The network's own lines are not searched.
    package func search(
        _ query: SearchQuery,
        forum: ForumID? = nil,
        period: PostPeriod = .all,
        limit: Int = 20,
        offset: Int = 0
    ) throws -> SearchResult {
        try read { db in
            var result = SearchResult(hits: [], total: 0, notes: query.notes)
            let key = try forum.flatMap { try Self.key(of: $0, db) }
            guard forum == nil || key != nil else { return result }
            let search = SearchStatements(match: query.match, forum: key, period: period)
            result.total = try search.count(db)
            let roster = try roster(db)
            result.hits = try search.page(db, roster: roster, limit: max(0, limit), offset: max(0, offset))
            return result
        }
    }
}

/// The SQL of a search.
private struct SearchStatements {
    let match: String
    let forum: Int64?
    let period: PostPeriod

    /// A revision that repeats the words of its post is the same hit.
    private let condition = """
        FROM search AS f CROSS JOIN post AS p ON p.entry = f.rowid
        WHERE f.search MATCH ?1 AND (?2 IS NULL OR p.forum = ?2)
          AND (?3 IS NULL OR p.at >= ?3) AND (?4 IS NULL OR p.at < ?4)
          AND NOT \(Restriction.holds("p"))
          AND (p.revises IS NULL OR p.text IS NOT (SELECT o.text FROM post AS o WHERE o.entry = p.revises))
        """

    init(match: String, forum: Int64?, period: PostPeriod) {
        self.match = match
        self.forum = forum
        self.period = period
    }

    func count(_ db: Database) throws -> Int {
        let statement = try prepared("SELECT count(*) \(condition)", db)
        return try statement.first { Int($0.integer(0)) } ?? 0
    }

    func page(_ db: Database, roster: RosterState, limit: Int, offset: Int) throws -> [SearchHit] {
        let statement = try prepared(
            "SELECT p.entry \(condition) ORDER BY p.at DESC, p.entry DESC LIMIT ?5 OFFSET ?6",
            db
        )
        statement.bind(5, limit)
        statement.bind(6, offset)
        var entries: [Int64] = []
        try statement.rows { entries.append($0.integer(0)) }
        // Marking is done for the page only: for all hits it would read every text.
        let hit = try HitReader(db, match: match, roster: roster)
        return try entries.compactMap { try hit.read($0) }
    }

    private func prepared(_ sql: String, _ db: Database) throws -> SQLStatement {
        let statement = try SQLStatement(sql, on: db)
        statement.bind(1, match)
        statement.bind(2, forum)
        statement.bind(3, period.from)
        statement.bind(4, period.to)
        return statement
    }
}
