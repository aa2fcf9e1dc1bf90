import Domain

/// All routes of an installation.
package struct RouteRules: Hashable, Sendable {
    /// Where a post goes and how.
    struct Way: Hashable {
        var forum: Forum
        var isDiscreet: Bool
        var isEmergency: Bool
    }

    package static let limit = 200
    /// The actor of the intents that routes make, and the version of their rules.
    package static let actor = "routes"
    package static let version = 1

    package let rules: [RouteRule]

    package init(_ drafts: [RouteDraft]) throws(RouteFault) {
        guard drafts.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var names: Set<String> = []
        var rules: [RouteRule] = []
        for draft in drafts {
            guard names.insert(draft.name).inserted else { throw .sameName(route: draft.name) }
            rules.append(try RouteRule(draft))
        }
        self.rules = rules
    }

    /// Forums that routes name and nobody knows, for `titian doctor`: route and forum as written.
    package func unknownForums(among forums: [Forum]) -> [(route: String, forum: String)] {
        rules.flatMap { rule in
            (rule.from + rule.to).filter { !forums.contains(where: $0.names) }.map { (rule.name, $0.text) }
        }
    }

    /// Where a post goes: each forum once, discreetly where any rule asks for that, never back.
    func ways(for post: RoutedPost, among forums: [Forum]) -> [Way] {
        let words = WordFolding.words(of: post.text)
        let origin = FoldedForum(post.forum)
        let taking = rules.filter { $0.takes(post, of: origin, words: words) }
        guard !taking.isEmpty else { return [] }
        let targets = forums.filter { $0.id != post.forum.id }.map(FoldedForum.init)
        var ways: [Way] = []
        for rule in taking {
            for target in targets where rule.to.contains(where: { $0.names(target) }) {
                let forum = target.forum
                if let index = ways.firstIndex(where: { $0.forum.id == forum.id }) {
                    ways[index].isDiscreet = ways[index].isDiscreet || rule.isDiscreet
                    ways[index].isEmergency = ways[index].isEmergency || rule.isEmergency
                } else {
                    ways.append(
                        Way(forum: forum, isDiscreet: rule.isDiscreet, isEmergency: rule.isEmergency)
                    )
                }
            }
        }
        return ways
    }

    /// Whether what once went from a forum to another is masked when it is corrected.
    ///
    /// Only where every rule between them is open; a rule that is gone leaves the masked way.
    func isDiscreet(from origin: Forum, to target: Forum) -> Bool {
        let between = rules.filter { rule in
            rule.from.contains { $0.names(origin) } && rule.to.contains { $0.names(target) }
        }
        return between.isEmpty || between.contains(where: \.isDiscreet)
    }
}
