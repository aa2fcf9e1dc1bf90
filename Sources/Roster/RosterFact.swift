import Domain

/// What the roster knows of one subject; it holds from a day until something else is said.
package enum RosterFact: Hashable, Sendable {
    case unit(OrgUnit)
    case member(Member)
    case assignment(Assignment)
    case account(ChatAccount)
    case forum(ForumProfile)
    case acting(ActingOfficer)
    case duty(ReportingDuty)
    case speaking(SpeakingRight)
    case authority(AuthorityMatrix)
    case hours(WorkHours)
    case holiday(SpecialDays)

    /// The sorts of fact; the raw value opens the `op` of an entry.
    package enum Kind: String, Sendable, CaseIterable {
        case unit, member, assignment, account, forum, acting, duty, speaking, authority, hours, holiday
    }

    /// What the fact is about.
    package var subject: RosterSubject { RosterSubject(kind: kind, key: content.key) }

    private var kind: Kind {
        switch self {
        case .unit: .unit
        case .member: .member
        case .assignment: .assignment
        case .account: .account
        case .forum: .forum
        case .acting: .acting
        case .duty: .duty
        case .speaking: .speaking
        case .authority: .authority
        case .hours: .hours
        case .holiday: .holiday
        }
    }

    private var content: any DatedFact {
        switch self {
        case .unit(let fact): fact
        case .member(let fact): fact
        case .assignment(let fact): fact
        case .account(let fact): fact
        case .forum(let fact): fact
        case .acting(let fact): fact
        case .duty(let fact): fact
        case .speaking(let fact): fact
        case .authority(let fact): fact
        case .hours(let fact): fact
        case .holiday(let fact): fact
        }
    }

    func write(to json: inout JSONWriter) {
        content.write(to: &json)
    }

    init?(_ kind: Kind, _ fields: RosterFields) {
        let fact: RosterFact? =
            switch kind {
            case .unit: OrgUnit(fields).map(RosterFact.unit)
            case .member: Member(fields).map(RosterFact.member)
            case .assignment: Assignment(fields).map(RosterFact.assignment)
            case .account: ChatAccount(fields).map(RosterFact.account)
            case .forum: ForumProfile(fields).map(RosterFact.forum)
            case .acting: ActingOfficer(fields).map(RosterFact.acting)
            case .duty: ReportingDuty(fields).map(RosterFact.duty)
            case .speaking: SpeakingRight(fields).map(RosterFact.speaking)
            case .authority: AuthorityMatrix(fields).map(RosterFact.authority)
            case .hours: WorkHours(fields).map(RosterFact.hours)
            case .holiday: SpecialDays(fields).map(RosterFact.holiday)
            }
        guard let fact else { return nil }
        self = fact
    }
}
