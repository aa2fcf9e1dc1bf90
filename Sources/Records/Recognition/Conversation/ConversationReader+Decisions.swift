import Domain

extension ConversationReader {
    /// Whether the words leave no doubt about the outcome.
    ///
    /// Where they have no word of granting or denying, only an answer to the request itself can be certain.
    private func isCertain(_ outcome: DecisionOutcome, _ reading: Reading) -> Bool {
        let recognition = reading.recognition
        let isSureRequest =
            if let replied = reading.replied?.request.map({ forums[reading.replied?.forum ?? 0].requests[$0] }
            ) {
                replied.isSure
            } else {
                forums[reading.forum].requests.last?.isSure ?? false
            }
        if recognition.rule == "yes_to_a_request" { return isSureRequest }
        if recognition.rule == "thumb_is_yes" || recognition.rule.hasPrefix("form_") { return true }
        if outcome.isGrant ? classifier.isPlainGrant : classifier.isPlainDenial {
            return recognition.confidence >= (reading.replied?.request == nil ? 0.6 : 0.5)
        }
        let contradicts = outcome.isGrant ? classifier.isPlainDenial : classifier.isPlainGrant
        return reading.replied?.request != nil && recognition.confidence >= 0.8 && isSureRequest
            && !contradicts
            && !reading.signals.intersects([.asks, .refers, .commands, .commandsHead])
    }

    /// Keys of the words that say what a text is about.
    func contentKeys() -> Set<UInt32> {
        let empty: ConceptSet = [
            .grant, .okay, .please, .request, .me, .we, .day, .thanks, .wish, .this, .that, .number,
        ]
        var keys: Set<UInt32> = []
        for token in classifier.text.tokens where token.kind == .word && !token.isAddress {
            if token.concepts.intersects(empty) || token.end - token.start < 4 { continue }
            keys.insert(token.lexeme != 0 ? UInt32(token.lexeme) : token.hash)
        }
        return keys
    }

    /// Says more than yes or no, and no condition, wish or delegate explains it.
    private func isLong(_ reading: Reading) -> Bool {
        let explained: SignalSet = [
            .condition, .wishes, .approvesPrinciple, .grantsByDoing, .mustAttend, .denies, .defers,
        ]
        if reading.signals.intersects(explained) { return false }
        let words = classifier.text.tokens.reduce(0) { $0 + ($1.isWord && !$1.isAddress ? 1 : 0) }
        return words > 4 && !classifier.text.tokens.contains { $0.has(.delegate) || $0.has(.leave) }
    }

    /// Binds a decision by the post, or lists it.
    mutating func bind(_ outcome: DecisionOutcome, _ reading: inout Reading) {
        reading.recognition.fields.set("decision", outcome.rawValue)
        let tellsAnother = tellsAnother(reading) && !isOwnWord(reading)
        let official = decider(reading)
        reading.recognition.evidence = tellsAnother || official.isOperated ? .relayed : .direct
        if tellsAnother, reading.official.speaksFor == nil {
            return reading.recognition.fields.list("no_authority")
        }
        if tellsAnother, let named = relayedPrincipal(), let principal = reading.official.speaksFor,
            principal.fit(named) == .excluded
        {
            return reading.recognition.fields.list("speaks_for_another")
        }
        var decision = DecisionBinder.Decision(
            role: official.role,
            rank: official.rank,
            party: official.party,
            key: tellsAnother ? "for:\(official.rank)" : official.key,
            outcome: outcome,
            at: reading.now
        )
        if official.isOperated, !reading.signals.contains(.relays), reading.signals.contains(.opinion) {
            return reading.recognition.fields.list("opinion_of_operator")
        }
        guard isCertain(outcome, reading) else {
            return reading.recognition.fields.list("unsure")
        }
        if let replied = reading.replied {
            decision.repliedRequest = requestPlace(of: replied, reading) ?? -1
        }
        decision.named = namedApplicants(reading)
        decision.isForAll = reading.signals.contains(.grantsAll)
        decision.isReversal = reading.signals.contains(.reverses)
        decision.leave = DecisionReader.leave(classifier.text, words)
        decision.isOtherwiseAsked =
            forums[reading.forum].lastOtherAsk > (forums[reading.forum].requests.last?.at ?? 0)
            && reading.now - forums[reading.forum].lastOtherAsk < 900_000
        decision.place = forums[reading.forum].count
        if reading.recognition.rule == "yes_to_a_request" { decision.reach = 1 }
        // Whose post is only guessed from his name decides without a reply only what was asked just before.
        if reading.post.role == nil { decision.reach = min(decision.reach, 3) }
        decision.isAboutSomething = isLong(reading)
        decision.content = contentKeys()
        decision.alone = forums[reading.forum].alone
        apply(DecisionBinder(forums[reading.forum].requests).bind(decision), decision, &reading)
    }

    private mutating func apply(
        _ binding: DecisionBinder.Binding,
        _ decision: DecisionBinder.Decision,
        _ reading: inout Reading
    ) {
        switch binding {
        case .unbound(let reason):
            reading.recognition.fields.list(reason)
            if reason == "no_authority" { reading.recognition.evidence = nil }
        case .bound(let place, let supersedes):
            let request = forums[reading.forum].requests[place]
            reading.link(request.post, .decides)
            if let supersedes { reading.link(supersedes, .supersedes) }
            reading.memory.decided = place
            reading.memory.root = request.post
            forums[reading.forum].requests[place].decisions.append(
                PermissionRequest.Decision(
                    post: reading.post.id,
                    decider: decision.key,
                    rank: decision.rank,
                    role: decision.role,
                    outcome: decision.outcome,
                    at: reading.now
                )
            )
        }
    }

    /// The request that a reply means: the post's own, or the one that it decided or followed.
    private func requestPlace(of replied: PostMemory, _ reading: Reading) -> Int? {
        guard replied.forum == reading.forum else { return nil }
        if let place = replied.request { return place }
        if reading.signals.contains(.reverses) || replied.sender == reading.official.key {
            return replied.decided
        }
        if let place = memory(replied.root, forum: reading.forum)?.request {
            return replied.label == .followUp && !isUndecided(place, reading) ? nil : place
        }
        guard replied.asksAgain, classifier.isPlainGrant || classifier.isPlainDenial else { return nil }
        let requests = forums[reading.forum].requests
        let own = requests.indices.suffix(64).filter {
            requests[$0].sender == replied.sender && requests[$0].state == .open && !requests[$0].isLatent
                && reading.now <= requests[$0].expires
        }
        return own.count == 1 ? own[0] : nil
    }

    /// Waits for a decision, or was refused so far: a grant has nothing to add to a grant.
    func isUndecided(_ place: Int, _ reading: Reading) -> Bool {
        let standing = forums[reading.forum].requests[place].standing
        return standing.map { $0.outcome.isDenial } ?? true
    }

    /// Speaks in his own name beside telling another's word: "saya izinkan".
    private func isOwnWord(_ reading: Reading) -> Bool {
        reading.official.speaksFor == nil && reading.official.role == .leader
            && classifier.text.tokens.contains { $0.has(.me) }
    }

    /// Whose word is told, where the text says so.
    private func relayedPrincipal() -> NamedParty? {
        names.addresses(in: classifier.text).first { $0.role == .leader }
    }
}
