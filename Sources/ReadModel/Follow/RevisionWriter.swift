import Domain
import GRDB

/// Keeps the tables `current` and `current_media`: how each revised post stands.
final class RevisionWriter {
    private let select: SQLStatement
    private let clear: SQLStatement
    private let insert: SQLStatement
    private let clearMedia: SQLStatement
    private let insertMedia: SQLStatement

    init(_ db: Database) throws {
        let columns = """
            SELECT p.entry, p.revision, p.kind, p.text IS NOT NULL AND p.text <> '', p.edited, p.deleted,
              p.earlier, p.files, p.concerns, p.revised,
              (SELECT count(*) FROM attachment a WHERE a.entry = p.entry AND a.sha256 IS NOT NULL)
            FROM post p
            """
        select = try SQLStatement(
            "\(columns) WHERE p.entry = ?1 AND p.revises IS NULL UNION ALL "
                + "\(columns) WHERE p.revises = ?1 ORDER BY 1",
            on: db
        )
        clear = try SQLStatement("DELETE FROM current WHERE entry = ?", on: db)
        insert = try SQLStatement(
            """
            INSERT INTO current (entry, wording, kind, edited, deleted, last) VALUES (?, ?, ?, ?, ?, ?)
            """,
            on: db
        )
        clearMedia = try SQLStatement("DELETE FROM current_media WHERE entry = ?", on: db)
        insertMedia = try SQLStatement(
            "INSERT INTO current_media (entry, position, source) VALUES (?, ?, ?)",
            on: db
        )
    }

    /// Works out anew how `post` stands; nothing for nil or a number that is no post.
    func refresh(_ post: Int?) throws {
        guard let post else { return }
        var rows: [CurrentState.Facts] = []
        select.bind(1, post)
        try select.rows { rows.append(CurrentState.Facts($0)) }
        for statement in [clear, clearMedia] {
            statement.bind(1, post)
            try statement.run()
        }
        guard let original = rows.first, original.entry == post,
            let state = CurrentState(post: original, revisions: Array(rows.dropFirst()))
        else { return }
        insert.bind(1, post)
        insert.bind(2, state.wording)
        insert.bind(3, state.kind?.code)
        insert.bind(4, state.isEdited)
        insert.bind(5, state.isDeleted)
        insert.bind(6, state.last)
        try insert.run()
        for (position, source) in state.media.enumerated() {
            insertMedia.bind(1, post)
            insertMedia.bind(2, position)
            insertMedia.bind(3, source)
            try insertMedia.run()
        }
    }
}

extension CurrentState.Facts {
    fileprivate init(_ row: SQLRow) {
        self.init(
            entry: Int(row.integer(0)),
            revision: RevisionKind(rawValue: row.integer(1)) ?? .post,
            kind: row.isNull(2) ? nil : PostKind(code: row.integer(2)),
            hasText: row.flag(3),
            isEdited: row.flag(4),
            isDeleted: row.flag(5),
            isEarlier: row.flag(6),
            files: Int(row.integer(7)),
            filesHere: Int(row.integer(10)),
            concerns: row.number(8),
            revisedAt: row.isNull(9) ? nil : row.integer(9)
        )
    }
}
