import Domain
import Journal
import Outbox
import ReadModel
import Records
import Roster

/// Turns entries of the view into what recognition reads, with what the roster of their day knows.
struct UtteranceReader {
    let view: JournalView
    let journal: JournalReader
    let keys: NaturalKeys
    var shelf: BriefingShelf

    /// How many posts are read together.
    private static let page = 1_000
    /// How far a network's clock may stand ahead of ours, in milliseconds.
    private static let tolerance: Int64 = 120_000

    /// The utterances of a stretch of entries in their order, and where it ends: at most about a thousand.
    ///
    /// What nobody said is left out: the networks' lines, the relay's own words, files that arrive.
    mutating func stretch(from start: Int, to end: Int) throws -> (utterances: [Utterance], end: Int) {
        var posts: [PostView] = []
        try view.posts(after: start - 1, limit: Self.page) { if $0.entry < end { posts.append($0) } }
        let last = posts.count == Self.page ? (posts.last?.entry ?? end) + 1 : end
        var found = try posts.compactMap { try utterance($0) }
        var events: [EventView] = []
        try view.events(.reaction, after: start - 1, before: last) { events.append($0) }
        found += try events.compactMap { try reaction($0) }
        found += try carried(from: start, to: last)
        found.sort { $0.entry < $1.entry }
        let placed = try found.map { said in try self.placed(said) { $0 < said.entry } }
        return (try withAnswers(placed, from: start, to: last), last)
    }

    /// How the posts of a forum and a time stood, by their own times: what was talked about before.
    ///
    /// `isPast` says of an entry whether it has been heard: what a post is revised by later must not be known yet,
    /// or the revision would find nothing that it changes.
    mutating func memory(of forum: ForumID, in period: PostPeriod, isPast: (Int) -> Bool) throws
        -> [Utterance]
    {
        var posts: [PostView] = []
        try view.timeline(forum: forum, period: period) { post in
            if isPast(post.entry), let then = Self.standing(post, isPast: isPast) { posts.append(then) }
        }
        return try posts.compactMap { try utterance($0) }.map { try placed($0, isPast: isPast) }
    }

    /// How a post stood when what `isPast` names had been heard; nil where it was taken back by then.
    static func standing(_ post: PostView, isPast: (Int) -> Bool) -> PostView? {
        guard let state = post.state else { return nil }
        guard state.lastRevision.map(isPast) ?? true else { return post }
        if state.isDeleted { return nil }
        var then = post
        then.text = state.text
        return then
    }

    /// What a post or a revision says; nil where nobody says anything by it.
    mutating func utterance(_ view: PostView) throws -> Utterance? {
        guard let author = try author(of: view), let at = view.at, !view.isWithoutContent,
            view.kind != .system, view.native?.isAutomatic != true, try !isOurs(view)
        else { return nil }
        var post = ForumPost()
        let quote = QuotedRoute(view.text)
        post.text = quote?.rest ?? view.text
        post.attachments = view.attachments.map {
            ForumPost.Enclosure(name: $0.name ?? "", mime: $0.mime ?? "")
        }
        if let root = view.revises {
            if view.isDeleted {
                post.deletes = Self.reference(root)
            } else if view.isEdited {
                guard !view.isEarlier else { return nil }
                post.edits = Self.reference(root)
            } else if try !isPiece(view, of: root) {
                return nil
            }
        } else if view.isDeleted {
            return nil
        }
        post.isForwarded = view.native?.forward != nil
        post.mentions = view.mentions
        post.replyTo = try view.answers.map { Self.reference(try toldOf(by: $0)) }
        // A revision's own time is that of its post; it was said when it came.
        let isLate = post.edits != nil || post.deletes != nil
        let said = isLate ? view.native?.revisedAt ?? view.accepted : at.milliseconds
        // A clock that stands ahead must not put what follows into the past.
        post.at = Moment(
            milliseconds: min(said, view.accepted + Self.tolerance),
            offsetMinutes: at.offsetMinutes
        )
        var utterance = complete(
            post,
            entry: view.entry,
            root: view.revises ?? view.entry,
            forum: view.forum.id,
            author: author,
            accepted: view.accepted,
            hasPictures: view.attachments.contains { $0.mime?.hasPrefix("image/") ?? true },
            isLive: view.isLive
        )
        if view.answers == nil, view.revises == nil { utterance.awaits = view.native?.reply }
        utterance.quoted = quote?.record
        if !isLate { utterance.message = view.native?.message }
        return utterance
    }

    /// Who says it; who takes a post back is its own author where the network does not tell.
    private func author(of post: PostView) throws -> PostAuthor? {
        guard post.sender == nil, post.isDeleted, let root = post.revises else { return post.sender }
        return try view.post(root)?.sender
    }

    /// What the relay brought over to agencies: there it is part of what is talked about.
    private mutating func carried(from start: Int, to end: Int) throws -> [Utterance] {
        var events: [EventView] = []
        try view.events(.intent, after: start - 1, before: end) { events.append($0) }
        return try carried(events)
    }

    /// The same of a stretch of time (milliseconds UTC), as far as it lies before entry `end`.
    mutating func carried(acceptedIn period: Range<Int64>, before end: Int) throws -> [Utterance] {
        guard let first = try view.firstPost(acceptedSince: period.lowerBound) else { return [] }
        var events: [EventView] = []
        try view.events(.intent, after: first - 1, before: end) { event in
            if period.contains(event.accepted) { events.append(event) }
        }
        return try carried(events)
    }

    private mutating func carried(_ events: [EventView]) throws -> [Utterance] {
        try events.compactMap { event in
            guard let intent = try event.intent, intent.actor == Caseworker.speaker,
                intent.kind == .route, let forum = event.forum, let origin = try brought(by: intent),
                var said = try utterance(origin)
            else { return nil }
            said.post.id = Self.reference(event.entry)
            said.post.forum = forum.rawValue
            said.post.at = shelf.moment(at: event.accepted)
            said.post.replyTo = nil
            (said.awaits, said.message) = (nil, nil)
            said.isCarried = true
            return said
        }
    }

    /// The report, although it may have gone there on account of another's word; or the photo that came after it.
    private func brought(by intent: Intent) throws -> PostView? {
        let occasion = try view.post(intent.source)
        let isPhoto = occasion.map { $0.text.allSatisfy(\.isWhitespace) && !$0.attachments.isEmpty } ?? false
        guard let report = intent.reply, !isPhoto else { return occasion }
        return try view.post(report)
    }

    /// The buttons that were pressed in a stretch of entries.
    func choices(from start: Int, to end: Int) throws -> [PressedButton] {
        var found: [PressedButton] = []
        try view.events(.choice, after: start - 1, before: end) { event in
            if let pressed = PressedButton(event) { found.append(pressed) }
        }
        return found
    }

    /// The post that an entry is about: itself, or what the relay said or brought over by that intent.
    func subject(of reference: PostReference) -> Int? {
        guard let entry = Int(reference.text) else { return nil }
        guard let event = try? view.event(entry), event.kind == .intent else { return entry }
        return (try? event.intent)?.reply ?? event.subject
    }

    /// What is answered by a reply to an entry: of what the relay told of a record the post on whose account it did; what it
    /// brought over stands for itself.
    func toldOf(by entry: Int) throws -> Int {
        guard let event = try view.event(entry), event.kind == .intent, let intent = try event.intent,
            intent.actor == Caseworker.speaker, intent.kind != .route,
            let occasion = intent.reply ?? event.subject
        else { return entry }
        guard let step = try view.event(occasion), step.kind == .record else { return occasion }
        return step.subject ?? occasion
    }

    /// Adds what the roster of the day knows.
    mutating func complete(
        _ said: ForumPost,
        entry: Int,
        root: Int,
        forum: ForumID,
        author: PostAuthor,
        accepted: Int64,
        hasPictures: Bool,
        isLive: Bool
    ) -> Utterance {
        var post = said
        let briefing = shelf.briefing(at: said.at.milliseconds)
        let sender = briefing.sender(author)
        post.id = Self.reference(entry)
        post.forum = forum.rawValue
        post.forumKind = briefing.roster.profile(of: forum)?.kind ?? ""
        post.sender = author.name
        post.senderID = shelf.state.person(of: author.id)
        if let sender { briefing.describe(sender, in: &post) }
        return Utterance(
            entry: entry,
            root: root,
            forum: forum,
            isDirect: shelf.state.chats(of: forum).contains(where: \.isDirect),
            author: author,
            sender: sender.map { $0.operatedBy ?? $0.member } ?? post.senderID,
            account: sender?.operatedBy == nil ? nil : sender?.member,
            accepted: accepted,
            hasPictures: hasPictures,
            isLive: isLive,
            post: post
        )
    }

    /// A further piece of a sending (an album's next photo), not a file that has arrived.
    private func isPiece(_ piece: PostView, of root: Int) throws -> Bool {
        guard let native = piece.native, let first = try view.post(root)?.native else { return false }
        return native.message != first.message
    }

    /// The relay's own message, as a network brings it back.
    private func isOurs(_ post: PostView) throws -> Bool {
        guard let native = post.native else { return false }
        return try shelf.state.chats(of: post.forum.id).contains { chat in
            guard chat.network == native.network else { return false }
            let key = keys.sent(network: native.network, chat: chat.chat, message: native.message)
            return try journal.entry(of: key) != nil
        }
    }

    static func reference(_ entry: Int) -> PostReference { PostReference(String(entry), isNumber: true) }
}

extension EventView {
    /// What the relay means to say by an intent; nil where it was erased.
    var intent: Intent? {
        get throws { try body.map { try $0.withUnsafeBytes { try Intent(decoding: $0) } } }
    }
}
