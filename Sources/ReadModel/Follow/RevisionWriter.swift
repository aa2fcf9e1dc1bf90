import Domain
import GRDB

/// Keeps the table `current`: how each revised post stands.
final class RevisionWriter {
    private let select: SQLStatement
    private let clear: SQLStatement
    private let insert: SQLStatement

    init(_ db: Database) throws {
        let columns = """
            SELECT p.entry, p.revision, p.kind, p.text IS NOT NULL AND p.text <> '', p.edited, p.deleted,
              p.earlier, p.files,
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
            INSERT INTO current (entry, wording, media, kind, edited, deleted, last)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            on: db
        )
    }

    /// Works out anew how `post` stands; nothing for nil or a number that is no post.
    func refresh(_ post: Int?) throws {
        guard let post else { return }
        var rows: [CurrentState.Facts] = []
        select.bind(1, post)
        try select.rows { rows.append(CurrentState.Facts($0)) }
        clear.bind(1, post)
        try clear.run()
        guard let original = rows.first, original.entry == post,
            let state = CurrentState(post: original, revisions: Array(rows.dropFirst()))
        else { return }
        insert.bind(1, post)
        insert.bind(2, state.wording)
        insert.bind(3, state.media)
        insert.bind(4, state.kind?.code)
        insert.bind(5, state.isEdited)
        insert.bind(6, state.isDeleted)
        insert.bind(7, state.last)
        try insert.run()
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
            filesHere: Int(row.integer(8))
        )
    }
}
