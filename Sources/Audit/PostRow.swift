import Domain
import Journal

/// One opened post, edit or deletion as people read it: a line of `posts.jsonl` and of `posts.csv`.
///
/// Made from the envelope and the opened bytes alone, so that a verifier makes the same bytes again:
/// a table that says something else than the openings is found.
struct PostRow: Hashable, Sendable {
    let entry: Int
    /// The envelope's kind, such as `post` or `edit`.
    let entryKind: String
    let forum: Forum?
    /// Nil where the entry has none or it was erased; the same for `body`.
    let author: PostAuthor?
    let body: PostBody?
    let attachments: [Attachment]
    /// The entry that this one changes or completes.
    let revises: Int?

    /// Nil where the entry is no post, see ``BundleFormat/postKinds``.
    init?(_ envelope: Envelope, contents: BySlot<[UInt8]>, forums: [ForumID: String]) {
        guard BundleFormat.postKinds.contains(envelope.kind) else { return nil }
        entry = envelope.number
        entryKind = envelope.kind
        forum = envelope.forum.map { Forum(id: $0, name: forums[$0] ?? "") }
        author = contents[.author].flatMap { bytes in
            try? bytes.withUnsafeBytes { try PostAuthor(decoding: $0) }
        }
        body = contents[.body].flatMap { bytes in
            try? bytes.withUnsafeBytes { try PostBody(decoding: $0) }
        }
        .flatMap { Self.isOnCalendar($0.at) ? $0 : nil }
        attachments =
            contents[.media].flatMap { bytes in try? bytes.withUnsafeBytes { try Attachment.decode($0) } }
            ?? []
        let revising: [EntryKind] = [.edit, .deletion, .media]
        revises = revising.contains { $0.rawValue == envelope.kind } ? envelope.from.first : nil
    }

    /// Whether the time has a date of four digits; a stranger's bundle may claim any number.
    private static func isOnCalendar(_ at: Moment) -> Bool {
        (-62_135_596_800_000...253_402_300_799_999).contains(at.milliseconds)
            && (-1_440...1_440).contains(at.offsetMinutes)
    }

    /// A line of `posts.jsonl` with its line feed; keys are absent where there is nothing to say.
    var line: [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.beginObject()
        json.key("entry")
        json.integer(entry)
        json.key("entryKind")
        json.string(entryKind)
        if let forum {
            json.key("forum")
            json.forum(forum)
        }
        if let author {
            json.key("sender")
            json.raw(author.encoded())
        }
        if let body { write(body, to: &json) }
        json.key("attachments")
        json.raw(Attachment.encoded(attachments))
        if let revises {
            json.key("revises")
            json.integer(revises)
        }
        json.endObject()
        return json.bytes + [0x0A]
    }

    private func write(_ body: PostBody, to json: inout JSONWriter) {
        json.key("at")
        json.string(body.at.rfc3339)
        json.key("kind")
        json.string(body.kind.rawValue)
        json.key("text")
        json.string(body.text)
        json.key("edited")
        json.boolean(body.isEdited)
        json.key("deleted")
        json.boolean(body.isDeleted)
    }

    /// The first line of `posts.csv`, behind a byte order mark so that spreadsheets read UTF-8.
    static let tableHead: [UInt8] =
        [0xEF, 0xBB, 0xBF]
        + CSVCell.line([
            "entry", "at", "forum", "sender", "kind", "text", "attachments", "phone", "revises", "entryKind",
        ])

    /// A line of `posts.csv`.
    var tableLine: [UInt8] {
        CSVCell.line([
            "\(entry)", body?.at.rfc3339 ?? "", forum?.name ?? "", author?.name ?? "",
            body?.kind.rawValue ?? "", body?.text ?? "",
            attachments.map(Self.place).joined(separator: "; "), author?.phone ?? "",
            revises.map { "\($0)" } ?? "", entryKind,
        ])
    }

    /// Where the file lies in the bundle; its name alone where its bytes never arrived.
    private static func place(_ attachment: Attachment) -> String {
        attachment.sha256.map { BundleFormat.media($0, mime: attachment.mime) }
            ?? "(\(attachment.name ?? "?"))"
    }
}
