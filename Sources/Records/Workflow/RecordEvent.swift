import Domain

/// One thing concluded about records; the `body` slot of a `record` entry, whose `from` are its sources.
///
/// Whoever concluded it stands in ``actor``; whose word it rests on in ``by``.
package struct RecordEvent: Hashable, Sendable {
    /// What moves a record back where a human took out the post that had moved it: no kind has it as an act.
    package static let takenBack = "taken_back"

    /// What it says.
    package enum Change: Hashable, Sendable {
        /// A record begins.
        case opened(kind: String, state: String, fields: [String: RecordValue], parties: RecordParties)
        /// From a state to another by an act of the kind; nothing where the record no longer stands in `from`.
        case moved(act: String, from: String, to: String)
        /// A field has another value; nil empties it.
        case fieldSet(String, RecordValue?)
        /// Whose task it is.
        case assigned(units: [String])
        /// A further post belongs to the record, as `relation` says.
        case linked(entry: Int, relation: String)
        case unlinked(entry: Int)
        /// It says something about another record, which stays one of its own: a follow-up.
        case related(to: RecordNumber)
        /// Somebody is counted: there, represented, absent; or a list has a new line.
        case counted(Tally)
        /// It is the same case as another, which goes on.
        case merged(into: RecordNumber)
        /// It was not.
        case unmerged(from: RecordNumber)
        /// It is of another kind, and goes on there under another number.
        case relabelled(kind: String, as: RecordNumber, state: String)
        /// A human put the state right; what was concluded before stays in the record's life.
        case corrected(from: String, to: String, reason: String)
        /// A time limit passed: on to a state, or marked as overdue where `to` is nil.
        case expired(limit: String, from: String, to: String?)
        /// A human must look: nothing was applied. The record is the one that may be meant.
        case listed(Doubt, act: String?)
        /// A human looked at what a post had listed.
        case settled(source: Int, reason: String)
    }

    /// Nil only where something is listed that no record could be found for.
    package var record: RecordNumber?
    package var change: Change
    /// `recognition`, `records` (time limits, routing), `operator`.
    package var actor: String
    /// The version of the actor's rules.
    package var version: Int
    /// The entry that it concludes from; nil for time limits and operators.
    package var source: Int?
    /// When it happened: the post's own time, or the operator's.
    package var at: Moment
    /// The member whose word it is: the leader, where an aide passed it on.
    package var by: String?
    /// Who passed it on.
    package var through: String?
    /// The number of the letter by which an acting officer decided.
    package var letter: String?
    package var evidence: EvidenceGrade?
    /// The rule of recognition that fired.
    package var rule: String?
    /// The words that made it fire.
    package var cites: [Citation]
    /// Why an operator did it, where the change itself does not say.
    package var reason: String?
    /// The entry that listed what an operator accepts or dismisses by this.
    package var answers: Int?

    package init(
        record: RecordNumber?,
        _ change: Change,
        actor: String,
        version: Int = 1,
        source: Int? = nil,
        at: Moment,
        by: String? = nil,
        through: String? = nil,
        letter: String? = nil,
        evidence: EvidenceGrade? = nil,
        rule: String? = nil,
        cites: [Citation] = [],
        reason: String? = nil,
        answers: Int? = nil
    ) {
        self.record = record
        self.change = change
        self.actor = actor
        self.version = version
        self.source = source
        self.at = at
        self.by = by
        self.through = through
        self.letter = letter
        self.evidence = evidence
        self.rule = rule
        self.cites = cites
        self.reason = reason
        self.answers = answers
    }
}

/// Who a record is about.
package struct RecordParties: Hashable, Sendable {
    /// Who sent the post that opened it: a member's key, or `network:id` of somebody unmapped.
    package var sender: String
    /// For whom it was asked; the sender unless the post says otherwise.
    package var applicant: String
    /// The applicant's unit.
    package var unit: String?
    /// Whose task it is: keys of units, and of members who were addressed.
    package var responsible: [String]
    /// The forum in which it began; nil for what began in private or at the console.
    package var forum: String?

    package init(
        sender: String,
        applicant: String? = nil,
        unit: String? = nil,
        responsible: [String] = [],
        forum: String? = nil
    ) {
        self.sender = sender
        self.applicant = applicant ?? sender
        self.unit = unit
        self.responsible = responsible
        self.forum = forum
    }
}

/// Why a human must look before anything is applied.
package enum Doubt: String, Hashable, Sendable, CaseIterable {
    /// Below the threshold of certainty.
    case suggestion
    /// It answers the record, and whether it grants or refuses is for a human to read.
    case outcome
    /// It is not clear which record is meant.
    case unbound
    /// By somebody who may not.
    case noAuthority = "no_authority"
    /// An equal has decided otherwise.
    case contradiction
    /// A superior has decided otherwise.
    case overruled
    /// A requester's claim, or an aide's word that waits for confirmation.
    case unconfirmed
    /// The kind has no such step from where the record stands.
    case notFromHere = "not_from_here"
    /// A state needs a field that is missing.
    case incomplete
    /// A kind that is taken by direct message only was written in a group.
    case directOnly = "direct_only"
    /// What was decided on was changed afterwards.
    case afterDecision = "after_decision"
    /// The words of a decision were deleted.
    case deleted
    /// A condition that may be one that is known.
    case lookalike
    /// It is a unit's task, and nobody there can be told.
    case unreached
    /// A direction is also for somebody whom the roster does not know by that title.
    case stranger
    /// What recognition itself lists: irony, a hoax, a voice note.
    case recognition

    /// What recognition gives as the reason of what it lists.
    package static func of(reason: String) -> Doubt {
        switch reason {
        case "unsure": .suggestion
        case "outcome": .outcome
        case "no_authority", "speaks_for_another", "opinion_of_operator": .noAuthority
        case "equals_disagree": .contradiction
        case "superior_decided": .overruled
        case "awaits_confirmation": .unconfirmed
        case "edited_after_decision": .afterDecision
        case "irony", "hoax", "voice_not_noted", "unfounded": .recognition
        default: .unbound
        }
    }
}

extension RecordEvent.Change {
    /// Whether it says itself why an operator did it.
    var holdsReason: Bool {
        switch self {
        case .corrected, .settled: true
        default: false
        }
    }
}
