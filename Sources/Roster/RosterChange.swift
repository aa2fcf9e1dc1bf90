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

    /// `{"op":…,"forum":…,"name":…}`; for an alias also `author`, `source`, `support`; for a join `author`
    /// and `person` alone.
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
        case .authorJoined(let author, let person):
            json.string("author.join")
            json.key("author")
            json.string(author)
            json.key("person")
            json.string(person)
        }
        json.endObject()
        return json.bytes
    }

    /// Reads what `encoded()` wrote; nil for a change that this version does not know.
    package init?(decoding bytes: [UInt8]) throws {
        var members: [String: String] = [:]
        var support = 0
        try JSONScanner.read(bytes) { json in
            try json.object { json in
                if json.keyIs("support") {
                    support = Int(try json.integer())
                } else {
                    let key = json.keyText
                    members[key] = try json.string()
                }
            }
        }
        let forum = ForumID(rawValue: members["forum"] ?? "")
        let name = members["name"] ?? ""
        switch members["op"] {
        case "forum.add": self = .forumAdded(Forum(id: forum, name: name))
        case "forum.rename": self = .forumRenamed(Forum(id: forum, name: name))
        case "alias.learn":
            self = .aliasLearned(
                AuthorAlias(
                    forum: forum,
                    author: members["author"] ?? "",
                    name: name,
                    source: members["source"] ?? "",
                    support: support
                )
            )
        case "author.join":
            self = .authorJoined(author: members["author"] ?? "", person: members["person"] ?? "")
        default: return nil
        }
    }
}
