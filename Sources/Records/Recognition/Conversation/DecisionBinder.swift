/// Binds a decision to a request, or to none: the rules of authority and of "only to one", and nothing else.
///
/// A pure function of what is known. A wrong binding is the worst error this product can make: every case that
/// is not plain ends in `unbound`, with the reason under which a human finds it.
package struct DecisionBinder {
    package enum Binding: Equatable {
        /// To this request; `supersedes` is the decision that no longer holds.
        case bound(request: Int, supersedes: PostReference?)
        case unbound(reason: String)
    }

    /// How long after a request a word that names nothing may still mean it, in milliseconds.
    package static let freshness: Int64 = 10_800_000

    let requests: [PermissionRequest]

    package init(_ requests: [PermissionRequest]) {
        self.requests = requests
    }

    /// A decision that names no request by a reply means one of these: the latest.
    var considered: Range<Int> { max(0, requests.count - 64)..<requests.count }

    package func bind(_ decision: Decision) -> Binding {
        if decision.isForAll { return .unbound(reason: "ambiguous_all") }
        if decision.role == .aide || decision.role == .staff { return .unbound(reason: "no_authority") }
        let named = Self.distinct(decision.named.filter { !isDecider($0, decision) })
        if decision.repliedRequest != nil, Self.differ(named.filter { $0.role != .leader }) {
            return .unbound(reason: "several_named")
        }
        if let replied = decision.repliedRequest {
            guard requests.indices.contains(replied) else { return .unbound(reason: "reply_to_no_request") }
            // A leader named in an answer to one below is whom the decider speaks of.
            let isAboutLeader = { (name: NamedParty) in
                name.role == .leader && self.requests[replied].applicant.role != .leader
            }
            if named.contains(where: { !isAboutLeader($0) && excludes($0, requests[replied]) }) {
                return .unbound(reason: "names_another")
            }
            if isOneOfTwo(replied, decision) { return .unbound(reason: "which_request") }
            return settle(decision, replied, least: .above)
        }
        if named.contains(where: \.isPlural) { return .unbound(reason: "ambiguous_all") }
        return unthreaded(decision, named)
    }

    /// It hardly asks, and its sender waits for an answer to another request, or was refused it, of which the decision may
    /// speak as well.
    private func isOneOfTwo(_ place: Int, _ decision: Decision) -> Bool {
        guard !requests[place].isSure || requests[place].likelihood < 0.9, requests[place].state == .open
        else { return false }
        let speaksOfIt =
            !requests[place].isLatent && !decision.content.isDisjoint(with: requests[place].content)
        return considered.contains {
            $0 != place && requests[$0].sender == requests[place].sender && !requests[$0].isWithdrawn
                && requests[$0].standing?.outcome.isDenial ?? true
                && !requests[$0].isLatent && requests[$0].expires >= requests[place].at
                && (!speaksOfIt || !decision.content.isDisjoint(with: requests[$0].content))
        }
    }

    private func unthreaded(_ decision: Decision, _ named: [NamedParty]) -> Binding {
        let live = considered.filter { place in
            !requests[place].isWithdrawn && !requests[place].isLatent
                && decision.at <= requests[place].expires
                && power(decision, requests[place]) > .none
        }
        let open = live.filter { requests[$0].state == .open }
        // Who is to go instead tells of which request is spoken, and is not who asked.
        let named = named.filter { name in
            name.words.isEmpty || open.contains { requests[$0].isNamed(by: name) }
                || !open.contains { name.words.isSubset(of: requests[$0].delegate) }
        }
        guard
            let name = named.first(where: { name in
                open.contains { requests[$0].isNamed(by: name) }
            })
                ?? named.first(where: { !$0.isEmpty })
        else { return unnamed(decision, open: open, live: live) }
        let fitting = open.filter { requests[$0].isNamed(by: name) }
        // A leader named beside the applicant is whom the decider speaks of.
        let others = named.filter { other in
            !fitting.contains {
                requests[$0].isNamed(by: other)
                    || other.role == .leader && requests[$0].applicant.role != .leader
            }
        }
        if fitting.isEmpty ? Self.differ(named) : !others.allSatisfy(\.words.isEmpty) {
            return .unbound(reason: "several_named")
        }
        let isAnotherNamed = decision.units.contains { unit in
            !name.words.contains(unit.name)
                && !fitting.contains { requests[$0].applicant.words.contains(unit.name) }
                && live.contains { requests[$0].applicant.words.contains(unit.name) }
        }
        if isAnotherNamed { return .unbound(reason: "several_named") }
        if fitting.count == 1 {
            // "Apik Mas Sardono. Yang mediasi selesaikan dulu" praises one and answers another.
            let isOther = spokenOf(decision, among: open).map { $0 != fitting[0] } ?? false
            return isOther ? .unbound(reason: "several_named") : settle(decision, fitting[0], least: .above)
        }
        if fitting.count > 1 {
            guard let meant = meant(decision, among: fitting) ?? askedOfDecider(decision, among: fitting)
            else {
                return .unbound(reason: "two_open_requests")
            }
            return settle(decision, meant, least: .above)
        }
        let possible = open.filter { requests[$0].applicant.fit(name) == .possible }
        if name.words.isEmpty, possible.count == 1, name.role != nil || open.count == 1 {
            // "Silakan Pak Lurah": whom the title means is meant by whoever stands above as well.
            let isMeant = name.role != nil && name.role == requests[possible[0]].applicant.role
            return alone(decision, possible[0], least: isMeant ? .above : .decides)
        }
        let earlier = live.filter {
            requests[$0].state == .decided && requests[$0].isNamed(by: name)
                && (open.isEmpty || decision.isReversal || requests[$0].standing?.decider != decision.key
                    || requests[$0].standing?.outcome.isGrant == decision.outcome.isGrant)
        }
        if earlier.count == 1 { return settle(decision, earlier[0], least: .above) }
        if decision.isReversal, name.words.isEmpty {
            let own = live.filter {
                requests[$0].standing?.decider == decision.key
                    && requests[$0].applicant.fit(name) == .possible
            }
            if own.count == 1 { return settle(decision, own[0], least: .above) }
        }
        return .unbound(reason: open.isEmpty ? "no_open_request" : "names_another")
    }

    /// Those that name, without one that another of them says more fully: "Rua" beside "Rua Togafo".
    private static func distinct(_ named: [NamedParty]) -> [NamedParty] {
        named.enumerated().filter { place, name in
            !named.enumerated().contains { other, fuller in
                other != place && !name.words.isEmpty && name.words.isSubset(of: fuller.words)
                    && (name.words != fuller.words || other < place)
            }
        }.map(\.element)
    }

    private static func differ(_ named: [NamedParty]) -> Bool {
        Set(named.map(\.words).filter { !$0.isEmpty }).count > 1
    }

    private func unnamed(_ decision: Decision, open: [Int], live: [Int]) -> Binding {
        let spoken = WordKeys(decision.units.map(\.name))
        let ofUnits = open.filter { !requests[$0].applicant.words.isDisjoint(with: spoken) }
        if ofUnits.count > 1 { return .unbound(reason: "several_named") }
        if let only = ofUnits.first { return alone(decision, only) }
        let isOfOpen = open.contains { !requests[$0].content.isDisjoint(with: decision.told) }
        if !isOfOpen, let again = spokenOfAgain(decision, among: live) {
            return settle(decision, again, least: .above)
        }
        if open.count > 1 {
            guard !decision.isReversal, let meant = meant(decision, among: open) else {
                return .unbound(reason: "two_open_requests")
            }
            return alone(decision, meant)
        }
        if decision.isReversal {
            let own = live.filter { requests[$0].standing?.decider == decision.key }
            return own.count == 1 && open.isEmpty
                ? settle(decision, own[0], least: .above)
                : .unbound(reason: "which_decision")
        }
        if let only = open.first { return alone(decision, only) }
        // An aide told the decision and now the leader says it himself.
        let recent = live.filter {
            requests[$0].state == .decided && decision.at - requests[$0].at < 7_200_000
        }
        if recent.count == 1, let standing = requests[recent[0]].standing,
            standing.outcome.isGrant == decision.outcome.isGrant, standing.decider != decision.key
        {
            return alone(decision, recent[0])
        }
        if let denied = deniedBefore(decision, among: live) { return alone(decision, denied) }
        return .unbound(reason: "no_open_request")
    }

    /// "Ya sudah, boleh": the only request to which the decider himself said no a little before, and nobody asked since.
    private func deniedBefore(_ decision: Decision, among live: [Int]) -> Int? {
        guard decision.isPlain, decision.outcome.isGrant, let last = live.last else { return nil }
        let denied = live.filter {
            requests[$0].standing?.outcome.isDenial ?? false && requests[$0].standing?.decider == decision.key
                && decision.at - requests[$0].at < Self.freshness
        }
        return denied == [last] && requests.indices.last == last ? last : nil
    }

    /// Inlined, or each request that is asked about would be copied.
    @inline(__always)
    func power(_ decision: Decision, _ request: PermissionRequest) -> AuthorityMatrix.Power {
        if decision.key == request.sender { return .none }
        return AuthorityMatrix.power(
            role: decision.role,
            rank: decision.rank,
            party: decision.party,
            over: request.applicant,
            isAlone: decision.alone.contains(decision.role)
        )
    }

    /// The name is the decider's own title: "Pak Sekda setuju".
    private func isDecider(_ name: NamedParty, _ decision: Decision) -> Bool {
        name.role == .leader && decision.role == .leader && decision.party.fit(name) != .excluded
    }

    /// A name with words of its own that the applicant does not have, though his name is known.
    private func excludes(_ name: NamedParty, _ request: PermissionRequest) -> Bool {
        if name.isSubordinate || name.isPlural { return false }
        if let wanted = name.role, let role = request.applicant.role, wanted != role { return true }
        guard !name.words.isEmpty else { return false }
        guard name.words.isDisjoint(with: request.applicant.words) else { return false }
        return considered.contains {
            requests[$0].isNamed(by: name) && requests[$0].post != request.post
        }
    }
}
