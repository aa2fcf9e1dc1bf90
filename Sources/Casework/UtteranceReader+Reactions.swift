import Domain
import ReadModel
import Records

/// What a reaction says, and what it says when it is taken back.
extension UtteranceReader {
    /// A reaction to a post is its sign alone, in answer to it; without a sign, or with another, it takes back the one
    /// before, as the deletion of a word does.
    mutating func reaction(_ event: EventView) throws -> Utterance? {
        guard let subject = event.subject, let forum = event.forum, let author = event.sender,
            let sign = event.body.flatMap({ ReactionBody($0) })
        else { return nil }
        let earlier = try standing(before: event, subject, author)
        var post = ForumPost()
        if let earlier, earlier.emoji != sign.emoji {
            post.deletes = Self.reference(earlier.entry)
        } else if let emoji = sign.emoji {
            post.text = emoji
        } else {
            return nil
        }
        post.replyTo = Self.reference(subject)
        post.at = shelf.moment(at: sign.at)
        var said = complete(
            post,
            entry: event.entry,
            root: event.entry,
            forum: forum,
            author: author,
            accepted: event.accepted,
            hasPictures: false,
            isLive: true
        )
        if post.deletes != nil { said.takesBack = earlier?.entry }
        return said
    }

    /// The sign by which somebody reacted to a post until an event; nil where there was none.
    private func standing(before event: EventView, _ subject: Int, _ author: PostAuthor) throws
        -> (entry: Int, emoji: String)?
    {
        let own = try view.events(about: subject).last {
            $0.kind == .reaction && $0.entry < event.entry && $0.sender?.id == author.id
        }
        guard let own, let emoji = own.body.flatMap({ ReactionBody($0) })?.emoji else { return nil }
        return (own.entry, emoji)
    }
}

/// The `body` slot of a `reaction` entry (docs/log.md).
private struct ReactionBody {
    var at: Int64 = 0
    var emoji: String?

    /// Nil for a body of another shape.
    init?(_ bytes: [UInt8]) {
        var read = (at: Int64(0), emoji: String?.none)
        let isRead: Void? = try? JSONScanner.read(bytes) { json in
            try json.object { json in
                if json.keyIs("at") {
                    read.at = try json.integer()
                } else if json.keyIs("emojis") {
                    read.emoji = try json.strings().first
                } else {
                    try json.skip()
                }
            }
        }
        guard isRead != nil else { return nil }
        (at, emoji) = read
    }
}
