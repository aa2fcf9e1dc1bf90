/// How a post relates to an earlier one.
package enum PostRelation: String, Sendable, CaseIterable {
    case decides, supersedes, withdraws, follows, attends, acknowledges, corrects, sameAs
}

/// One relation of a post.
package struct PostLink: Sendable, Hashable {
    package let to: PostReference
    package let relation: PostRelation

    package init(to: PostReference, relation: PostRelation) {
        self.to = to
        self.relation = relation
    }
}

/// Whose words a decision rests on.
package enum DecisionEvidence: String, Sendable {
    /// The decider's own.
    case direct = "langsung"
    /// Those of one who may speak for the decider.
    case relayed = "disampaikan"
    /// The requester's: waits for confirmation.
    case claimed = "pengakuan"
}

/// What was recognised in one post.
package struct Recognition: Sendable {
    package let id: PostReference
    package var label: PostLabel
    /// 0 to 1; below `suggestionThreshold` it is a suggestion for a human, never a silent fact.
    package var confidence: Float
    /// The rule that decided, `model` where words alone did.
    package var rule: String
    /// UTF-8 byte ranges of the text that matched.
    package var matched: [Range<Int>]
    package var fields = RecognizedFields()
    package var links: [PostLink] = []
    package var evidence: DecisionEvidence?
    /// UTF-8 byte ranges of the new items of a list, as `added` names them.
    package var lines: [Range<Int>] = []

    /// Below this confidence a conclusion is shown to a human as a suggestion.
    package static let suggestionThreshold: Float = 0.6
    /// The highest confidence of a suggestion.
    static let suggestionCeiling: Float = 0.59

    /// Adds a relation, once.
    mutating func link(_ to: PostReference, _ relation: PostRelation) {
        let link = PostLink(to: to, relation: relation)
        if !links.contains(link) { links.append(link) }
    }

    /// Is for a human to confirm, not a fact.
    package var isSuggestion: Bool { confidence < Self.suggestionThreshold }
}
