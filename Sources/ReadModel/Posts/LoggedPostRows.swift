import Domain
import GRDB
import Roster

/// Makes ``LoggedPostRow``s of rows of ``PostRows/columns``; lives as long as the snapshot that it reads.
struct LoggedPostRows {
    private let lookup: PostLookup
    private let revisions: SQLStatement

    init(_ db: Database) throws {
        lookup = try PostLookup(db, roster: RosterState())
        revisions = try SQLStatement(
            "SELECT entry, text, files FROM post WHERE revises = ? ORDER BY entry",
            on: db
        )
    }

    func post(_ row: SQLRow) throws -> LoggedPostRow {
        let entry = row.integer(0)
        let extra = try row.bytes(17).map { try PostExtra(decoding: $0) } ?? PostExtra()
        var post = LoggedPostRow(
            entry: Int(entry),
            milliseconds: row.integer(5),
            isMinutePrecise: row.flag(7),
            author: try lookup.sender(row.number(8).map(Int64.init))?.id,
            kind: PostKind(code: row.isNull(9) ? nil : row.integer(9)),
            text: row.text(10) ?? "",
            mentions: extra.mentions,
            event: extra.system?.event,
            isDeleted: row.flag(12),
            isEdited: row.flag(11),
            otherTexts: [],
            attachments: row.flag(18) ? try lookup.attachments(of: entry) : [],
            intake: row.number(4)
        )
        if !row.isNull(23) { try revise(&post, row) }
        return post
    }

    private func revise(_ post: inout LoggedPostRow, _ row: SQLRow) throws {
        let wording = row.integer(19)
        var texts = [post.text]
        post.isEdited = row.flag(21)
        post.isDeleted = row.flag(22)
        post.kind = PostKind(code: row.isNull(20) ? nil : row.integer(20))
        revisions.bind(1, post.entry)
        try revisions.rows { revision in
            let text = revision.text(1) ?? ""
            if revision.integer(0) == wording { post.text = text }
            texts.append(text)
            if revision.flag(2) { post.attachments += try lookup.attachments(of: revision.integer(0)) }
        }
        for text in texts where !text.isEmpty && text != post.text && !post.otherTexts.contains(text) {
            post.otherTexts.append(text)
        }
    }
}
