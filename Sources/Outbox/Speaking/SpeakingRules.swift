/// What may be said to whom: pure, asked before an intent is queued.
///
/// Quiet by default. In a forum only what its speech allows; never an answer to a leader, in a forum or by a
/// receipt; nothing on account of a post that was imported or is old. Emergencies pass quiet times, not these.
package struct SpeakingRules: Hashable, Sendable {
    /// What becomes of receipts to persons.
    package enum Receipts: String, Sendable, CaseIterable {
        /// Each at once.
        case privately
        /// All of a day in one message at the hour of the recap.
        case recap
        case none
    }

    /// Whom an intent would reach.
    package enum Listener: Hashable, Sendable {
        /// A forum; `answersLeader` where the source is a leader's post.
        case forum(speech: Set<ForumSpeech>, wasNotified: Bool, answersLeader: Bool)
        /// One person in a direct chat.
        case person(isLeader: Bool)
    }

    /// What made somebody want to say it.
    package enum Occasion: Hashable, Sendable {
        /// A post, so many milliseconds old; `isImported` where it came by an export.
        case post(age: Int64, isImported: Bool)
        /// An hour of the day, or an operator.
        case schedule
    }

    package enum Verdict: Hashable, Sendable {
        case allowed
        /// Allowed, after the forum's recording notice: the caller queues that first.
        case noticeFirst
        /// Not by itself: it belongs into the next recap.
        case intoRecap
        case suppressed(OutcomeReason)
    }

    package var receipts: Receipts
    /// Posts older than this never trigger a message, in milliseconds.
    package var longestAge: Int64

    package init(receipts: Receipts = .privately, longestAge: Int64 = 2 * 3_600_000) {
        self.receipts = receipts
        self.longestAge = longestAge
    }

    /// Whether a message of a kind may go to a listener on an occasion.
    package func verdict(on kind: Intent.Kind, to listener: Listener, _ occasion: Occasion) -> Verdict {
        if case .post(let age, let isImported) = occasion {
            if isImported { return .suppressed(OutcomeReason(.importedSource)) }
            if age > longestAge { return .suppressed(OutcomeReason(.oldSource)) }
        }
        switch listener {
        case .forum(let speech, let wasNotified, let answersLeader):
            if kind == .notice {
                return wasNotified ? .suppressed(OutcomeReason(.noticeGiven)) : .allowed
            }
            let verdict = inForum(kind, speech, answersLeader: answersLeader)
            return verdict == .allowed && !wasNotified ? .noticeFirst : verdict
        case .person(let isLeader):
            return privately(kind, isLeader: isLeader)
        }
    }

    private func inForum(
        _ kind: Intent.Kind,
        _ speech: Set<ForumSpeech>,
        answersLeader: Bool
    ) -> Verdict {
        switch kind {
        case .receipt, .answer:
            if answersLeader { return .suppressed(OutcomeReason(.leader)) }
            if speech.contains(.receipts) { return .allowed }
            let mayFold = kind == .receipt && speech.contains(.recap)
            return mayFold ? .intoRecap : .suppressed(OutcomeReason(.silentForum))
        case .recap, .report:
            return speech.contains(.recap) ? .allowed : .suppressed(OutcomeReason(.silentForum))
        case .route:
            return speech.contains(.routes) ? .allowed : .suppressed(OutcomeReason(.silentForum))
        case .notice:
            return .allowed
        }
    }

    private func privately(_ kind: Intent.Kind, isLeader: Bool) -> Verdict {
        guard kind == .receipt else { return .allowed }
        if isLeader { return .suppressed(OutcomeReason(.leader)) }
        switch receipts {
        case .privately: return .allowed
        case .recap: return .intoRecap
        case .none: return .suppressed(OutcomeReason(.notWanted))
        }
    }
}
