import Casework
import Domain
import Journal
import Networks
import Outbox
import ReadModel
import Records
import Roster

/// What people do in the town's chats.
extension CaseTown {
    /// Posts as somebody and gives the message's id.
    ///
    /// `chat` is a group, or the person's own chat with the relay where it is nil; `at` is the post's own time, where that
    /// is not now.
    @discardableResult
    func say(
        _ text: String,
        by person: String,
        in chat: String? = nil,
        reply: String? = nil,
        id: String? = nil,
        files: [Attachment] = [],
        album: String? = nil,
        mentions: [String] = [],
        forwarded: Bool = false,
        at moment: Int64? = nil
    ) async throws -> String {
        let id = id ?? freshID()
        let said = moment ?? now
        let post = LivePost(
            native: NativeFacts(
                network: Self.network,
                message: id,
                album: album,
                reply: reply,
                forward: forwarded ? NativeFacts.Forward() : nil
            ),
            sender: LiveSender(id: person, name: person),
            at: said,
            stamp: "\(said)",
            kind: Self.kind(of: files.first),
            text: text,
            mentions: mentions,
            attachments: files
        )
        try await keep(LiveEvent(chat: place(chat, person), content: .post(post), raw: []), as: id)
        return id
    }

    /// Posts a photo whose file is still to be fetched.
    @discardableResult
    func show(
        _ text: String = "",
        by person: String,
        in chat: String,
        id: String? = nil,
        album: String? = nil
    )
        async throws -> String
    {
        let id = id ?? freshID()
        let photo = Attachment(name: "\(id).jpg", mime: "image/jpeg", reference: id)
        return try await say(text, by: person, in: chat, id: id, files: [photo], album: album)
    }

    private static func kind(of file: Attachment?) -> PostKind {
        guard let mime = file?.mime else { return .text }
        if mime == "image/webp" { return .sticker }
        if mime.hasPrefix("image/") { return .photo }
        if mime.hasPrefix("audio/") { return .audio }
        return mime.hasPrefix("video/") ? .video : .document
    }

    /// Posts another wording of a message.
    @discardableResult
    func edit(_ message: String, to text: String, by person: String, in chat: String, id: String? = nil)
        async throws -> String
    {
        let id = id ?? freshID()
        let post = LivePost(
            native: NativeFacts(network: Self.network, message: message, revisedAt: now),
            revision: id,
            sender: LiveSender(id: person, name: person),
            at: now,
            stamp: "\(now)",
            kind: .text,
            text: text
        )
        try await keep(LiveEvent(chat: place(chat, person), content: .post(post), raw: []), as: id)
        return id
    }

    /// Takes a message back; nil for a person whom the network does not tell.
    @discardableResult
    func delete(_ message: String, by person: String?, in chat: String, id: String? = nil) async throws
        -> String
    {
        let id = id ?? freshID()
        let deletion = LiveDeletion(
            message: message,
            sender: person.map { LiveSender(id: $0, name: $0) },
            at: now,
            stamp: "\(now)"
        )
        try await keep(LiveEvent(chat: LiveChat(id: chat), content: .deletion(deletion), raw: []), as: id)
        return id
    }

    /// Reacts to a message.
    func react(_ emoji: String, to message: String, by person: String, in chat: String) async throws {
        let reaction = LiveReaction(
            id: "\(message)-\(person)-\(emoji)-\(now)",
            message: message,
            sender: LiveSender(id: person, name: person),
            at: now,
            stamp: "\(now)",
            emojis: [emoji]
        )
        let event = LiveEvent(chat: place(chat, person), content: .reaction(reaction), raw: [])
        try await keep(event, as: reaction.id)
    }

    /// Presses a button of a message of the relay's in the person's own chat.
    func press(_ data: String, of message: String, by person: String) async throws {
        let choice = LiveChoice(
            id: "\(message)-\(data)-\(person)",
            message: message,
            sender: LiveSender(id: person, name: person),
            at: now,
            data: data
        )
        let event = LiveEvent(chat: place(nil, person), content: .choice(choice), raw: [])
        try await keep(event, as: choice.id)
    }

    /// The file of a photo arrives.
    func fetch(_ message: String, digit: Character = "a") throws {
        try view.catchUp()
        guard let post = try view.post(entry(message)) else { return }
        let body = PostBody(at: post.at ?? Moment(milliseconds: 0, offsetMinutes: 0), kind: .photo, text: "")
        let file = Attachment(
            name: "\(message)-0.jpg",
            sha256: String(repeating: digit, count: 64),
            size: 9,
            mime: "image/jpeg"
        )
        var native = body
        native.native = post.native
        let contents = BySlot(body: native.encoded(), media: Attachment.encoded([file]))
        let target = post.revises ?? post.entry
        let from = target == post.entry ? [target] : [target, post.entry]
        try append([EntryDraft(kind: .media, forum: post.forum.id, contents: contents, from: from)])
    }

    /// Posts of an export file, each with its sender's name and its time in milliseconds UTC.
    func export(_ posts: [(id: String, text: String, by: String, at: Int64)], in forum: String) throws {
        let id = try view.roster().forum(network: Self.network, chat: forum)?.id
        let note = #"{"file":"chat.txt","records":\#(posts.count)}"#
        let intake = try append([
            EntryDraft(kind: .intake, forum: id, contents: BySlot(body: Array(note.utf8)))
        ])
        let drafts = posts.enumerated().map { place, post in
            let body = PostBody(
                at: Moment(milliseconds: post.at, offsetMinutes: 420),
                isMinutePrecise: true,
                stamp: "\(post.at)",
                kind: .text,
                text: post.text,
                source: SourceRange(line: place + 1, byteOffset: place * 80, byteLength: 80)
            )
            let author = PostAuthor(id: "\(Self.network):\(post.by)", name: post.by)
            return EntryDraft(
                kind: .post,
                forum: id,
                contents: BySlot(author: author.encoded(), body: body.encoded()),
                from: [intake]
            )
        }
        let first = try append(drafts)
        for (place, post) in posts.enumerated() { self.note(post.id, first + place) }
    }

    /// A human's hand at the console.
    func correct(_ step: @escaping (Workflow, RecordBook, Workflow.Hand) -> Ruling) throws {
        let at = Moment(milliseconds: now, offsetMinutes: 420)
        let hand = Workflow.Hand(name: "Operator", at: at, reason: "diperiksa")
        var desk = RecordDesk(view: view, kinds: try Self.kinds.get())
        _ = try desk.perform(through: appender, [{ step($0, $1, hand) }])
        try turn()
    }

    /// The relay's messages are sent: each gets the id `r` and its intent's entry, so that people can answer them.
    func deliver() throws {
        let sent = try outcomes()
        for (entry, intent) in try intents() where !sent.contains(entry) {
            let chat: String
            switch intent.target {
            case .forum(let forum): chat = try view.roster().chats(of: forum).last?.chat ?? ""
            case .person(let id): chat = Self.directChat(String(id.dropFirst(Self.network.count + 1)))
            }
            let outcome = Outcome(.sent, at: now, chat: chat, message: "r\(entry)")
            let keys = appender.naturalKeys
            var key = outcome.naturalKey(of: entry).map { EntryKey(own: keys.key(of: $0)) }
            key?.subjects = [keys.sent(network: Self.network, chat: chat, message: "r\(entry)")]
            try append([
                EntryDraft(
                    kind: .delivery,
                    contents: BySlot(body: outcome.encoded()),
                    from: [entry],
                    key: key
                )
            ])
        }
    }

    private func outcomes() throws -> Set<Int> {
        var found: Set<Int> = []
        try view.events(.delivery) { event in if let subject = event.subject { found.insert(subject) } }
        return found
    }

    static func directChat(_ person: String) -> String { "japri-\(person)" }

    private func place(_ chat: String?, _ person: String) -> LiveChat {
        chat.map { LiveChat(id: $0) }
            ?? LiveChat(id: Self.directChat(person), name: "japri \(person)", isDirect: true)
    }
}
