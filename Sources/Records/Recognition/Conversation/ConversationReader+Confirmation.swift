import Domain

/// Who asked knows what he was answered: his "siap, terima kasih" tells a grant from a denial, and that it was he who
/// was meant.
extension ConversationReader {
    /// Why a decision was bound to none that the answer of one who asked may settle.
    static let openReasons: Set<String> = [
        "names_another", "another_may_ask", "speaks_of_something_else",
    ]

    /// Keeps what decides beyond doubt, but not beyond doubt what or for whom, for the answer of one who asked.
    mutating func holdBack(_ decision: DecisionBinder.Decision, on request: Int?, _ reading: Reading) {
        let granted = shares[.permissionGranted]
        let denied = shares[.permissionDenied]
        guard granted + denied >= Certainty.awaited,
            !reading.signals.intersects(Self.voiding)
        else { return }
        // "Oke, bensinnya siapa yang tanggung?": what he says to that answers a question.
        let asks = hasQuestionMark() && classifier.text.tokens.contains { $0.has(.questionWord) }
        if asks { return }
        // "Silakan ajukan tertulis dulu": his "siap" says that he will.
        if decision.outcome.isGrant, reading.signals.intersects([.refers, .defers]) { return }
        forums[reading.forum].awaited.removeAll { reading.now - $0.decision.at > AwaitedDecision.window }
        forums[reading.forum].awaited.append(
            AwaitedDecision(
                post: reading.post.id,
                queuePlace: nextPlace,
                decision: decision,
                evidence: reading.recognition.evidence,
                request: request,
                granted: granted,
                denied: denied
            )
        )
    }

    /// Binds what waited for the answer of the post's sender.
    mutating func confirm(_ reading: Reading) {
        if lesson != nil { return learnAnswer(reading) }
        guard let (awaited, place) = answered(reading) else { return }
        let taken = model.fields.shares(.understood, classifier.wordFeatures)
        let grants = awaited.granted * taken[0]
        let denies = awaited.denied * taken[1]
        let isGrant = grants > denies
        let likelihood = max(grants, denies) / max(grants + denies, 1e-6)
        guard likelihood >= Certainty.taken else { return }
        var decision = awaited.decision
        if decision.outcome.isGrant != isGrant { decision.outcome = isGrant ? .granted : .denied }
        decision.repliedRequest = place
        decision.named = []
        guard isWaiting(awaited.queuePlace),
            case .bound(_, nil) = DecisionBinder(forums[reading.forum].requests).bind(decision)
        else { return }
        forums[reading.forum].awaited.removeAll { $0.post == awaited.post }
        bind(awaited, decision, place, likelihood, by: reading)
    }

    /// What the post's sender answers, and his request: said last to him by one who may decide, nothing since.
    private func answered(_ reading: Reading) -> (AwaitedDecision, request: Int)? {
        guard !forums[reading.forum].awaited.isEmpty, reading.replied != nil || reading.post.replyTo == nil
        else { return nil }
        let own = reading.official.key
        let found = forums[reading.forum].awaited.last { awaited in
            reading.now - awaited.decision.at <= AwaitedDecision.window && awaited.decision.key != own
                && (reading.replied == nil || reading.replied?.reference == awaited.post)
                && request(of: own, awaited, forum: reading.forum) != nil
        }
        guard let found, let place = request(of: own, found, forum: reading.forum) else { return nil }
        if reading.replied == nil {
            // Nothing else was said to him since, and nothing by him.
            let recent = forums[reading.forum].recent.suffix(8)
            guard let said = recent.lastIndex(where: { $0.reference == found.post }) else { return nil }
            let isBetween = recent[(said + 1)...].contains {
                $0.sender == own || $0.role == .leader || $0.sender == found.decision.key
            }
            if isBetween { return nil }
        }
        return (found, place)
    }

    /// The one request of a sender that a decision may concern.
    private func request(of sender: String, _ awaited: AwaitedDecision, forum: Int) -> Int? {
        if let place = awaited.request {
            let request = forums[forum].requests[place]
            return request.sender == sender && request.state == .open ? place : nil
        }
        let own = forums[forum].requests.indices.suffix(16).filter { place in
            forums[forum].requests[place].sender == sender && forums[forum].requests[place].state == .open
                && !forums[forum].requests[place].isLatent
                && forums[forum].requests[place].place < awaited.decision.place
                && forums[forum].requests[place].expires >= awaited.decision.at
        }
        return own.count == 1 ? own[0] : nil
    }

    /// Binds what waited, in its conclusion and in what is remembered of its post.
    private mutating func bind(
        _ awaited: AwaitedDecision,
        _ decision: DecisionBinder.Decision,
        _ place: Int,
        _ likelihood: Float,
        by reading: Reading
    ) {
        let label: PostLabel = decision.outcome.isGrant ? .permissionGranted : .permissionDenied
        let memory = bindWaiting(
            awaited.post,
            awaited.queuePlace,
            decision,
            awaited.evidence,
            to: place,
            forum: reading.forum
        ) { recognition in
            recognition.label = label
            recognition.rule = "confirmed_by_applicant"
            recognition.confidence = likelihood
            recognition.fields.set("decision", decision.outcome.rawValue)
            recognition.fields["confirmedBy"] = .post(reading.post.id)
        }
        guard let memory else { return }
        memory.label = label
        revise(memory)
    }

    /// Learns from the first answer to a decision on one's own request how it is taken.
    private mutating func learnAnswer(_ reading: Reading) {
        let recent = forums[reading.forum].recent.suffix(8)
        let own = reading.official.key
        let decision = recent.last { memory in
            guard let place = memory.decided, reading.now - memory.at <= AwaitedDecision.window else {
                return false
            }
            return forums[reading.forum].requests[place].sender == own
                && (reading.replied == nil || reading.replied?.reference == memory.reference)
        }
        guard let decision, let place = decision.decided,
            !recent.drop(while: { $0.reference != decision.reference }).contains(where: { $0.sender == own })
        else { return }
        let bound = forums[reading.forum].requests[place].decisions.last { $0.post == decision.reference }
        if let bound { lesson?.learn(understood: bound.outcome, classifier.wordFeatures) }
    }
}
