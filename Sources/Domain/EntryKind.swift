/// What an entry of the journal records; the `k` of its envelope (leaf version 1).
package enum EntryKind: String, Sendable, CaseIterable {
    /// Entry 0: the birth of the log, with the organisation's name and the format's version.
    case birth
    /// A post as a network delivered it.
    case post
    /// A later wording of a post; `from[0]` is the post.
    case edit
    /// A post was taken back; `from[0]` is the post.
    case deletion
    /// A further piece of one sending (an album's next photo); `from[0]` is the post that came first.
    case part
    /// A file that an earlier entry lacked has arrived, or its sort is known now; `from[0]` is the post,
    /// the last of `from` the entry that lacked it.
    case media
    /// Somebody reacted to a post, or took that back; `from[0]` is the post where it is known.
    case reaction
    /// Somebody pressed a button that the relay had offered; `from[0]` is the intent that offered it.
    case choice
    /// Bytes that could not be decoded, kept whole in `raw`.
    case unreadable
    /// A stretch of time in which posts may be missing.
    case gap
    /// An export file was read; the posts that it added follow from it.
    case intake
    /// Who is who: forums, members, aliases.
    case roster
    /// A digest as it was issued.
    case digest
    /// A bundle left the house: who, why, what.
    case export
    /// The relay means to say something; `from[0]` is what it is about.
    case intent
    /// What became of an intent, `from[0]`.
    case delivery
    /// A conclusion about posts, or a human's correction of one; `from` are its sources.
    case record
    /// Content and salts of other entries were erased.
    case redaction
    /// Entries must not be erased (a legal hold), or may be again; `from` are those.
    case hold
    /// The content of entries stays and is shown to nobody, or is shown again; `from` are those.
    case restriction
}
