import Domain

/// A route that was checked: which posts of which forums go to which others.
package struct RouteRule: Hashable, Sendable {
    package let name: String
    package let isDiscreet: Bool
    package let isEmergency: Bool
    let from: [ForumName]
    let to: [ForumName]
    private let kinds: Set<PostKind>
    private let words: [WordPattern]
    private let except: [WordPattern]
    private let senders: Set<String>
    private let roles: Set<String>

    /// What the network announces, or holds back, is nobody's post.
    static let routable = PostKind.allCases.filter { $0 != .system && $0 != .unavailable }
    static var kindNames: String { routable.map(\.rawValue).joined(separator: ", ") }

    package init(_ draft: RouteDraft) throws(RouteFault) {
        name = draft.name
        isDiscreet = draft.discreet
        isEmergency = draft.emergency
        from = draft.from.compactMap(ForumName.init)
        to = draft.to.compactMap(ForumName.init)
        if from.isEmpty { throw .noOrigin(route: draft.name) }
        if to.isEmpty { throw .noTarget(route: draft.name) }
        if let both = from.first(where: to.contains) {
            throw .ontoItself(route: draft.name, forum: both.text)
        }
        var kinds = Set(draft.kinds.isEmpty ? Self.routable : [])
        for kind in draft.kinds {
            guard let known = PostKind(rawValue: kind), Self.routable.contains(known) else {
                throw .unknownKind(route: draft.name, kind: kind)
            }
            kinds.insert(known)
        }
        self.kinds = kinds
        words = try Self.patterns(draft.words, of: draft.name)
        except = try Self.patterns(draft.except, of: draft.name)
        senders = Set(draft.senders)
        roles = Set(draft.roles)
    }

    private static func patterns(_ texts: [String], of route: String) throws(RouteFault) -> [WordPattern] {
        var patterns: [WordPattern] = []
        for text in texts {
            guard let pattern = WordPattern(text) else { throw .badWord(route: route, word: text) }
            patterns.append(pattern)
        }
        return patterns
    }

    /// Whether the rule takes a post of `forum`; `folded` are its words.
    func takes(_ post: RoutedPost, of forum: FoldedForum, words folded: [String]) -> Bool {
        guard from.contains(where: { $0.names(forum) }), kinds.contains(post.kind) else { return false }
        guard words.isEmpty || words.contains(where: { $0.isFound(in: folded) }) else { return false }
        guard !except.contains(where: { $0.isFound(in: folded) }) else { return false }
        return (senders.isEmpty && roles.isEmpty) || senders.contains(post.sender)
            || post.role.map(roles.contains) ?? false
    }
}
