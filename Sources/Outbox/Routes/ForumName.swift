import Domain

/// A forum by its id or by its name, whatever the case.
struct ForumName: Hashable, Sendable {
    /// As it was written.
    let text: String
    private let folded: String

    init?(_ text: String) {
        self.text = text
        folded = WordFolding.name(text)
        if folded.isEmpty { return nil }
    }

    func names(_ forum: Forum) -> Bool {
        names(FoldedForum(forum))
    }

    func names(_ forum: FoldedForum) -> Bool {
        forum.forum.id.rawValue == text || forum.name == folded
    }

    static func == (left: ForumName, right: ForumName) -> Bool { left.folded == right.folded }
    func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

/// A forum with its name folded once for many comparisons.
struct FoldedForum {
    let forum: Forum
    let name: String

    init(_ forum: Forum) {
        self.forum = forum
        name = WordFolding.name(forum.name)
    }
}
