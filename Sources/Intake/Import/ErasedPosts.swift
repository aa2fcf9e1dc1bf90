import Domain
import Journal

/// What the log keeps of posts whose content was erased, so that an export that shows them again adds nothing.
///
/// Exports have no ids and are aligned by content, of which nothing is left. Each erased post therefore leaves natural
/// keys (HMAC under the index key, never readable back): of its forum, minute and words, and of its forum, minute and
/// each file. Posts of live networks have their own natural keys beside that.
package struct ErasedPosts {
    private let keys: NaturalKeys
    private let journal: JournalReader
    private let forum: ForumID

    /// Nil where nothing was ever erased from the log.
    init?(_ keys: NaturalKeys, in journal: JournalReader, forum: ForumID?) throws {
        guard let forum, try journal.entry(of: Self.anything(keys)) != nil else { return nil }
        self.keys = keys
        self.journal = journal
        self.forum = forum
    }

    /// Whether a post that the log seems to lack is one that was erased.
    func contains(_ body: PostBody, _ files: [Attachment]) throws -> Bool {
        try Self.marks(of: body, files, forum, keys).contains { try journal.entry(of: $0) != nil }
    }

    /// The keys that a post leaves when it is erased; the first says that anything was erased at all.
    package static func tombstones(
        of body: PostBody,
        _ files: [Attachment],
        forum: ForumID,
        by keys: NaturalKeys
    ) -> [NaturalKey] {
        [anything(keys)] + marks(of: body, files, forum, keys)
    }

    private static func anything(_ keys: NaturalKeys) -> NaturalKey { keys.key("erased") }

    /// Of a post with words the words alone, as its files may have been left out of an export.
    private static func marks(
        of body: PostBody,
        _ files: [Attachment],
        _ forum: ForumID,
        _ keys: NaturalKeys
    ) -> [NaturalKey] {
        let minute = String(body.at.milliseconds / 60_000)
        let words = ContentKey.of(body.text, mentions: body.mentions)
        if !words.isEmpty {
            return [keys.key("erased", forum.rawValue, minute, "text", String(words.rawValue))]
        }
        return files.compactMap(\.sha256).map { keys.key("erased", forum.rawValue, minute, "file", $0) }
    }
}
