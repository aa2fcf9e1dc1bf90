/// What the log already knows about a sender's name before the file is compared.
package struct KnownSender: Hashable, Sendable {
    /// Why the name is taken for the author.
    package enum Evidence: Hashable, Sendable {
        /// A phone number, the same phone's own earlier export, or a person's word.
        case confirmed
        /// Another export used the same name. Two phones may give one name to two people.
        case name
    }

    /// The sender's name or number as the file shows it; never `Anda`, unless it is the same phone's.
    package var label: String
    /// The author's id after all aliases are followed.
    package var author: String
    package var evidence: Evidence

    package init(label: String, author: String, evidence: Evidence) {
        self.label = label
        self.author = author
        self.evidence = evidence
    }
}

/// A name in the file that belongs to an author of the log.
package struct LearnedAlias: Hashable, Sendable {
    /// What the alias rests on.
    package enum Evidence: String, Hashable, Sendable {
        /// The same posts at the same times.
        case posts
        /// Known before: number, same phone, a person's word.
        case confirmed
        /// Nothing but the same name: to be listed for a person to confirm.
        case name
    }

    package var label: String
    package var author: String
    /// Weight of the shared posts: 2 for a distinctive one, 1 for a common one.
    package var support: Int
    package var evidence: Evidence

    package init(label: String, author: String, support: Int, evidence: Evidence) {
        self.label = label
        self.author = author
        self.support = support
        self.evidence = evidence
    }
}
