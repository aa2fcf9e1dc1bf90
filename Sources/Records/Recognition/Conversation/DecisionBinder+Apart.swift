/// Which of several open requests a decision means that names none.
extension DecisionBinder {
    /// The one request of several that the decision means: told by its words, by what was spoken of before, or asked last.
    func meant(_ decision: Decision, among open: [Int]) -> Int? {
        let told = toldApart(decision, among: open)
        if let discussed = decision.discussed, open.contains(discussed) {
            return told ?? discussed == discussed ? discussed : nil
        }
        return told ?? justAsked(decision, among: open) ?? ofCourtesy(decision, among: open)
    }

    /// "Silakan Bu", where one Bu waits and nobody else who is not called Pak.
    private func ofCourtesy(_ decision: Decision, among open: [Int]) -> Int? {
        let called = open.filter { decision.courtesy * requests[$0].applicant.gender >= 0 }
        guard decision.courtesy != 0, called.count == 1,
            decision.courtesy * requests[called[0]].applicant.gender > 0
        else { return nil }
        return called[0]
    }

    /// The one request of several by one sender that is addressed to the decider, where the others are addressed to
    /// somebody else.
    func askedOfDecider(_ decision: Decision, among open: [Int]) -> Int? {
        let others = open.filter { requests[$0].addressee.map { isAnother($0, decision) } ?? false }
        let own = open.filter { !others.contains($0) }
        return own.count == 1 && requests[own[0]].addressee?.isEmpty == false ? own[0] : nil
    }

    /// The one decided request of which the decision speaks in words of its own, and decides otherwise than it stands.
    func spokenOfAgain(_ decision: Decision, among live: [Int]) -> Int? {
        let told = decision.told
        let spoken = live.filter { !told.isDisjoint(with: requests[$0].content) }
        guard decision.isPlain, spoken.count == 1, let only = spoken.first,
            let standing = requests[only].standing,
            told.intersection(requests[only].content).count >= 2,
            standing.outcome.isGrant != decision.outcome.isGrant
        else { return nil }
        return only
    }

    /// The one request of several that the decision's own words tell from the others; none that he has answered already in
    /// words that may decide, while others wait.
    func toldApart(_ decision: Decision, among open: [Int]) -> Int? {
        let pointedAt = ofOrder(decision, among: open) ?? ofDays(decision, among: open)
        let told =
            spokenOf(decision, among: open) ?? ofDelegate(decision, among: open)
            ?? ofKind(decision, among: open) ?? pointedAt
        return told.flatMap { place in
            let isAnother = isAnswered(place, decision) && !open.allSatisfy { isAnswered($0, decision) }
            return isAnother && place != pointedAt ? nil : place
        }
    }

    /// What the decision says on the request was said by the same decider before, and holds.
    private func hasSaid(_ decision: Decision, on place: Int) -> Bool {
        requests[place].standing.map {
            $0.decider == decision.key && $0.outcome.isGrant == decision.outcome.isGrant
        } ?? false
    }

    private func isAnswered(_ place: Int, _ decision: Decision) -> Bool {
        requests[place].doubts.contains { $0.decider == decision.key }
    }

    /// The one request of several whose words the decision uses beyond those of every other: also of one that was
    /// refused and may now be granted, and of one of somebody else that hardly asks.
    func spokenOf(_ decision: Decision, among open: [Int]) -> Int? {
        let spoken = considered.filter { place in
            !requests[place].isWithdrawn && !decision.content.isDisjoint(with: requests[place].content)
                && decision.at - requests[place].at < 86_400_000 && power(decision, requests[place]) > .none
                && !hasSaid(decision, on: place)
        }
        // "Yang ke BPN saya setuju, besok": of those who speak of tomorrow, the one who speaks of the BPN as well.
        func shared(_ place: Int) -> WordKeys { decision.told.intersection(requests[place].content) }
        let asking = spoken.filter { !requests[$0].isLatent }
        guard let only = asking.max(by: { shared($0).count < shared($1).count }), open.contains(only),
            requests[only].likelihood >= Certainty.request,
            !asking.contains(where: { $0 > only && requests[$0].sender == requests[only].sender }),
            spoken.allSatisfy({ place in
                let isOwn = requests[place].sender == requests[only].sender
                let (most, others) = (shared(only), shared(place))
                // Of many words one may be another's by chance.
                let isByChance = others.count == 1 && most.count > 3
                return place == only || isOwn && requests[place].isLatent
                    || others.count < most.count && (isByChance || others.isSubset(of: most))
            })
        else { return nil }
        // "Boleh diwakili", where two ask to be represented, each in words of his own.
        let isOneOfItsKind = open.allSatisfy { $0 == only || requests[$0].leave != requests[only].leave }
        let told = isOneOfItsKind ? decision.content : decision.told
        return told.isDisjoint(with: requests[only].content) ? nil : only
    }

    /// The one request of several whose delegate the decision names: "besok Bu Lamhot yang duduk di rapat".
    private func ofDelegate(_ decision: Decision, among open: [Int]) -> Int? {
        let named = open.filter { !requests[$0].delegate.isDisjoint(with: decision.names) }
        return named.count == 1 ? named[0] : nil
    }

    /// The one request of several for the cuti, or to come late, of which the decision speaks, "yang cuti tunda dulu", where it
    /// is known of each what it asks.
    private func ofKind(_ decision: Decision, among open: [Int]) -> Int? {
        guard let kind = decision.leave, kind == .cuti || kind == .late else { return nil }
        let ofIt = open.filter { requests[$0].leave == kind }
        guard ofIt.count == 1, requests[ofIt[0]].likelihood >= Certainty.request,
            open.allSatisfy({ requests[$0].leave != nil })
        else { return nil }
        return ofIt[0]
    }

    /// "Izin yang pertama monggo": the one of several in the order in which they were asked, on one day.
    private func ofOrder(_ decision: Decision, among open: [Int]) -> Int? {
        guard let ordinal = decision.ordinal, ordinal < open.count, open.count > 1,
            open.allSatisfy({ decision.at - requests[$0].at < Self.freshness })
        else { return nil }
        return ordinal < 0 ? open.last : open[ordinal]
    }

    /// "Tanggal 20 belum bisa": the one of several that was asked for those days, where it is known of each for which, or where
    /// the decision speaks of it.
    private func ofDays(_ decision: Decision, among open: [Int]) -> Int? {
        guard let days = decision.days else { return nil }
        let touched = open.filter { place in
            requests[place].days.map { $0.first <= days.last && days.first <= $0.last } ?? false
        }
        guard touched.count == 1, requests[touched[0]].likelihood >= Certainty.request else { return nil }
        let isSpokenOf = !requests[touched[0]].content.isDisjoint(with: decision.told)
        return isSpokenOf || open.allSatisfy { requests[$0].days != nil } ? touched[0] : nil
    }

    /// The request that was asked just before, where the decider has already answered the others in words that may
    /// decide.
    func justAsked(_ decision: Decision, among open: [Int]) -> Int? {
        guard let last = open.last, decision.place - requests[last].place == 1 else { return nil }
        // Nothing lies between: what he said to the others, he said before that.
        return open.dropLast().allSatisfy { isAnswered($0, decision) } ? last : nil
    }
}
