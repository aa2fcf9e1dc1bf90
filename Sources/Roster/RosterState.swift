import Domain

/// Who is who, as a pure fold of the `roster` entries in log order.
///
/// What is dated is asked of one day: ``at(_:)``.
package struct RosterState: Sendable, Hashable {
    /// Every forum under its present name, in the order of their arrival.
    package private(set) var forums: [Forum] = []
    /// What other names authors go by.
    package private(set) var aliases: [AuthorAlias] = []
    /// The live chats of all forums, in the order of their first link.
    package private(set) var links: [ForumLink] = []
    /// Units, members, posts and all else that has dates.
    private(set) var facts = Timeline<RosterSubject, RosterFact>()

    private var joins = PersonJoins()
    private var forumPlaces: [ForumID: Int] = [:]
    private var knownAliases: Set<AuthorAlias> = []
    private var linkPlaces: [Chat: Int] = [:]

    private struct Chat: Hashable {
        let network: String
        let id: String
    }

    package init() {}

    /// Takes in one change.
    package mutating func apply(_ change: RosterChange) {
        switch change {
        case .forumAdded(let forum):
            guard forumPlaces[forum.id] == nil else { return }
            forumPlaces[forum.id] = forums.count
            forums.append(forum)
        case .forumRenamed(let forum):
            if let place = forumPlaces[forum.id] { forums[place] = forum }
        case .aliasLearned(let alias):
            if knownAliases.insert(alias).inserted { aliases.append(alias) }
        case .authorJoined(let author, let person):
            joins.join(author, to: person)
        case .forumLinked(let forum, let network, let chat, let name, let isDirect):
            let link = ForumLink(forum: forum, network: network, chat: chat, name: name, isDirect: isDirect)
            let key = Chat(network: network, id: chat)
            if let place = linkPlaces[key] {
                links[place] = link
            } else {
                linkPlaces[key] = links.count
                links.append(link)
            }
        case .stated(let fact, let since):
            facts.state(fact, of: fact.subject, since: since)
        case .ended(let subject, let since):
            facts.state(nil, of: subject, since: since)
        }
    }

    /// The state with changes taken in.
    package func applying(_ changes: [RosterChange]) -> RosterState {
        var state = self
        for change in changes { state.apply(change) }
        return state
    }

    /// Who is who on a day.
    package func at(_ day: Day) -> RosterDay {
        RosterDay(self, on: day)
    }

    /// Everything that was ever stated of a subject: since when, and what; nil where it ended.
    package func history(of subject: RosterSubject) -> [(since: Day, fact: RosterFact?)] {
        facts.history(of: subject)
    }

    /// What was last stated of a subject, and since when, whether or not it has ended; nil where nothing was.
    func lastStated(_ kind: RosterFact.Kind, _ key: String) -> (since: Day, fact: RosterFact)? {
        let stated = facts.history(of: RosterSubject(kind: kind, key: key)).last { $0.fact != nil }
        return stated.flatMap { version in version.fact.map { (version.since, $0) } }
    }

    /// The forum of that name, without regard to case and surrounding space.
    package func forum(named name: String) -> Forum? {
        let wanted = name.foldedName
        return forums.first { $0.name.foldedName == wanted }
    }

    /// The forum with that id.
    package func forum(_ id: ForumID) -> Forum? {
        forumPlaces[id].map { forums[$0] }
    }

    /// The forum to which a network's chat belongs.
    package func forum(network: String, chat: String) -> Forum? {
        link(network: network, chat: chat).flatMap { forum($0.forum) }
    }

    /// How a network's chat belongs to a forum.
    package func link(network: String, chat: String) -> ForumLink? {
        linkPlaces[Chat(network: network, id: chat)].map { links[$0] }
    }

    /// The live chats that belong to a forum.
    package func chats(of forum: ForumID) -> [ForumLink] {
        links.filter { $0.forum == forum }
    }

    /// The one id of whoever posted as `author`, after all joins.
    package func person(of author: String) -> String {
        joins.person(of: author)
    }
}
