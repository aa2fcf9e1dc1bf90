import Domain

/// One thing learned about who is who; the `body` slot of a `roster` entry.
package enum RosterChange: Hashable, Sendable {
    /// A forum is kept from now on. The entry's envelope carries its id too.
    case forumAdded(Forum)
    /// A forum is called otherwise from now on.
    case forumRenamed(Forum)
    /// In this forum `author` also appears as `name`.
    case aliasLearned(AuthorAlias)
    /// Two author ids turned out to mean one person: what `author` posted belongs to `person`.
    case authorJoined(author: String, person: String)
    /// A live chat belongs to a forum; a later link of the same chat replaces an earlier one.
    case forumLinked(forum: ForumID, network: String, chat: String, name: String, isDirect: Bool)
    /// This holds of the fact's subject from that day on.
    case stated(RosterFact, since: Day)
    /// Nothing holds of the subject any more from that day on.
    case ended(RosterSubject, since: Day)

    /// `{"op":…}` and what the change holds, flat.
    ///
    /// `forum.add`, `forum.rename`: `forum`, `name`; `alias.learn`: also `author`, `source`, `support`, `self`;
    /// `author.join`: `author`, `person`; `forum.link`: `forum`, `network`, `chat`, `name` and, where true,
    /// `direct`. A fact's op is its kind and `.set` or `.end`: `since` (absent where it has always held),
    /// then `key` and the fact's own members, without those that are empty.
    package func encoded() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("op")
        switch self {
        case .forumAdded(let forum), .forumRenamed(let forum):
            if case .forumAdded = self { json.string("forum.add") } else { json.string("forum.rename") }
            json.key("forum")
            json.string(forum.id.rawValue)
            json.key("name")
            json.string(forum.name)
        case .aliasLearned(let alias):
            json.string("alias.learn")
            json.key("forum")
            json.string(alias.forum.rawValue)
            json.key("name")
            json.string(alias.name)
            json.key("author")
            json.string(alias.author)
            json.key("source")
            json.string(alias.source)
            json.key("support")
            json.integer(alias.support)
            if alias.isSelfChosen {
                json.key("self")
                json.boolean(true)
            }
        case .authorJoined(let author, let person):
            json.string("author.join")
            json.key("author")
            json.string(author)
            json.key("person")
            json.string(person)
        case .forumLinked(let forum, let network, let chat, let name, let isDirect):
            json.string("forum.link")
            json.key("forum")
            json.string(forum.rawValue)
            json.key("network")
            json.string(network)
            json.key("chat")
            json.string(chat)
            json.key("name")
            json.string(name)
            json.member("direct", isDirect)
        case .stated(let fact, let since):
            json.string("\(fact.subject.kind.rawValue).set")
            if since > .beginning { json.member("since", since) }
            fact.write(to: &json)
        case .ended(let subject, let since):
            json.string("\(subject.kind.rawValue).end")
            if since > .beginning { json.member("since", since) }
            json.member("key", subject.key)
        }
        json.endObject()
        return json.bytes
    }

    /// Reads what `encoded()` wrote; nil for a change that this version does not know.
    package init?(decoding bytes: [UInt8]) throws {
        let fields = try RosterFields(decoding: bytes)
        let forum = ForumID(rawValue: fields.string("forum") ?? "")
        let name = fields.string("name") ?? ""
        let op = fields.string("op") ?? ""
        switch op {
        case "forum.add": self = .forumAdded(Forum(id: forum, name: name))
        case "forum.rename": self = .forumRenamed(Forum(id: forum, name: name))
        case "alias.learn":
            self = .aliasLearned(
                AuthorAlias(
                    forum: forum,
                    author: fields.string("author") ?? "",
                    name: name,
                    source: fields.string("source") ?? "",
                    support: fields.integer("support") ?? 0,
                    isSelfChosen: fields.flag("self")
                )
            )
        case "author.join":
            self = .authorJoined(author: fields.string("author") ?? "", person: fields.string("person") ?? "")
        case "forum.link":
            self = .forumLinked(
                forum: forum,
                network: fields.string("network") ?? "",
                chat: fields.string("chat") ?? "",
                name: name,
                isDirect: fields.flag("direct")
            )
        default: self.init(dated: op, fields)
        }
    }

    /// A fact or its end.
    private init?(dated op: String, _ fields: RosterFields) {
        let parts = op.split(separator: ".").map(String.init)
        guard parts.count == 2, let kind = RosterFact.Kind(rawValue: parts[0]) else { return nil }
        let since = fields.day("since") ?? .beginning
        // A day that cannot be read must not become "always".
        guard since > .beginning || fields.string("since") == nil else { return nil }
        switch parts[1] {
        case "set":
            guard let fact = RosterFact(kind, fields) else { return nil }
            self = .stated(fact, since: since)
        case "end":
            self = .ended(RosterSubject(kind: kind, key: fields.string("key") ?? ""), since: since)
        default: return nil
        }
    }
}
