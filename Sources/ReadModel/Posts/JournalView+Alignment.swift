import Domain
import GRDB

/// What an import asks, to align a file with the log.
extension JournalView {
    /// Shows the posts of `forum` with times in `from..<to` (milliseconds UTC) whose entries lie below
    /// `below`, by time and then by entry.
    ///
    /// Memory is bounded; no snapshot is held while `body` runs. Posts whose content was erased have no time
    /// and are not shown.
    package func loggedPosts(
        forum: ForumID,
        from: Int64 = .min,
        to: Int64 = .max,
        below: Int = .max,
        _ body: (LoggedPostRow) throws -> Void
    ) throws {
        guard let key = try read({ try Self.key(of: forum, $0) }) else { return }
        let period = PostPeriod(from: from, to: to)
        var place = TimelinePlace(at: from, entry: -1)
        while true {
            let page = try read { db -> [LoggedPostRow] in
                var found: [LoggedPostRow] = []
                let rows = try LoggedPostRows(db)
                let statement = try TimelinePlace.statement(PostRows.columns, withRestricted: true, on: db)
                place.bind(to: statement, forum: key, period: period, below: below)
                try statement.rows { found.append(try rows.post($0)) }
                return found
            }
            for post in page { try body(post) }
            guard let last = page.last, page.count == Self.page else { return }
            place = TimelinePlace(at: last.milliseconds, entry: last.entry)
        }
    }

    /// The forum has a post whose time is known.
    package func hasPosts(forum: ForumID) throws -> Bool {
        try read { db in
            guard let key = try Self.key(of: forum, db) else { return false }
            let statement = try SQLStatement(
                """
                SELECT 1 FROM post INDEXED BY post_time
                WHERE revises IS NULL AND forum = ? AND at IS NOT NULL LIMIT 1
                """,
                on: db
            )
            statement.bind(1, key)
            return try statement.first { $0.flag(0) } ?? false
        }
    }

    /// Every way in which the authors of the forum's posts were shown, by id and name.
    package func senders(forum: ForumID) throws -> [PostAuthor] {
        try read { db in
            guard let key = try Self.key(of: forum, db) else { return [] }
            let statement = try SQLStatement(
                """
                SELECT id, name, phone FROM sender
                WHERE key IN (SELECT DISTINCT sender FROM post INDEXED BY post_time
                  WHERE revises IS NULL AND forum = ? AND sender IS NOT NULL)
                ORDER BY id, name, phone
                """,
                on: db
            )
            statement.bind(1, key)
            var senders: [PostAuthor] = []
            try statement.rows { row in
                let phone = row.text(2) ?? ""
                senders.append(
                    PostAuthor(
                        id: row.text(0) ?? "",
                        name: row.text(1) ?? "",
                        phone: phone.isEmpty ? nil : phone
                    )
                )
            }
            return senders
        }
    }

    /// For each author of the forum, the `intake` entries that brought posts of theirs; 0 stands for what came
    /// live.
    package func authorSources(forum: ForumID) throws -> [String: Set<Int>] {
        try read { db in
            guard let key = try Self.key(of: forum, db) else { return [:] }
            let statement = try SQLStatement(
                """
                SELECT s.id, i.intake FROM
                  (SELECT DISTINCT sender, coalesce(intake, 0) AS intake FROM post
                   WHERE revises IS NULL AND forum = ? AND sender IS NOT NULL) AS i
                  JOIN sender AS s ON s.key = i.sender
                """,
                on: db
            )
            statement.bind(1, key)
            var sources: [String: Set<Int>] = [:]
            try statement.rows { row in
                sources[row.text(0) ?? "", default: []].insert(Int(row.integer(1)))
            }
            return sources
        }
    }
}
