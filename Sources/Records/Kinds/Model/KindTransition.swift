/// One way from a state to another.
package struct KindTransition: Hashable, Sendable {
    /// What must happen, such as `granted`.
    package var act: String
    /// Every state from which it leads; the file's word `open` is resolved when it is read.
    package var from: [String]
    package var to: String
    /// Who may do it; one suffices.
    package var by: [KindParty]
    /// Whose words suffice.
    package var evidence: [EvidenceGrade]
    /// Grades that are listed for a human first, although they are among ``evidence``.
    package var confirm: [EvidenceGrade]
    package var guards: [FieldGuard]
    /// The text field that keeps the words with which it was made: a condition, a reason.
    package var keep: String?
    /// Fields of the post that replace those of the record: of a meeting that was moved, the day.
    package var takes: [String]
    /// The row of the roster's matrix that decides this step; nil for the kind's.
    package var authority: String?
}

/// Whose words something rests on (language.md, point 6).
package enum EvidenceGrade: String, Hashable, Sendable, CaseIterable {
    /// The decider's own.
    case direct = "langsung"
    /// Those of one who may speak for the decider.
    case relayed = "disampaikan"
    /// The requester's claim: waits for confirmation.
    case claimed = "pengakuan"
}

/// Who does something to a record, seen from the record.
package enum KindParty: String, Hashable, Sendable, CaseIterable {
    /// Whoever the authority matrix says, or who stands above.
    case decider
    /// For whom it was asked.
    case applicant
    /// The unit or member whose task it is.
    case responsible
    /// Who sent the post that opened it.
    case sender
    /// Who stands above the sender: a camat for his lurah's report.
    case superior
    /// One of the city's leaders: mayor, deputy, Sekda.
    case leader
    case anyone
    /// Somebody at the console or the administration's page.
    case `operator`
    /// The relay itself: routing.
    case relay
}
