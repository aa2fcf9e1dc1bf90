import Domain
import Foundation
import Journal
import Networks

/// Makes the draft of an event: pure, but for the clock that is passed in.
struct EventComposer: Sendable {
    /// The entry that has a message or an album already.
    struct Holder: Hashable, Sendable {
        /// The post that it is or revises.
        var post: Int
        var entry: Int
        /// Its `author` slot.
        var author: [UInt8]?

        /// What a revision follows from: the post, then the piece of it that is meant.
        var from: [Int] { entry == post ? [post] : [post, entry] }
    }

    /// What an event is about, found by its natural key.
    enum Answered: Hashable, Sendable {
        case nothing
        case entry(Int)
        /// The message taken back is a reaction to that post.
        case reaction(Int, of: Int?)

        init(_ entry: Int?) {
            self = entry.map { .entry($0) } ?? .nothing
        }

        var from: [Int] {
            switch self {
            case .nothing: []
            case .entry(let entry): [entry]
            case .reaction(let reaction, let post): [post ?? reaction, reaction]
            }
        }
    }

    /// How far a network's clock may stand ahead of ours without a note.
    private static let tolerance: Int64 = 120_000

    let keys: NaturalKeys
    let home: TimeZone

    /// The first draft, which supposes that nothing is known of the message.
    func draft(
        _ event: LiveEvent,
        network: String,
        forum: ForumID?,
        answers: Answered = .nothing,
        now: Int64
    ) -> EntryDraft {
        let keys = LiveKeys(self.keys, network: network, chat: event.chat.id)
        switch event.content {
        case .post(let post):
            var subjects = [keys.message(post.native.message)]
            if let album = post.native.album, !post.isEdit { subjects.append(keys.album(album)) }
            // Where an edit is an event of its own, it can be taken back by itself.
            if post.isEdit { subjects.append(keys.message(post.revision)) }
            return entry(
                .post,
                post,
                event,
                forum,
                network,
                from: answers.from,
                key: EntryKey(own: keys.wording(post.native.message, post.revision), subjects: subjects),
                now: now
            )
        case .deletion(let deletion):
            if case .reaction = answers {
                return reactionDraft(undone(deletion), event, forum, network, from: answers.from, keys, now)
            }
            return entry(
                .post,
                emptied(deletion, network),
                event,
                forum,
                network,
                from: [],
                key: EntryKey(
                    own: keys.deletion(deletion.message),
                    subjects: [keys.message(deletion.message)]
                ),
                now: now
            )
        case .reaction(let reaction):
            return reactionDraft(reaction, event, forum, network, from: answers.from, keys, now)
        case .choice(let choice):
            return EntryDraft(
                kind: .choice,
                forum: forum,
                contents: BySlot(
                    author: author(choice.sender, network),
                    body: EventBody.choice(choice),
                    raw: event.raw
                ),
                from: answers.from,
                key: EntryKey(own: keys.choice(choice.id))
            )
        case .delivery(let delivery):
            return EntryDraft(
                kind: .delivery,
                forum: forum,
                contents: BySlot(body: EventBody.delivery(delivery), raw: event.raw),
                from: answers.from,
                key: EntryKey(own: keys.status(delivery.message, delivery.state))
            )
        case .unreadable(let reason):
            return unreadable(reason, event, forum, network, keys)
        case .moved, .membership:
            return unreadable("unexpected", event, forum, network, keys)
        }
    }

    /// The draft once it is known that `holder` has the message, or its album (`contest` 1).
    func draft(
        _ event: LiveEvent,
        network: String,
        forum: ForumID?,
        holder: Holder,
        contest: Int,
        now: Int64
    ) -> EntryDraft {
        let first = draft(event, network: network, forum: forum, now: now)
        var draft = first
        switch event.content {
        case .post(let post) where post.isEdit && !isAuthor(post.sender, network, of: holder):
            // Nobody rewrites another's words: it is a post of its own that answers them.
            draft = entry(
                .post,
                post,
                event,
                forum,
                network,
                from: [holder.post],
                key: first.key.map { EntryKey(own: $0.own) },
                now: now
            )
        case .post(let post) where contest == 1 && !post.isEdit:
            draft = entry(
                .part,
                post,
                event,
                forum,
                network,
                from: [holder.post],
                key: first.key,
                now: now
            )
        case .post(let post):
            // A wording without a revision that comes second is the first one, overtaken by an edit.
            draft = entry(
                .edit,
                post,
                event,
                forum,
                network,
                from: holder.from,
                key: first.key,
                isEarlier: !post.isEdit,
                now: now
            )
            if let key = draft.key, !post.isEdit {
                draft.key = EntryKey(own: key.own, subjects: Array(key.subjects.prefix(1)))
            }
        case .deletion:
            draft.kind = .deletion
            draft.from = holder.from
        default: break
        }
        return draft
    }

    private func entry(
        _ kind: EntryKind,
        _ post: LivePost,
        _ event: LiveEvent,
        _ forum: ForumID?,
        _ network: String,
        from: [Int],
        key: EntryKey?,
        isEarlier: Bool = false,
        now: Int64
    ) -> EntryDraft {
        var clock = CivilClock(zone: home)
        var native = post.native
        if post.at > now + Self.tolerance { native.aheadBy = post.at - now }
        let isDeletion = if case .deletion = event.content { true } else { false }
        let body = PostBody(
            at: clock.moment(at: Self.inRange(post.at)),
            stamp: post.stamp,
            kind: post.kind,
            text: post.text,
            isEdited: post.isEdit,
            isDeleted: isDeletion,
            isEarlier: isEarlier,
            mentions: post.mentions,
            location: post.location,
            system: post.system,
            native: native
        )
        return EntryDraft(
            kind: kind,
            forum: forum,
            contents: BySlot(
                author: post.sender.map { author($0, network) },
                body: body.encoded(),
                media: post.attachments.isEmpty ? nil : Attachment.encoded(post.attachments),
                raw: event.raw
            ),
            from: from,
            key: key
        )
    }

    private func reactionDraft(
        _ reaction: LiveReaction,
        _ event: LiveEvent,
        _ forum: ForumID?,
        _ network: String,
        from: [Int],
        _ keys: LiveKeys,
        _ now: Int64
    ) -> EntryDraft {
        let isUndoing = if case .deletion = event.content { true } else { false }
        return EntryDraft(
            kind: .reaction,
            forum: forum,
            contents: BySlot(
                author: reaction.sender.map { author($0, network) },
                body: EventBody.reaction(reaction),
                raw: event.raw
            ),
            from: from,
            key: EntryKey(own: isUndoing ? keys.undoing(reaction.id) : keys.reaction(reaction.id))
        )
    }

    private func unreadable(
        _ reason: String,
        _ event: LiveEvent,
        _ forum: ForumID?,
        _ network: String,
        _ keys: LiveKeys
    ) -> EntryDraft {
        EntryDraft(
            kind: .unreadable,
            forum: forum,
            contents: BySlot(body: EventBody.unreadable(network: network, reason: reason), raw: event.raw),
            key: EntryKey(own: keys.unreadable(event.raw))
        )
    }

    /// A message that is known only for having been taken back.
    private func emptied(_ deletion: LiveDeletion, _ network: String) -> LivePost {
        LivePost(
            native: NativeFacts(network: network, message: deletion.message, revisedAt: deletion.at),
            sender: deletion.sender,
            at: deletion.at,
            stamp: deletion.stamp,
            kind: .unavailable,
            text: ""
        )
    }

    private func undone(_ deletion: LiveDeletion) -> LiveReaction {
        LiveReaction(
            id: deletion.message,
            message: "",
            sender: deletion.sender,
            at: deletion.at,
            stamp: deletion.stamp,
            emojis: []
        )
    }

    /// Whether `sender` posted what `holder` is; where either is not told, it is taken for granted.
    private func isAuthor(_ sender: LiveSender?, _ network: String, of holder: Holder) -> Bool {
        guard let sender, let bytes = holder.author,
            let author = try? bytes.withUnsafeBytes({ try PostAuthor(decoding: $0) })
        else { return true }
        return author.id == "\(network):\(sender.id)"
    }

    private func author(_ sender: LiveSender, _ network: String) -> [UInt8] {
        PostAuthor(id: "\(network):\(sender.id)", name: sender.name, phone: sender.phone).encoded()
    }

    private static func inRange(_ at: Int64) -> Int64 {
        min(max(at, Moment.years1To9999.lowerBound), Moment.years1To9999.upperBound)
    }
}
