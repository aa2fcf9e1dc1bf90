import Domain

/// An operator says who an unknown sender is.
package enum RosterMapping {
    /// What to append so that each author id belongs to its member; ids that do already are left out.
    ///
    /// It has always been so, unless the id belonged to another member: then from `since` on, which must be given.
    package static func changes(
        _ pairs: [(id: String, member: String)],
        in state: RosterState,
        on day: Day,
        since: Day? = nil
    ) throws(TransferFault) -> [RosterChange] {
        let roster = state.at(day)
        var changes: [RosterChange] = []
        var owners: [String: String] = [:]
        for pair in pairs {
            guard roster.member(pair.member) != nil else {
                let known = roster.members.map(\.key)
                throw .unknownMember(pair.member, nearest: Nearness.nearest(to: pair.member, among: known))
            }
            let told = owners.updateValue(pair.member, forKey: pair.id)
            if told == pair.member { continue }
            guard told == nil else { throw .mappedTwice(pair.id) }
            let fact = RosterFact.account(ChatAccount(id: pair.id, member: pair.member))
            if case .account(let old)? = state.facts.fact(of: fact.subject, on: since ?? day) {
                if old.member == pair.member { continue }
                guard since != nil else { throw .mappedAlready(pair.id, member: old.member) }
            }
            let isNew = !state.facts.knows(fact.subject)
            changes.append(.stated(fact, since: isNew ? .beginning : since ?? day))
        }
        return changes
    }
}
