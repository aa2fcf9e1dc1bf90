import Domain
import GRDB
import Roster

extension JournalView {
    /// How many rows one snapshot shows, so that a slow consumer never holds the file back.
    static let page = 1_024

    /// Shows posts and revisions in log order, each as it was recorded.
    ///
    /// `period` is about the posts' own times, and so leaves out entries whose content was erased or is restricted;
    /// without one they are shown as well, without it. `after` is an entry number: only later ones are shown.
    package func posts(
        forum: ForumID? = nil,
        period: PostPeriod = .all,
        after: Int? = nil,
        limit: Int = .max,
        _ body: (PostView) throws -> Void
    ) throws {
        let scope = try read { try PostScope($0, roster: roster($0), forum: forum, period: period) }
        guard let scope else { return }
        var next = (after ?? -1) + 1
        var left = limit
        while left > 0 {
            let page = try read { try scope.posts($0, from: next, limit: min(left, Self.page)) }
            for post in page { try body(post) }
            guard let last = page.last else { return }
            next = last.entry + 1
            left -= page.count
        }
    }

    /// The first post or revision that the log accepted at `moment` (milliseconds UTC) or later.
    package func firstPost(acceptedSince moment: Int64) throws -> Int? {
        try read { db in
            let statement = try SQLStatement(
                "SELECT min(entry) FROM post INDEXED BY post_accepted WHERE accepted >= ?",
                on: db
            )
            statement.bind(1, moment)
            return try statement.first { $0.number(0) } ?? nil
        }
    }

    /// One post or revision; nil where the entry is something else or not yet followed.
    package func post(_ entry: Int) throws -> PostView? {
        try read { db in
            let rows = try PostRows(PostLookup(db, roster: roster(db)))
            let statement = try SQLStatement(
                """
                SELECT \(PostRows.columns) FROM post AS p LEFT JOIN current AS c ON c.entry = p.entry
                WHERE p.entry = ?
                """,
                on: db
            )
            statement.bind(1, entry)
            return try statement.first { try rows.post($0) }
        }
    }

    /// The text of one post or revision as it was recorded; nil where it was erased, is restricted, or is none.
    package func text(of entry: Int) throws -> String? {
        try read { db in
            let statement = try SQLStatement(
                "SELECT text FROM post AS p WHERE entry = ? AND NOT \(Restriction.holds("p"))",
                on: db
            )
            statement.bind(1, entry)
            return try statement.first { $0.text(0) } ?? nil
        }
    }

    /// The posts and revisions that came with a file of that SHA-256, by number, restricted ones too.
    package func entries(withFile sha256: String) throws -> [Int] {
        try read { db in
            let statement = try SQLStatement(
                "SELECT DISTINCT entry FROM attachment WHERE sha256 = ? ORDER BY entry",
                on: db
            )
            statement.bind(1, sha256)
            var found: [Int] = []
            try statement.rows { found.append(Int($0.integer(0))) }
            return found
        }
    }

    /// A stretch of a post's text, by its UTF-8 bytes; nil where it was erased or has no such stretch.
    package func words(of entry: Int, bytes range: Range<Int>) -> String? {
        guard let bytes = (try? text(of: entry))?.utf8, range.upperBound <= bytes.count else { return nil }
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(bytes[start..<bytes.index(start, offsetBy: range.count)])
    }

    /// Shows the posts of one forum, without their revisions, by their own times; `state` tells how each
    /// stands now.
    package func timeline(forum: ForumID, period: PostPeriod, _ body: (PostView) throws -> Void) throws {
        let scope = try read { try (key: Self.key(of: forum, $0), roster: roster($0)) }
        guard let key = scope.key else { return }
        var place = TimelinePlace(at: period.lower, entry: -1)
        while true {
            let page = try read { db -> [PostView] in
                let rows = try PostRows(PostLookup(db, roster: scope.roster))
                var found: [PostView] = []
                let statement = try TimelinePlace.statement(PostRows.columns, on: db)
                place.bind(to: statement, forum: key, period: period)
                try statement.rows { found.append(try rows.post($0)) }
                return found
            }
            for post in page { try body(post) }
            guard let last = page.last, page.count == Self.page else { return }
            place = TimelinePlace(at: last.at?.milliseconds ?? .max, entry: last.entry)
        }
    }

    /// The number that stands for a forum in the tables; nil where it has no posts.
    static func key(of forum: ForumID, _ db: Database) throws -> Int64? {
        let statement = try SQLStatement("SELECT key FROM forum WHERE id = ?", on: db)
        statement.bind(1, forum.rawValue)
        return try statement.first { $0.integer(0) }
    }

    /// The numbers of all forums, in the order of their first post.
    static func forumKeys(_ db: Database) throws -> [Int64] {
        var keys: [Int64] = []
        try SQLStatement("SELECT key FROM forum ORDER BY key", on: db).rows { keys.append($0.integer(0)) }
        return keys
    }
}
