import Domain
import GRDB

/// Makes ``PostView``s of rows; lives as long as the snapshot that it reads.
struct PostRows {
    /// What every query that shows posts selects, from `post AS p LEFT JOIN current AS c`.
    static let columns = """
        p.entry, p.forum, p.accepted, p.revises, p.intake, p.at, p.zone, p.minute, p.sender, p.kind, p.text,
        p.edited, p.deleted, p.earlier, p.line, p.offset, p.length, p.extra, p.files,
        c.wording, c.kind, c.edited, c.deleted, c.last, p.answers,
        \(Restriction.holds("p"))
        """

    private let lookup: PostLookup

    init(_ lookup: PostLookup) {
        self.lookup = lookup
    }

    /// The post of a row of ``columns``.
    func post(_ row: SQLRow) throws -> PostView {
        if row.flag(25) { return try hidden(row) }
        let entry = row.integer(0)
        let extra = try row.bytes(17).map { try PostExtra(decoding: $0) } ?? PostExtra()
        var post = PostView(
            entry: Int(entry),
            forum: try lookup.forum(row.integer(1)),
            at: row.isNull(5)
                ? nil : Moment(milliseconds: row.integer(5), offsetMinutes: Int(row.integer(6))),
            isMinutePrecise: row.flag(7),
            sender: try lookup.sender(row.number(8).map(Int64.init)),
            kind: PostKind(code: row.isNull(9) ? nil : row.integer(9)),
            text: row.text(10) ?? "",
            attachments: row.flag(18) ? try lookup.attachments(of: entry) : [],
            isEdited: row.flag(11),
            isDeleted: row.flag(12),
            isEarlier: row.flag(13),
            revises: row.number(3),
            mentions: extra.mentions,
            location: extra.location,
            system: extra.system,
            source: try source(row),
            native: extra.native,
            answers: row.number(24),
            accepted: row.integer(2),
            isWithoutContent: row.isNull(9),
            state: nil
        )
        if post.revises == nil { post.state = try state(of: post, row) }
        return post
    }

    /// A restricted post: no more of it than of an erased one.
    private func hidden(_ row: SQLRow) throws -> PostView {
        var post = PostView(
            entry: Int(row.integer(0)),
            forum: try lookup.forum(row.integer(1)),
            at: nil,
            isMinutePrecise: false,
            sender: nil,
            kind: PostKind(code: nil),
            text: "",
            attachments: [],
            isEdited: false,
            isDeleted: false,
            isEarlier: false,
            revises: row.number(3),
            mentions: [],
            accepted: row.integer(2),
            isWithoutContent: true,
            isRestricted: true
        )
        if post.revises == nil {
            post.state = PostState(
                text: "",
                kind: post.kind,
                attachments: [],
                isEdited: false,
                isDeleted: false,
                lastRevision: row.number(23)
            )
        }
        return post
    }

    private func source(_ row: SQLRow) throws -> PostSource? {
        guard !(row.isNull(4) && row.isNull(14)) else { return nil }
        let range =
            row.isNull(14)
            ? nil
            : SourceRange(
                line: Int(row.integer(14)),
                byteOffset: Int(row.integer(15)),
                byteLength: Int(row.integer(16))
            )
        let file = row.isNull(4) ? nil : try lookup.file(row.integer(4))
        return PostSource(file: file, intake: row.number(4), range: range)
    }

    private func state(of post: PostView, _ row: SQLRow) throws -> PostState {
        var state = PostState(
            text: post.text,
            kind: post.kind,
            attachments: post.attachments,
            isEdited: post.isEdited,
            isDeleted: post.isDeleted,
            lastRevision: row.number(23)
        )
        guard state.lastRevision != nil else { return state }
        if row.integer(19) != row.integer(0) { state.text = try lookup.text(of: row.integer(19)) }
        state.attachments = try lookup.currentAttachments(of: row.integer(0))
        state.kind = PostKind(code: row.isNull(20) ? nil : row.integer(20))
        state.isEdited = row.flag(21)
        state.isDeleted = row.flag(22)
        return state
    }
}
