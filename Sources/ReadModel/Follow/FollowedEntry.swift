import Domain
import Journal

/// One entry of the journal, decoded as far as the views keep it.
///
/// What the views expect of an entry, by kind:
/// - `post`: forum in the envelope's `f`; `author` is a `PostAuthor` (absent for the network's own lines),
///   `body` a `PostBody`, `media` an array of `Attachment`. Of an export, `from` is [its `intake` entry]; of a
///   live network (the body has `native`), [the post or intent it answers] or nothing.
/// - `edit`, `deletion`, `media`, `part`: the same slots; `from[0]` is the `post` entry that is revised, never
///   another revision. Of an export, `from[1]` is the `intake` entry; of a live network, the revision that
///   this one is about, if any. The body says everything anew; `isEarlier` marks an older wording that arrived
///   later.
/// - `gap`, `unreadable`, `reaction`, `choice`, `intent`, `delivery`, `record`: `body` is kept as it is, for
///   whoever asks; `from[0]` is what it is about.
/// - `intake`: the body is JSON with the member `file`.
/// - `roster`: the body is a `RosterChange`.
/// - `redaction`: `from` names the entries whose content was erased.
/// - `restriction`: the body is JSON with the member `op`; `from` names the entries that are hidden, or shown again.
///
/// Other kinds are passed over. Content that is absent or cannot be decoded leaves a row without it.
struct FollowedEntry: Sendable {
    let number: Int
    let heading: EntryHeading
    var author: PostAuthor?
    var body: PostBody?
    var attachments: [Attachment] = []
    /// The body's bytes, of an entry that is no post.
    var bytes: [UInt8]?

    /// Decodes what the journal shows.
    init(_ view: EntryView) throws {
        number = view.number
        do {
            heading = try EntryHeading(parsing: view.envelopeBytes)
        } catch is JSONScanner.Fault {
            throw ReadModelFault.unreadableEntry(view.number)
        }
        switch heading.kind {
        case .post, .edit, .deletion, .media, .part:
            author = view.content(.author).flatMap { try? PostAuthor(decoding: $0) }
            body = view.content(.body).flatMap { try? PostBody(decoding: $0) }
            attachments = view.content(.media).flatMap { try? Attachment.decode($0) } ?? []
        case .intake, .roster, .restriction:
            bytes = view.content(.body).map { Array($0) }
        case .gap, .unreadable, .reaction, .choice, .intent, .delivery, .record:
            author = view.content(.author).flatMap { try? PostAuthor(decoding: $0) }
            bytes = view.content(.body).map { Array($0) }
        case .birth, .digest, .export, .redaction, .hold, nil: break
        }
    }
}

/// Entries that are written together, in log order without a gap.
struct FollowedBatch: Sendable {
    var entries: [FollowedEntry] = []
    /// The leaf hash of the last of them.
    var tip: [UInt8] = []
}
