import GRDB

/// Restriction of processing: content that stays in the log and in these tables and is shown to nobody.
///
/// Every way by which words, files, names and times leave the view asks here; only the alignment of exports does not, so
/// that an export which shows a restricted post again adds nothing. A revision is restricted with its post.
enum Restriction {
    /// An SQL condition: the row of `post` called `alias` is restricted.
    static func holds(_ alias: String) -> String {
        "EXISTS (SELECT 1 FROM restricted AS x WHERE x.entry IN (\(alias).entry, \(alias).revises))"
    }
}

extension JournalView {
    /// The posts that are restricted, in log order.
    package func restrictedPosts() throws -> [Int] {
        try read { db in
            var found: [Int] = []
            let statement = try SQLStatement(
                "SELECT entry FROM restricted WHERE entry IN (SELECT entry FROM post WHERE revises IS NULL) ORDER BY entry",
                on: db
            )
            try statement.rows { found.append(Int($0.integer(0))) }
            return found
        }
    }

    /// Whether an entry, or the post that it revises, is restricted.
    package func isRestricted(_ entry: Int) throws -> Bool {
        try read { db in
            let statement = try SQLStatement(
                """
                SELECT 1 FROM restricted
                WHERE entry = ?1 OR entry = (SELECT revises FROM post WHERE entry = ?1)
                """,
                on: db
            )
            statement.bind(1, entry)
            return try statement.first { _ in true } ?? false
        }
    }
}
