import Domain
import GRDB
import Roster

/// Small facts that rows refer to by number, each read once per snapshot.
final class PostLookup {
    private let forumRow: SQLStatement
    private let senderRow: SQLStatement
    private let intakeRow: SQLStatement
    private let textRow: SQLStatement
    private let fileRows: SQLStatement
    private let currentFileRows: SQLStatement
    private let roster: RosterState
    private var forums: [Int64: Forum] = [:]
    private var senders: [Int64: PostAuthor] = [:]
    private var files: [Int64: String] = [:]

    /// `roster` gives the forums' present names, and the one id of a person with several.
    init(_ db: Database, roster: RosterState) throws {
        self.roster = roster
        forumRow = try SQLStatement("SELECT id FROM forum WHERE key = ?", on: db)
        senderRow = try SQLStatement("SELECT id, name, phone, chosen FROM sender WHERE key = ?", on: db)
        intakeRow = try SQLStatement("SELECT file FROM intake WHERE entry = ?", on: db)
        textRow = try SQLStatement("SELECT text FROM post WHERE entry = ?", on: db)
        let columns = "a.name, a.sha256, a.size, a.mime, a.reference, a.missing"
        fileRows = try SQLStatement(
            "SELECT \(columns) FROM attachment AS a WHERE a.entry = ? ORDER BY a.position",
            on: db
        )
        currentFileRows = try SQLStatement(
            """
            SELECT \(columns) FROM current_media AS m CROSS JOIN attachment AS a ON a.entry = m.source
            WHERE m.entry = ? ORDER BY m.position, a.position
            """,
            on: db
        )
    }

    /// A forum without a name in the roster is called by its id.
    func forum(_ key: Int64) throws -> Forum {
        if let known = forums[key] { return known }
        forumRow.bind(1, key)
        let id = ForumID(rawValue: try forumRow.first { $0.text(0) ?? "" } ?? "")
        let forum = Forum(id: id, name: roster.forum(id)?.name ?? id.rawValue)
        forums[key] = forum
        return forum
    }

    func sender(_ key: Int64?) throws -> PostAuthor? {
        guard let key else { return nil }
        if let known = senders[key] { return known }
        senderRow.bind(1, key)
        let found = try senderRow.first { row in
            let phone = row.text(2) ?? ""
            return PostAuthor(
                id: row.text(0) ?? "",
                name: row.text(1) ?? "",
                phone: phone.isEmpty ? nil : phone,
                isSelfNamed: row.text(3) == "1"
            )
        }
        senders[key] = found
        return found
    }

    /// The name of the file that an `intake` entry stands for.
    func file(_ intake: Int64) throws -> String? {
        if let known = files[intake] { return known }
        intakeRow.bind(1, intake)
        let file = try intakeRow.first { $0.text(0) } ?? nil
        files[intake] = file
        return file
    }

    func text(of entry: Int64) throws -> String {
        textRow.bind(1, entry)
        return try textRow.first { $0.text(0) ?? "" } ?? ""
    }

    /// What one entry itself came with.
    func attachments(of entry: Int64) throws -> [Attachment] {
        try attachments(of: entry, fileRows)
    }

    /// The files of a revised post as it stands now.
    func currentAttachments(of post: Int64) throws -> [Attachment] {
        try attachments(of: post, currentFileRows)
    }

    private func attachments(of entry: Int64, _ rows: SQLStatement) throws -> [Attachment] {
        var found: [Attachment] = []
        rows.bind(1, entry)
        try rows.rows { row in
            found.append(
                Attachment(
                    name: row.text(0),
                    sha256: row.text(1),
                    size: row.isNull(2) ? nil : row.integer(2),
                    mime: row.text(3),
                    reference: row.text(4),
                    missing: row.text(5)
                )
            )
        }
        return found
    }
}
