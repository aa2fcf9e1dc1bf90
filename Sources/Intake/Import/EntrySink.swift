import Domain
import Journal
import Networks
import Roster

/// Where an import's entries go: the forum and the import's own entry first, then the posts, then what
/// was learned about names.
///
/// Made at the first record that the log lacks, so that an import that adds nothing appends nothing.
final class EntrySink {
    private let appender: any EntryAppender
    private let queue: DraftQueue
    private let forum: ForumID
    private let intake: Int
    private let first: Int
    private let source: String
    private var authors: AuthorBook

    init(appender: any EntryAppender, pass: AppendingPass) throws {
        self.appender = appender
        queue = DraftQueue(appender: appender, batch: pass.options.batch)
        var opening: [EntryDraft] = []
        if let known = pass.history.forum {
            forum = known.id
        } else {
            var generator = SystemRandomNumberGenerator()
            forum = ForumID.random(using: &generator)
            let change = RosterChange.forumAdded(Forum(id: forum, name: pass.forumName))
            opening.append(EntryDraft(kind: .roster, forum: forum, contents: BySlot(body: change.encoded())))
        }
        if let chat = pass.newLink, let keys = pass.known?.keys {
            let link = RosterChange.forumLinked(
                forum: forum,
                network: pass.network,
                chat: chat.id,
                name: chat.name ?? pass.forumName,
                isDirect: chat.isDirect
            )
            opening.append(
                EntryDraft(
                    kind: .roster,
                    forum: forum,
                    contents: BySlot(body: link.encoded()),
                    key: EntryKey(own: keys.forum)
                )
            )
        }
        let body = IntakeNote(pass).encoded()
        opening.append(EntryDraft(kind: .intake, forum: forum, contents: BySlot(body: body)))
        let range = try appender.appendAndWait(opening)
        first = range.lowerBound
        intake = range.upperBound - 1
        source = pass.options.phone ?? "#\(intake)"
        authors = AuthorBook(
            network: pass.network,
            forum: forum,
            taken: pass.history.authors,
            intake: intake
        )
    }

    func append(
        _ post: IncomingPost,
        body: PostBody,
        kind: EntryKind,
        revising: Int?,
        _ known: KnownMessages?,
        _ senders: SenderLedger
    ) throws {
        var contents = BySlot<[UInt8]>(body: body.encoded(), raw: post.raw)
        if revising == nil, let sender = post.sender {
            contents[.author] = authors.bytes(for: sender, senders: senders)
        }
        if !post.attachments.isEmpty { contents[.media] = Attachment.encoded(post.attachments) }
        var from = revising.map { [$0] } ?? []
        var key: EntryKey?
        if let known, let native = post.native {
            if revising == nil, let answered = try known.answered(native) { from.append(answered) }
            key = known.key(of: post, native, isRevision: revising != nil)
            if revising != nil { key?.subjects = [] }
        }
        from.append(intake)
        try queue.add(EntryDraft(kind: kind, forum: forum, contents: contents, from: from, key: key))
    }

    /// Appends what was learned about names and returns the numbers of all the import's entries.
    func finish(_ lessons: NameLessons, _ senders: SenderLedger) throws -> Range<Int> {
        let joins = authors.joins(senders) + lessons.joins
        let changes: [RosterChange] =
            joins.map { .authorJoined(author: $0.author, person: $0.person) }
            + lessons.aliases.map { alias in
                .aliasLearned(
                    AuthorAlias(
                        forum: forum,
                        author: alias.author,
                        name: alias.label,
                        source: source,
                        support: alias.support,
                        isSelfChosen: authors.chosen.contains(alias.label)
                    )
                )
            }
        for change in changes {
            try queue.add(
                EntryDraft(
                    kind: .roster,
                    forum: forum,
                    contents: BySlot(body: change.encoded()),
                    from: [intake]
                )
            )
        }
        try queue.finish()
        return first..<appender.size
    }
}
