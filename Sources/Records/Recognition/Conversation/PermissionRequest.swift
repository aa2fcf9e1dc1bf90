/// A request for permission, as a conversation remembers it.
package struct PermissionRequest: Sendable {
    /// A decision that was bound to it.
    package struct Decision: Sendable {
        package let post: PostReference
        package let decider: String
        package let rank: Int
        package let role: OfficialRole
        package let outcome: DecisionOutcome
        package let at: Int64
        /// Whether it grants is beyond doubt, only on what it decides is not.
        package var isPlain = false
    }

    package enum State: Sendable { case open, decided, withdrawn }

    package let post: PostReference
    package let sender: String
    /// For whom it is asked: the sender, or the one he writes for.
    package var applicant: NamedParty
    package var isForAnother = false
    /// Who wrote it for the applicant: the answer may be told to him.
    package var messenger: NamedParty?
    /// Who is asked, where the text says.
    package var addressee: NamedParty?
    package var leave: LeaveKind?
    /// For which days it is asked.
    var days: DateReader.Span?
    package let at: Int64
    /// Milliseconds UTC after which a decision that names nobody no longer means it.
    package var expires: Int64
    /// How many posts the forum had before it.
    package var place = 0
    /// Keys of the words that say what it is about.
    package var content: WordKeys = []
    /// … and those of them that say what the applicant asks to be away from.
    package var avoided: WordKeys = []
    /// Keys of the name of who is to go instead, without his title.
    package var delegate: WordKeys = []
    package var decisions: [Decision] = []
    package var isWithdrawn = false
    /// Tells of a permission that somebody gave elsewhere.
    var isClaimed = false
    /// No doubt that it asks: only then can a bare yes, or words without a word of deciding, decide it.
    package var isSure = true
    /// Asks by its words but was read as something else: only a reply can decide it.
    package var isLatent = false
    /// How likely it asks at all.
    package var likelihood: Float = 1
    /// Words that may have decided it: until one of them is plain, no lower one's word holds.
    package var doubts: [Decision] = []

    package var state: State {
        if isWithdrawn { return .withdrawn }
        return decisions.isEmpty ? .open : .decided
    }

    /// Whether a name means its applicant, or who asked for him, and few others.
    ///
    /// Inlined, or each request that is asked about would be copied.
    @inline(__always)
    func isNamed(by name: NamedParty) -> Bool {
        applicant.isNamed(by: name) || messenger?.isNamed(by: name) ?? false
    }

    /// Whether an official made it, or it was made for him.
    func isOf(_ official: Official) -> Bool {
        sender == official.key
            || isForAnother && applicant.role == official.role && !applicant.words.isEmpty
                && applicant.words.isSubset(of: official.party.words)
    }

    /// The decision that holds.
    package var standing: Decision? { decisions.last }
}

/// What is asked for.
package enum LeaveKind: String, Sendable {
    case absence, delegation, cuti, travel, activity, late, leaving
    case attendingElsewhere = "attending_elsewhere"
    case useOfPlace = "use_of_place"
}
