/// What speaks against a request that a decision means without a reply and without its applicant's name.
extension DecisionBinder {
    /// The only open request: it is meant unless something speaks against it.
    func alone(
        _ decision: Decision,
        _ place: Int,
        least: AuthorityMatrix.Power = .decides
    ) -> Binding {
        let request = requests[place]
        if request.doubts.contains(where: { $0.decider != decision.key }) {
            return .unbound(reason: "perhaps_decided")
        }
        if hasRival(decision, place) { return .unbound(reason: "another_may_ask") }
        if let opening = decision.opening, request.applicant.fit(opening) != .named {
            return .unbound(reason: "names_another")
        }
        // "Jangan dulu Bu" is not said to a Pak.
        if decision.courtesy * request.applicant.gender < 0 { return .unbound(reason: "names_another") }
        if decision.isChairing { return .unbound(reason: "in_session") }
        let isTalkedOf = decision.discussed == place || isSaidAtOnce(decision, request)
        let isOfRequest = decision.units.allSatisfy {
            request.applicant.words.contains($0.name) || request.content.contains($0.word)
        }
        if !isOfRequest, !isTalkedOf { return .unbound(reason: "names_another") }
        let isSameMatter = decision.told.intersection(request.content).count >= 2
        if !isSameMatter, decision.place - request.place > decision.reach {
            return .unbound(reason: "far_from_request")
        }
        let isMentioned =
            !decision.named.isEmpty || !decision.units.isEmpty
            || !decision.content.isDisjoint(with: request.content)
        // What was asked last, for a day still to come, is fresh until something else is said.
        let isLast =
            decision.place - request.place == 1 && request.days.map { $0.first > decision.today } ?? false
        if !isMentioned, !isLast, decision.at - request.at > Self.freshness {
            return .unbound(reason: "far_from_request")
        }
        if decision.isAboutSomething, !isTalkedOf, decision.content.isDisjoint(with: request.content) {
            return .unbound(reason: "speaks_of_something_else")
        }
        if decision.discussed != place, !decision.object.isEmpty,
            decision.content.isDisjoint(with: request.content)
        {
            return .unbound(reason: "speaks_of_something_else")
        }
        if !isTalkedOf, isOfDecided(decision, place) { return .unbound(reason: "speaks_of_something_else") }
        if decision.isOtherwiseAsked, decision.discussed != place,
            decision.told.intersection(request.content).count < 2
        {
            return .unbound(reason: "other_question_open")
        }
        if let addressee = request.addressee, !isTalkedOf, isAnother(addressee, decision) {
            return .unbound(reason: "addressed_to_another")
        }
        if let spoken = decision.leave, let asked = request.leave, !Self.agree(spoken, asked) {
            return .unbound(reason: "speaks_of_something_else")
        }
        return settle(decision, place, least: least)
    }

    /// Speaks of one that was decided already, and in none of its words of this one.
    private func isOfDecided(_ decision: Decision, _ place: Int) -> Bool {
        let told = decision.told
        return told.isDisjoint(with: requests[place].content)
            && considered.contains { other in
                requests[other].state == .decided && decision.at <= requests[other].expires
                    && told.intersection(requests[other].content).count >= 2
            }
    }

    /// Said right below the request, while it is fresh: whatever else it speaks of, it answers what was asked.
    private func isSaidAtOnce(_ decision: Decision, _ request: PermissionRequest) -> Bool {
        decision.place - request.place == 1 && decision.at - request.at <= 3_600_000
    }

    /// Somebody else was asked, who is not below the decider.
    ///
    /// Who holds a post for a time is called by the post: the roster says that he may decide.
    func isAnother(_ addressee: NamedParty, _ decision: Decision) -> Bool {
        if addressee.isEmpty || addressee.isActing { return false }
        guard addressee.role == .leader, decision.role == .leader, addressee.rank > 0, decision.rank > 0
        else {
            return decision.party.fit(addressee) == .excluded
        }
        // Of mayor, deputy and Sekda there is one each, whatever word stands behind the title.
        if addressee.rank > 1 { return decision.rank < addressee.rank }
        return decision.rank == 1 && decision.party.fit(addressee) == .excluded
    }

    /// Somebody else whom this one may decide for wrote since in words that may ask.
    private func hasRival(_ decision: Decision, _ place: Int) -> Bool {
        considered.contains { other in
            other != place && requests[other].isLatent && requests[other].state == .open
                && requests[other].place > requests[place].place
                && decision.place - requests[other].place < 15 && decision.at - requests[other].at < 7_200_000
                && requests[other].sender != requests[place].sender
                && power(decision, requests[other]) > .none
        }
    }

    private static func agree(_ left: LeaveKind, _ right: LeaveKind) -> Bool {
        func isPlace(_ kind: LeaveKind) -> Bool { kind == .useOfPlace || kind == .activity }
        if left == .cuti || right == .cuti { return left == right || left == .absence || right == .absence }
        return isPlace(left) == isPlace(right)
    }
}
