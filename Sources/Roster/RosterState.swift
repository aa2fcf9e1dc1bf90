import Domain

/// Who is who, as a pure fold of the `roster` entries in log order.
package struct RosterState: Sendable, Hashable {
    /// Every forum under its present name, in the order of their arrival.
    package private(set) var forums: [Forum] = []
    /// What other names authors go by.
    package private(set) var aliases: [AuthorAlias] = []
    private var persons: [String: String] = [:]

    package init() {}

    /// Takes in one change.
    package mutating func apply(_ change: RosterChange) {
        switch change {
        case .forumAdded(let forum):
            if !forums.contains(where: { $0.id == forum.id }) { forums.append(forum) }
        case .forumRenamed(let forum):
            if let index = forums.firstIndex(where: { $0.id == forum.id }) { forums[index] = forum }
        case .aliasLearned(let alias):
            if !aliases.contains(alias) { aliases.append(alias) }
        case .authorJoined(let author, let person):
            let (from, to) = (self.person(of: author), self.person(of: person))
            if from != to { persons[from] = to }
        }
    }

    /// The forum of that name, without regard to case and surrounding space.
    package func forum(named name: String) -> Forum? {
        let wanted = Self.folded(name)
        return forums.first { Self.folded($0.name) == wanted }
    }

    /// The forum with that id.
    package func forum(_ id: ForumID) -> Forum? {
        forums.first { $0.id == id }
    }

    /// The one id of whoever posted as `author`, after all joins.
    package func person(of author: String) -> String {
        var id = author
        while let next = persons[id] { id = next }
        return id
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
