/// How somebody is counted: at a meeting, by a list, or for an answer to what several are to do.
package enum Presence: String, Hashable, Sendable, CaseIterable {
    case present = "hadir"
    /// Somebody else comes instead.
    case represented = "diwakili"
    case absent = "tidak hadir"
    /// A line of a list that is not about being there.
    case listed = "baris"
    /// He has it, or is at it.
    case acknowledged = "diterima"
    /// He has done his part.
    case finished = "selesai"
}

/// One count, as a post gives it: of its sender, or of whom a new line of a rolling list names.
package struct Tally: Hashable, Sendable {
    /// A member's key, or `network:id` of somebody unmapped; nil for a line of a list.
    package var member: String?
    /// The unit of the member, or that the line names; nil where none is known.
    package var unit: String?
    package var presence: Presence
    /// Who comes instead, or the line.
    package var words: Citation?

    /// Whether it answers a task that several have.
    var isAnswer: Bool { presence == .acknowledged || presence == .finished }

    package init(member: String?, unit: String?, as presence: Presence, words: Citation? = nil) {
        self.member = member
        self.unit = unit
        self.presence = presence
        self.words = words
    }
}
