import GRDB

extension JournalView {
    /// How many posts that answer one message are told of.
    private static let answers = 64

    /// The posts before `entry` that answer a message by its network's id, and came when the log did not have it: the first
    /// of those that it accepted at `since` (milliseconds UTC) or later.
    package func posts(awaiting message: String, before entry: Int, since: Int64) throws -> [Int] {
        try read { db in
            let statement = try SQLStatement(
                """
                SELECT entry FROM post WHERE awaits = ? AND entry < ? AND accepted >= ?
                ORDER BY entry LIMIT \(Self.answers)
                """,
                on: db
            )
            statement.bind(1, message)
            statement.bind(2, entry)
            statement.bind(3, since)
            var found: [Int] = []
            try statement.rows { found.append(Int($0.integer(0))) }
            return found
        }
    }
}
