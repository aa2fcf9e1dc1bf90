import Domain
import Journal
import ReadModel
import Records

/// What a reaction says, and what it says when it is taken back or another stands in its place.
extension UtteranceReader {
    /// A sign by which somebody reacted to a post, and the entry that brought it.
    private typealias Sign = (entry: Int, emoji: String)

    /// A reaction to a post is its sign alone, in answer to it, and takes back what does not stand any more.
    ///
    /// What is left where one of several is taken back is said anew. Nil where nothing changes.
    mutating func reaction(_ event: EventView) throws -> Utterance? {
        guard let subject = event.subject, let forum = event.forum, let author = event.sender,
            let body = event.body.flatMap({ ReactionBody($0) })
        else { return nil }
        let own = try view.events(about: subject).filter {
            $0.kind == .reaction && $0.entry < event.entry && $0.sender?.id == author.id
        }
        var before: [Sign] = []
        for earlier in own { before = try standing(after: earlier, before) }
        let after = try standing(after: event, before)
        let gone = before.filter { sign in !after.contains { $0 == sign } }.map(\.entry)
        let fresh = after.first { $0.entry == event.entry } ?? (gone.isEmpty ? nil : after.last)
        if gone.isEmpty, fresh == nil { return nil }
        var post = ForumPost()
        post.text = fresh?.emoji ?? ""
        post.replyTo = Self.reference(subject)
        post.at = shelf.moment(at: body.at)
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
        said.takesBack = gone
        return said
    }

    /// The signs of somebody that stand on a post behind an event of his.
    private func standing(after event: EventView, _ before: [Sign]) throws -> [Sign] {
        guard let body = event.body.flatMap({ ReactionBody($0) }) else { return before }
        if let undone = try journal.entry(event.entry).envelope().from.dropFirst().first {
            return before.filter { $0.entry != undone }
        }
        let kept = body.isOneOfSeveral ? before : before.filter { body.emojis.contains($0.emoji) }
        let fresh = body.emojis.filter { emoji in !kept.contains { $0.emoji == emoji } }
        return kept + fresh.map { (event.entry, $0) }
    }
}

/// The `body` slot of a `reaction` entry (docs/log.md).
private struct ReactionBody {
    var at: Int64 = 0
    var emojis: [String] = []
    var isOneOfSeveral = false

    /// Nil for a body of another shape.
    init?(_ bytes: [UInt8]) {
        var read = (at: Int64(0), emojis: [String](), isOneOfSeveral: false)
        let isRead: Void? = try? JSONScanner.read(bytes) { json in
            try json.object { json in
                if json.keyIs("at") {
                    read.at = try json.integer()
                } else if json.keyIs("emojis") {
                    read.emojis = try json.strings()
                } else if json.keyIs("several") {
                    read.isOneOfSeveral = try json.boolean()
                } else {
                    try json.skip()
                }
            }
        }
        guard isRead != nil else { return nil }
        (at, emojis, isOneOfSeveral) = read
    }
}
