/// What becomes of one record of an export.
package enum AlignmentDecision: Hashable, Sendable {
    /// The log lacks it: append a post.
    case add
    /// The log holds it as the post of this entry: append nothing.
    case matches(Int)
    /// The log holds the post, and the record tells something new about it: append a revision.
    ///
    /// `earlier` means that the record shows an older state than the log: its content is learned, the
    /// post stays as deleted or edited as it is.
    case revises(Int, RevisionKind, earlier: Bool)
    /// It cannot be told whether these entries hold it: append a post, and list it with the candidates.
    case ambiguous([Int])
}

/// What a revision brings.
package enum RevisionKind: Hashable, Sendable {
    /// Another wording, or the first one known.
    case edit
    /// The post was taken back.
    case deletion
    /// The file that was left out, what sort of file it is, or another copy of it.
    case media
}

/// How many records came to what.
package struct AlignmentCounts: Hashable, Sendable {
    /// Posts appended because the log lacked them; without the ambiguous ones.
    package var added = 0
    /// Records that the log held already.
    package var matched = 0
    /// Revisions appended.
    package var revised = 0
    /// Posts appended although the log may hold them.
    package var ambiguous = 0

    package init() {}

    /// Counts one decision.
    package mutating func count(_ decision: AlignmentDecision) {
        switch decision {
        case .add: added += 1
        case .matches: matched += 1
        case .revises: revised += 1
        case .ambiguous: ambiguous += 1
        }
    }
}
