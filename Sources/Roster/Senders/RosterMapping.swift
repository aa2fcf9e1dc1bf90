import Domain

/// An operator says who an unknown sender is.
package enum RosterMapping {
    /// What to append so that each author id belongs to its member; ids that do already are left out.
    ///
    /// It has always been so, unless the id belonged to another member: then from `day` on.
    package static func changes(
        _ pairs: [(id: String, member: String)],
        in state: RosterState,
        on day: Day
    ) throws(TransferFault) -> [RosterChange] {
        let roster = state.at(day)
        var changes: [RosterChange] = []
        for pair in pairs {
            guard roster.member(pair.member) != nil else {
                let known = roster.members.map(\.key)
                throw .unknownMember(pair.member, nearest: Nearness.nearest(to: pair.member, among: known))
            }
            let fact = RosterFact.account(ChatAccount(id: pair.id, member: pair.member))
            if case .account(let old)? = state.facts.fact(of: fact.subject, on: day),
                old.member == pair.member
            {
                continue
            }
            let isNew = !state.facts.knows(fact.subject)
            changes.append(.stated(fact, since: isNew ? .beginning : day))
        }
        return changes
    }
}
