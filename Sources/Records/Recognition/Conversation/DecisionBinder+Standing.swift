/// How a decision stands beside what others have said on the same request.
extension DecisionBinder {
    /// Binds to a request that is meant, unless what was said on it before stands in the way.
    func settle(_ decision: Decision, _ place: Int, least: AuthorityMatrix.Power) -> Binding {
        let request = requests[place]
        if request.isWithdrawn { return .unbound(reason: "request_withdrawn") }
        let power = power(decision, request)
        if power < least { return .unbound(reason: "no_authority") }
        if request.doubts.contains(where: {
            Self.mayForbid($0, decision)
                && !($0.isPlain && $0.outcome.isGrant == decision.outcome.isGrant)
        }) {
            return .unbound(reason: "superior_may_have_decided")
        }
        guard let standing = request.standing else { return .bound(request: place, supersedes: nil) }
        if standing.outcome.isGrant == decision.outcome.isGrant {
            return .bound(request: place, supersedes: nil)
        }
        if Self.isOwn(standing, decision) {
            return .bound(request: place, supersedes: standing.post)
        }
        switch Self.standing(decision.role, decision.rank) - Self.standing(standing.role, standing.rank) {
        case 1...: return .bound(request: place, supersedes: standing.post)
        case 0: return .unbound(reason: "equals_disagree")
        default: return .unbound(reason: "superior_decided")
        }
    }

    /// Whether a decision whose outcome is unknown may stand on a request: not beside what another who is no lower has said,
    /// which it may contradict.
    static func mayAdd(_ decision: Decision, to request: PermissionRequest) -> Bool {
        let said = request.doubts + [request.standing].compactMap(\.self)
        return !said.contains { mayForbid($0, decision) }
    }

    /// Said by another who is no lower than the decider.
    private static func mayForbid(_ earlier: PermissionRequest.Decision, _ decision: Decision) -> Bool {
        !isOwn(earlier, decision)
            && standing(earlier.role, earlier.rank) >= standing(decision.role, decision.rank)
    }

    /// Said by the decider himself, or told as his word: of mayor, deputy and Sekda there is one each.
    private static func isOwn(_ earlier: PermissionRequest.Decision, _ decision: Decision) -> Bool {
        earlier.decider == decision.key
            || decision.role == .leader && decision.rank > 1 && earlier.decider == "for:\(decision.rank)"
    }

    private static func standing(_ role: OfficialRole, _ rank: Int) -> Int {
        switch role {
        case .leader: 10 + rank
        case .head, .camat: 5
        case .lurah: 3
        case .aide, .staff: 0
        }
    }
}
