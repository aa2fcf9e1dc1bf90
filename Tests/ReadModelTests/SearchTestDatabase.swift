import GRDB
import ReadModel

/// A search table over a content table in memory, as the read model has them.
struct SearchTestDatabase {
    private let queue: DatabaseQueue

    /// Posts numbered from 1.
    init(_ posts: [String]) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { try SearchTokenizer.register(on: $0) }
        queue = try DatabaseQueue(configuration: configuration)
        try queue.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE posts (entry INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
                    CREATE VIRTUAL TABLE search USING fts5(
                        text, content='posts', content_rowid='entry', \(SearchTokenizer.tableOptions)
                    );
                    """
            )
            for (index, post) in posts.enumerated() {
                try db.execute(sql: "INSERT INTO posts VALUES (?, ?)", arguments: [index + 1, post])
                try db.execute(
                    sql: "INSERT INTO search (rowid, text) VALUES (?, ?)",
                    arguments: [index + 1, post]
                )
            }
        }
    }

    /// The numbers of the posts that match what was typed.
    func find(_ typed: String) throws -> [Int] {
        let query = try SearchQuery(typed)
        return try queue.read { db in
            try Int.fetchAll(
                db,
                sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid",
                arguments: [query.match]
            )
        }
    }

    /// The first match with `[` and `]` around what was found.
    func excerpt(_ typed: String, length: Int = 120) throws -> String? {
        let query = try SearchQuery(typed)
        let highlighted = try queue.read { db in
            try String.fetchOne(
                db,
                sql: "SELECT highlight(search, 0, ?, ?) FROM search WHERE search MATCH ? ORDER BY rowid",
                arguments: [Excerpt.opening, Excerpt.closing, query.match]
            )
        }
        return highlighted.map {
            Excerpt(highlighted: $0, length: length).rendered(before: "[", after: "]")
        }
    }

    /// Takes a post out of the index and the table, in that order, as external content asks for.
    func erase(_ entry: Int) throws {
        try queue.write { db in
            try db.execute(
                sql:
                    "INSERT INTO search (search, rowid, text) SELECT 'delete', entry, text FROM posts WHERE entry = ?",
                arguments: [entry]
            )
            try db.execute(sql: "DELETE FROM posts WHERE entry = ?", arguments: [entry])
        }
    }

    /// FTS5's own comparison of the index with the posts; throws where they differ.
    func checkIntegrity() throws {
        try queue.write { db in
            try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
        }
    }
}
