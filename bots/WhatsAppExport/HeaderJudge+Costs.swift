/// What each reading of a waiting header costs: the less likely, the dearer.
extension HeaderJudge {
    /// The cost of believing `to` next after `from` and nothing between; nil where their times forbid it.
    func stepCost(_ from: Int, _ to: Int) -> Int? {
        let start = from == 0 ? time : pending[from - 1].time
        let end = to > pending.count ? nil : pending[to - 1].time
        var cost = 0
        if let start, let end, end < start - Self.tolerance {
            guard pending[to - 1].standing == .known else { return nil }
            cost += Self.resetCost
        }
        if let time, let start, let end, start < time - Self.tolerance, end >= time - Self.tolerance {
            // Back, and forth again: that was a quotation.
            cost += Self.returnCost
        }
        if end != nil { cost += beliefCost(pending[to - 1], after: start) }
        if end != nil, to > from + 1, continuesList(to - 1) { cost += 6 }
        if let start, let end, end < start, to > from + 1 || (from == 0 && followsRejected) {
            // Right after quoted lines, an older time is one more of them.
            cost += 14
        }
        var run = RejectedRun()
        for index in from..<min(to - 1, pending.count) {
            cost += rejectionCost(index, start, end, &run)
        }
        return cost
    }

    /// Whether this is the next item of a list: a later round time of another stranger on the next line.
    private func continuesList(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let (item, before) = (pending[index], pending[index - 1])
        return item.standing == .unknown && before.standing == .unknown && item.isRound(minutes: 5)
            && item.line == before.line + 1 && item.time >= before.time
    }

    /// What it costs to take a line for a record: something only where it looks like an item of a list.
    private func beliefCost(_ candidate: Candidate, after start: Int64?) -> Int {
        if let start, candidate.time < start, candidate.isCopy || candidate.followsColon { return 30 }
        guard candidate.standing == .unknown, candidate.isRound(minutes: 5) else { return 0 }
        if candidate.followsColon { return 6 }
        let isAhead = start.map { candidate.time > $0 + 1800 } ?? false
        return isMostlyKnown && isAhead && candidate.isRound(minutes: 30) ? 3 : 0
    }

    /// Lines rejected one after another: a quotation is one event, so further lines cost less.
    private struct RejectedRun {
        var known = 0
        var unknown = 0
        var copies = 0
    }

    private func rejectionCost(
        _ index: Int,
        _ start: Int64?,
        _ end: Int64?,
        _ run: inout RejectedRun
    ) -> Int {
        let candidate = pending[index]
        guard candidate.standing != .announcement else { return 0 }
        let isBack = start.map { candidate.time < $0 } ?? false
        let isAhead = !isBack && (end.map { candidate.time > $0 } ?? false)
        if candidate.isCopy, isBack {
            run.copies += 1
            return run.copies <= 12 ? 1 : 6
        }
        if candidate.standing == .unknown {
            run.unknown += 1
            return unknownCost(index, isBack: isBack, isAhead: isAhead, run.unknown)
        }
        run.known += 1
        if isBack { return run.known <= 6 ? 12 : 4 }
        guard isAhead else { return 200 }
        return candidate.isRound(minutes: 30) ? 10 : candidate.isRound(minutes: 5) ? 40 : 90
    }

    private func unknownCost(
        _ index: Int,
        isBack: Bool,
        isAhead: Bool,
        _ nth: Int
    ) -> Int {
        let candidate = pending[index]
        let isListed = candidate.isRound(minutes: 5)
        if isBack { return nth <= 2 ? 4 : 1 }
        if isAhead { return nth <= 3 ? (isListed || candidate.followsColon ? 1 : 4) : 0 }
        // In order with both neighbours: only a list speaks against it, and then also for its next lines.
        let isInList = candidate.followsColon || (nth > 1 && continuesList(index))
        return isListed && isInList ? 1 : 16
    }
}
