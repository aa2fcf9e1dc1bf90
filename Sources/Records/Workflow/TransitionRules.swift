/// Which step of a kind an act makes, and whether whoever acts may make it.
///
/// The order of the questions is the order of the refusals: is there such a step from here, is it theirs to
/// make, do their words suffice, has somebody decided otherwise, is all there that the next state needs.
struct TransitionRules<Authority: RecordAuthority> {
    let kind: RecordKind
    let authority: Authority

    func step(_ act: String, _ record: KeptRecord, _ actor: ActingParty) -> Result<PermittedStep, Refusal> {
        let rows = kind.transitions.filter {
            $0.act == act && $0.from.contains(record.state) && $0.guards.hold(for: record.fields)
        }
        guard let first = rows.first else {
            let isThere = kind.transitions.contains { $0.act == act && $0.to == record.state }
            return .failure(isThere ? .alreadySo : .notFromHere(act: act, state: record.state))
        }
        if actor.evidence == .claimed, first.by.contains(.decider), !first.evidence.contains(.claimed) {
            return .failure(.evidence(.claimed))
        }
        for row in rows {
            guard let step = permitted(row, record, actor) else { continue }
            if let refusal = objection(to: step, row, record) { return .failure(refusal) }
            return .success(step)
        }
        return .failure(.notAllowed(act: act))
    }

    /// Whether the standing decision is that of somebody above.
    func isOverruled(_ record: KeptRecord, _ actor: ActingParty) -> Bool {
        guard let standing = record.decision else { return false }
        return authority.outranks(standing.by, actor.principal, on: kind.authority)
    }

    private func objection(to step: PermittedStep, _ row: KindTransition, _ record: KeptRecord) -> Refusal? {
        if let grade = step.evidence {
            if !row.evidence.contains(grade) || row.confirm.contains(grade) { return .evidence(grade) }
            if contradicts(step, record) { return .contradicts(state: record.state) }
        }
        return kind.missing(for: row.to, in: record.fields).map { .needs(field: $0, state: row.to) }
    }

    /// Somebody else has decided, and does not stand below.
    private func contradicts(_ step: PermittedStep, _ record: KeptRecord) -> Bool {
        guard let standing = record.decision, let by = step.by, standing.by != by else { return false }
        let isVerdict = RecordAct(rawValue: standing.act)?.isVerdict ?? kind.isFinal(record.state)
        return isVerdict && !authority.outranks(by, standing.by, on: kind.authority)
    }

    /// The step, where one of the row's parties is acting.
    private func permitted(_ row: KindTransition, _ record: KeptRecord, _ actor: ActingParty)
        -> PermittedStep?
    {
        for party in row.by {
            if party == .decider {
                if let step = decision(row, record, actor) { return step }
            } else if isParty(party, record, actor) {
                return PermittedStep(to: row.to, keep: row.keep, takes: row.takes, by: actor.key)
            }
        }
        return nil
    }

    private func decision(_ row: KindTransition, _ record: KeptRecord, _ actor: ActingParty)
        -> PermittedStep?
    {
        guard case .member(let sender) = actor.who else { return nil }
        if let leader = actor.speaksFor, !authority.maySpeak(sender, for: leader) { return nil }
        let principal = actor.principal
        let matrixRow = row.authority ?? kind.authority
        let standing = authority.standing(of: principal, on: matrixRow, by: record.parties.applicant)
        var step = PermittedStep(to: row.to, keep: row.keep, takes: row.takes, by: principal)
        switch standing {
        case .none: return nil
        case .overrules: break
        case .decides(let letter): step.letter = letter
        }
        if actor.speaksFor != nil { step.through = sender }
        step.evidence = actor.speaksFor == nil ? actor.evidence ?? .direct : .relayed
        return step
    }

    private func isParty(_ party: KindParty, _ record: KeptRecord, _ actor: ActingParty) -> Bool {
        switch (party, actor.who) {
        case (.operator, .operator), (.relay, .relay): true
        case (.anyone, .member): true
        case (.leader, .member(let key)): authority.isLeader(key)
        case (.sender, .member(let key)): key == record.parties.sender
        case (.superior, .member(let key)):
            authority.outranks(key, record.parties.sender, on: kind.authority)
        case (.applicant, .member(let key)): key == record.parties.applicant
        case (.responsible, .member(let key)):
            record.parties.responsible.contains { $0 == key || authority.belongs(key, to: $0) }
        default: false
        }
    }
}

/// Who acts, and on whose word.
struct ActingParty: Hashable, Sendable {
    /// Who that is to the workflow.
    enum Who: Hashable, Sendable {
        case member(String)
        case `operator`(String)
        case relay
    }

    var who: Who
    var speaksFor: String?
    var evidence: EvidenceGrade?

    static let relay = ActingParty(who: .relay)

    init(who: Who, speaksFor: String? = nil, evidence: EvidenceGrade? = nil) {
        self.who = who
        self.speaksFor = speaksFor
        self.evidence = evidence
    }

    init(_ conclusion: RecordConclusion) {
        self.init(
            who: .member(conclusion.sender),
            speaksFor: conclusion.speaksFor,
            evidence: conclusion.evidence
        )
    }

    /// The member's key or the operator's name; nil for the relay.
    var key: String? {
        switch who {
        case .member(let key), .operator(let key): key
        case .relay: nil
        }
    }

    /// Whose word it is.
    var principal: String { speaksFor ?? key ?? "" }
}

/// A step that may be made.
struct PermittedStep: Hashable, Sendable {
    var to: String
    /// The field that keeps the words.
    var keep: String?
    /// Fields that the post's own replace.
    var takes: [String] = []
    var by: String?
    var through: String?
    var letter: String?
    /// Of a decision; nil for every other step.
    var evidence: EvidenceGrade?
}
