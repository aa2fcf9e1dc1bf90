import Domain

extension ConversationReader {
    /// Says more than yes or no, and no condition, wish or delegate explains it.
    private func isLong(_ reading: Reading) -> Bool {
        let explained: SignalSet = [
            .condition, .wishes, .approvesPrinciple, .grantsByDoing, .mustAttend, .denies, .defers,
        ]
        if reading.signals.intersects(explained) { return false }
        let words = classifier.text.tokens.reduce(0) { $0 + ($1.isWord && !$1.isAddress ? 1 : 0) }
        return words > 4 && !classifier.text.tokens.contains { $0.has(.delegate) || $0.has(.leave) }
    }

    /// Binds a decision by the post, or lists it; `meant` is the request where the post says so otherwise than by a reply.
    mutating func bind(_ outcome: DecisionOutcome, on meant: Int? = nil, _ reading: Reading) {
        reading.recognition.fields.set("decision", outcome.rawValue)
        if !isSecondAsking(reading) { setDelegate(reading) }
        let tellsAnother = tellsAnother(reading) && !isOwnWord(reading)
        let official = decider(reading)
        reading.recognition.evidence = tellsAnother || official.isOperated ? .relayed : .direct
        if tellsAnother, reading.official.speaksFor == nil {
            return reading.recognition.fields.list("no_authority")
        }
        if tellsAnother, let principal = reading.official.speaksFor, speaksOfAnother(than: principal) {
            return reading.recognition.fields.list("speaks_for_another")
        }
        if reading.official.isPastDeputy { return reading.recognition.fields.list("authority_is_over") }
        var decision = decision(outcome, by: official, isTold: tellsAnother, reading)
        if let meant { decision.repliedRequest = meant }
        if let unknown = reading.post.replyTo, reading.replied == nil {
            guard isCertain(outcome, reading, nil) else {
                return reading.recognition.fields.list("unsure")
            }
            early[PostKey(forum: reading.forum, text: unknown.text)] = EarlyDecision(
                post: reading.post.id,
                queuePlace: nextPlace,
                decision: decision,
                evidence: reading.recognition.evidence
            )
        }
        let binding = DecisionBinder(forums[reading.forum].requests).bind(decision)
        if case .bound(let place, _) = binding, !isCertain(outcome, reading, place) {
            if !onlyGreets() { doubt(decision, on: place, reading) }
            holdBack(decision, on: place, reading)
            return isAnswer(to: place, reading)
                && DecisionBinder.mayAdd(decision, to: forums[reading.forum].requests[place])
                ? leaveOutcome(of: place, reading) : reading.recognition.fields.list("unsure")
        }
        if case .unbound(let reason) = binding, decision.repliedRequest == nil {
            doubtAll(decision, official, reading)
            if Self.openReasons.contains(reason) { holdBack(decision, on: nil, reading) }
        }
        apply(binding, decision, reading)
    }

    /// What the post decides, as far as it says so itself; `isTold` where it is another's word.
    private mutating func decision(
        _ outcome: DecisionOutcome,
        by official: Official,
        isTold: Bool,
        _ reading: Reading
    ) -> DecisionBinder.Decision {
        var decision = DecisionBinder.Decision(
            role: official.role,
            rank: official.rank,
            party: official.party,
            key: isTold || official.isOperated && official.rank > 1 ? "for:\(official.rank)" : official.key,
            outcome: outcome,
            at: reading.now
        )
        decision.today = reading.today
        if let replied = reading.replied {
            decision.repliedRequest = requestPlace(of: replied, reading) ?? -1
        } else if reading.post.replyTo != nil {
            decision.repliedRequest = -1
        }
        decision.content = contentKeys()
        decision.leaveWords = leaveKeys()
        decision.object = objectKeys(reading)
        decision.names = spokenNames()
        decision.named = namedApplicants(reading)
        if let unclear = askedBack(reading), meansOne(decision, reading) {
            // "Pak Kadis Perkim yang saya maksud", in reply to the question who.
            decision.repliedRequest = nil
            settleDoubts(by: unclear, reading.forum)
        }
        decision.ordinal = ordinal()
        decision.days = daysMeant(reading)
        decision.courtesy = courtesy()
        if decision.repliedRequest == nil { decision.discussed = discussed(by: decision.key, reading) }
        decision.opening = openingParty(reading)
        decision.isForAll =
            reading.signals.contains(.grantsAll)
            || classifier.text.tokens.contains { words.both.contains($0.lexeme) }
        decision.isPlain = outcome.isGrant ? classifier.isPlainGrant : classifier.isPlainDenial
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
        if decision.repliedRequest == nil { decision.units = unitsSpokenOf(reading) }
        decision.isChairing =
            forums[reading.forum].session.map {
                $0.chair == reading.official.key && reading.now - $0.at < 10_800_000
            } ?? false
        decision.alone = forums[reading.forum].alone
        return decision
    }

    /// The sender's own post about which the one replied to asks, without asking for anything itself.
    private func askedBack(_ reading: Reading) -> PostReference? {
        guard let replied = reading.replied, replied.label == .other, let unclear = replied.replyTo,
            replied.request.map({ forums[replied.forum].requests[$0].isLatent }) ?? true,
            memory(unclear, forum: reading.forum)?.sender == reading.official.key
        else { return nil }
        return unclear
    }

    /// Of those who wait for a decision the post names exactly one, or speaks of what exactly one asks for.
    private func meansOne(_ decision: DecisionBinder.Decision, _ reading: Reading) -> Bool {
        let told = decision.told
        let waiting = forums[reading.forum].requests.suffix(16).filter { request in
            request.state == .open && !request.isLatent && reading.now <= request.expires
        }
        let named = waiting.count { request in
            decision.named.contains { !$0.words.isEmpty && request.isNamed(by: $0) }
        }
        return named == 1 || waiting.count { !$0.content.isDisjoint(with: told) } == 1
    }

    /// Binds what answers a request beyond doubt, while how it decides is left to a human.
    private func leaveOutcome(of place: Int, _ reading: Reading) {
        reading.decide(forums[reading.forum].requests[place], at: place)
        reading.recognition.fields["decision"] = nil
        reading.recognition.fields.list("outcome")
    }

    /// Binds a decision that replied to this request before it arrived.
    mutating func bindEarly(to place: Int, forum: Int) {
        let request = forums[forum].requests[place].post
        guard let known = early.removeValue(forKey: PostKey(forum: forum, text: request.text)),
            isWaiting(known.queuePlace)
        else { return }
        var decision = known.decision
        decision.repliedRequest = place
        guard case .bound = DecisionBinder(forums[forum].requests).bind(decision) else { return }
        _ = bindWaiting(known.post, known.queuePlace, decision, known.evidence, to: place, forum: forum)
    }

    /// Binds a decision whose conclusion still waits, in the conclusion and in what is remembered of its post, which it
    /// gives; `change` is made to the conclusion as well.
    mutating func bindWaiting(
        _ post: PostReference,
        _ queuePlace: Int,
        _ decision: DecisionBinder.Decision,
        _ evidence: DecisionEvidence?,
        to place: Int,
        forum: Int,
        _ change: (inout Recognition) -> Void = { _ in }
    ) -> PostMemory? {
        let request = forums[forum].requests[place].post
        settleDoubts(by: post, forum)
        forums[forum].requests[place].decisions.append(decision.bound(by: post))
        revise(queuePlace) { recognition in
            recognition.link(request, .decides)
            recognition.fields["listed"] = nil
            recognition.fields["reason"] = nil
            recognition.evidence = evidence
            change(&recognition)
        }
        guard let known = memory(post, forum: forum) else { return nil }
        let memory = PostMemory(copying: known)
        memory.decided = place
        memory.root = request
        posts[PostKey(forum: forum, text: post.text)] = memory
        return memory
    }

    /// What was decided on one of several, or on the only one in words that do not fit, may have been decided on each of those
    /// whose words it uses; where it uses none's, on each.
    private mutating func doubtAll(
        _ decision: DecisionBinder.Decision,
        _ official: Official,
        _ reading: Reading
    ) {
        let places = undecided(by: official, outcome: decision.outcome, reading)
        let told = decision.told
        let spokenOf = places.filter { !forums[reading.forum].requests[$0].content.isDisjoint(with: told) }
        for place in spokenOf.isEmpty ? places : spokenOf { doubt(decision, on: place, reading) }
    }

    /// Notes that the post may have decided on a request.
    private mutating func doubt(_ decision: DecisionBinder.Decision, on place: Int, _ reading: Reading) {
        var doubt = decision.bound(by: reading.post.id)
        doubt.isPlain = decision.isForAll
        forums[reading.forum].requests[place].doubts.append(doubt)
    }

    /// Forgets that a post may have decided: what it meant has been said.
    mutating func settleDoubts(by post: PostReference, _ forum: Int) {
        for place in forums[forum].requests.indices.suffix(16) {
            forums[forum].requests[place].doubts.removeAll { $0.post == post }
        }
    }

    /// The fresh requests on which somebody may have decided: those that wait, and those that were decided otherwise.
    private func undecided(by official: Official, outcome: DecisionOutcome, _ reading: Reading) -> [Int] {
        forums[reading.forum].requests.indices.suffix(16).filter { place in
            let request = forums[reading.forum].requests[place]
            let standing = request.standing
            return !request.isWithdrawn && !request.isLatent && standing?.outcome.isGrant != outcome.isGrant
                && reading.now - (standing?.at ?? request.at) < DecisionBinder.freshness
                && mayDecide(official, request, forum: reading.forum)
        }
    }

    private mutating func apply(
        _ binding: DecisionBinder.Binding,
        _ decision: DecisionBinder.Decision,
        _ reading: Reading
    ) {
        switch binding {
        case .unbound(let reason):
            reading.recognition.fields.list(reason)
            if reason == "no_authority" { reading.recognition.evidence = nil }
        case .bound(let place, let supersedes):
            // Bound as sure: what was just talked of says what the words alone do not.
            reading.recognition.confidence = max(reading.recognition.confidence, Certainty.answered)
            reading.decide(forums[reading.forum].requests[place], at: place)
            if let supersedes { reading.link(supersedes, .supersedes) }
            forums[reading.forum].requests[place].decisions.append(decision.bound(by: reading.post.id))
        }
    }

    /// The request that a reply means: the post's own, or the one that it decided or followed.
    func requestPlace(of replied: PostMemory, _ reading: Reading) -> Int? {
        guard replied.forum == reading.forum else { return nil }
        if let place = replied.request { return place }
        if reading.signals.contains(.reverses) || replied.sender == reading.official.key {
            return replied.decided
        }
        if let place = memory(replied.root, forum: reading.forum)?.request {
            return replied.label == .followUp && !isUndecided(place, reading) ? nil : place
        }
        guard replied.asksAgain, classifier.isPlainGrant || classifier.isPlainDenial else { return nil }
        let own = waiting(of: replied.sender, reading)
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

    /// Tells the word of another leader than `principal`: "Pak Sekda bilang boleh", but not "Ibu masih di ruang Wali".
    private func speaksOfAnother(than principal: NamedParty) -> Bool {
        let leaders = names.addresses(in: classifier.text).filter { $0.role == .leader }
        guard let first = leaders.first else { return false }
        let tokens = classifier.text.tokens
        let title = tokens.firstIndex { names.title($0)?.role == .leader } ?? tokens.endIndex
        let speaksOfHisOwn = tokens.indices.dropLast().contains { place in
            tokens[place].isAddress && words.principals.contains(tokens[place].lexeme)
                && tokens[place].has(.honorific)
                && tokens[place + 1].isWord && !tokens[place + 1].isAddress
                // "Ketemu Pak Sekda, kata beliau boleh": the one just named.
                && (place < title || tokens[place].lexeme != words.him)
        }
        return !speaksOfHisOwn && principal.isAnotherPost(than: first)
    }
}

extension DecisionBinder.Decision {
    /// As the request remembers it.
    fileprivate func bound(by post: PostReference) -> PermissionRequest.Decision {
        PermissionRequest.Decision(post: post, decider: key, rank: rank, role: role, outcome: outcome, at: at)
    }
}
