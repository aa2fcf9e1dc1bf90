/// Which of several open requests a decision means that names none.
extension DecisionBinder {
    /// The one request of several that the decision's own words tell from the others; none that he has answered already in
    /// words that may decide, while others wait.
    func toldApart(_ decision: Decision, among open: [Int]) -> Int? {
        let told =
            spokenOf(decision, among: open) ?? ofDelegate(decision, among: open)
            ?? ofKind(decision, among: open)
        return told.flatMap { place in
            let isAnother = isAnswered(place, decision) && !open.allSatisfy { isAnswered($0, decision) }
            return isAnother ? nil : place
        }
    }

    private func isAnswered(_ place: Int, _ decision: Decision) -> Bool {
        requests[place].doubts.contains { $0.decider == decision.key }
    }

    /// The one request of several whose words the decision uses, where no other has any of them: nor one that was
    /// refused and may now be granted, nor one of somebody else that hardly asks.
    private func spokenOf(_ decision: Decision, among open: [Int]) -> Int? {
        let spoken = considered.filter { place in
            !requests[place].isWithdrawn && !decision.content.isDisjoint(with: requests[place].content)
                && decision.at - requests[place].at < 86_400_000 && power(decision, requests[place]) > .none
        }
        let asking = spoken.filter { !requests[$0].isLatent }
        guard asking.count == 1, let only = asking.first, open.contains(only),
            requests[only].likelihood >= Certainty.request,
            spoken.allSatisfy({ requests[$0].sender == requests[only].sender })
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

    /// The request that was asked just before, where the decider has already answered the others in words that may
    /// decide.
    func justAsked(_ decision: Decision, among open: [Int]) -> Int? {
        guard let last = open.last, decision.place - requests[last].place == 1 else { return nil }
        // Nothing lies between: what he said to the others, he said before that.
        return open.dropLast().allSatisfy { isAnswered($0, decision) } ? last : nil
    }
}
