import Domain
import Journal

/// One entry of the journal, decoded as far as the views keep it.
///
/// What the views expect of an entry, by kind:
/// - `post`: forum in the envelope's `f`; `author` is a `PostAuthor` (absent for the network's own lines),
///   `body` a `PostBody`, `media` an array of `Attachment`; `from` is [its `intake` entry].
/// - `edit`, `deletion`, `media`: the same slots; `from[0]` is the `post` entry that is revised, never
///   another revision, `from[1]` the `intake` entry. The body says everything anew; `isEarlier` marks an
///   older wording that arrived later.
/// - `intake`: the body is JSON with the member `file`.
/// - `roster`: the body is a `RosterChange`.
/// - `redaction`: `from` names the entries whose content was erased.
///
/// Other kinds are passed over. Content that is absent or cannot be decoded leaves a row without it.
struct FollowedEntry: Sendable {
    let number: Int
    let heading: EntryHeading
    var author: PostAuthor?
    var body: PostBody?
    var attachments: [Attachment] = []
    /// The body's bytes, of an `intake` or a `roster` entry.
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
        case .post, .edit, .deletion, .media:
            author = view.content(.author).flatMap { try? PostAuthor(decoding: $0) }
            body = view.content(.body).flatMap { try? PostBody(decoding: $0) }
            attachments = view.content(.media).flatMap { try? Attachment.decode($0) } ?? []
        case .intake, .roster:
            bytes = view.content(.body).map { Array($0) }
        default: break
        }
    }
}

/// Entries that are written together, in log order without a gap.
struct FollowedBatch: Sendable {
    var entries: [FollowedEntry] = []
    /// The leaf hash of the last of them.
    var tip: [UInt8] = []
}
