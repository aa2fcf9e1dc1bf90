/// Who decides.
extension RosterDay {
    /// What somebody's word is worth on another's request.
    package enum Power: Hashable, Sendable {
        /// The decision is theirs; as an acting officer where there is one.
        case decides(as: ActingOfficer?)
        /// It is not theirs, but they stand above whoever decides and may overrule.
        case overrules
        case none
    }

    /// Somebody who decides, and by what letter where it is not their own post.
    package struct Decision: Hashable, Sendable {
        /// The member's key.
        package let member: String
        package let acting: ActingOfficer?
    }

    /// The roles of a member: of the post held, and of those headed as an acting officer.
    package func roles(of member: String) -> Set<Role> {
        var roles = Set(assignment(of: member).map { [$0.role] } ?? [])
        for officer in acting where officer.member == member {
            if let unit = unit(officer.unit) { roles.insert(unit.kind.headRole) }
        }
        return roles
    }

    /// Who heads a unit for records of that kind: whoever holds the post, then acting officers.
    package func heads(of unit: String, kind: String = "*") -> [Decision] {
        let holders = staff(of: unit).filter { assignment(of: $0)?.role.isHead ?? false }
            .map { Decision(member: $0, acting: nil) }
        let deputies = acting.filter { $0.unit == unit && (kind == "*" || $0.covers(kind)) }
            .map { Decision(member: $0.member, acting: $0) }
        return holders + deputies.filter { member($0.member) != nil }
    }

    /// Who decides on a member's request of that kind; empty where the roster does not know.
    package func deciders(on kind: String, by requester: String) -> [Decision] {
        guard
            let rule = authority.rules.first(where: {
                ($0.kind == "*" || $0.kind == kind) && includes($0.requester, requester)
            })
        else { return [] }
        var found: [Decision] = []
        for decider in rule.deciders {
            for decision in decisions(decider, kind, requester)
            where decision.member != requester && !found.contains(where: { $0.member == decision.member }) {
                found.append(decision)
            }
        }
        return found
    }

    /// What `member`'s word is worth on a request of that kind by `requester`.
    package func power(of member: String, on kind: String, by requester: String) -> Power {
        guard member != requester else { return .none }
        let deciders = deciders(on: kind, by: requester)
        if let own = deciders.first(where: { $0.member == member }) { return .decides(as: own.acting) }
        let stands = deciders.contains { outranks(member, $0.member, on: kind) }
        return stands ? .overrules : .none
    }

    /// The keys of those who head a unit by their own post; where all is well, one.
    package func permanentHeads(of unit: String) -> [String] {
        heads(of: unit).filter { $0.acting == nil }.map(\.member)
    }

    /// Whether one heads a unit above the other's, or is a leader where the other is none.
    package func outranks(_ member: String, _ other: String, on kind: String = "*") -> Bool {
        guard member != other else { return false }
        let commands = commanded(by: member, kind)
        let places = commanded(by: other, kind) + (assignment(of: other).map { [$0.unit] } ?? [])
        let above = Set(places.flatMap { lineage(of: $0).dropFirst().map(\.key) })
        if commands.contains(where: above.contains) { return true }
        return leads(commands) && !leads(commanded(by: other, kind))
    }

    /// Whether `speaker` may pass on what `leader` decided.
    package func maySpeak(_ speaker: String, for leader: String) -> Bool {
        speaking.contains(SpeakingRight(speaker: speaker, leader: leader))
    }

    /// The units that a member heads, by post or by letter.
    private func commanded(by member: String, _ kind: String) -> [String] {
        let own = assignment(of: member).map { $0.role.isHead ? [$0.unit] : [] } ?? []
        return own + acting.filter { $0.member == member && (kind == "*" || $0.covers(kind)) }.map(\.unit)
    }

    private func leads(_ units: [String]) -> Bool {
        units.contains { unit($0)?.kind == .leadership }
    }

    private func decisions(
        _ decider: AuthorityMatrix.Decider,
        _ kind: String,
        _ requester: String
    ) -> [Decision] {
        switch decider {
        case .head, .superior:
            guard let own = assignment(of: requester)?.unit else { return [] }
            let isHead = heads(of: own).contains { $0.member == requester }
            let units = lineage(of: own).dropFirst(decider == .superior || isHead ? 1 : 0)
            return units.lazy.map { heads(of: $0.key, kind: kind).filter { $0.member != requester } }
                .first { !$0.isEmpty } ?? []
        case .some(let who):
            return chosen(who, kind)
        }
    }

    /// Those meant by `who`; a unit decides through its heads.
    private func chosen(_ who: Who, _ kind: String) -> [Decision] {
        let deciding: [OrgUnit]
        switch who {
        case .everyone: return members.map { Decision(member: $0.key, acting: nil) }
        case .member(let key): return member(key) == nil ? [] : [Decision(member: key, acting: nil)]
        case .role(let role):
            let deputies = role.isHead ? acting.filter { unit($0.unit)?.kind.headRole == role } : []
            return holders(of: role).map { Decision(member: $0, acting: nil) }
                + deputies.filter { $0.covers(kind) && member($0.member) != nil }
                .map { Decision(member: $0.member, acting: $0) }
        case .unit(let key): deciding = units.filter { $0.key == key }
        case .kind(let kind): deciding = units.filter { $0.kind == kind }
        case .under(let key):
            deciding = units.filter { unit in lineage(of: unit.key).contains { $0.key == key } }
        }
        return deciding.flatMap { heads(of: $0.key, kind: kind) }
    }
}
