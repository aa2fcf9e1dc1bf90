import Domain

extension ConversationReader {
    /// The sender's own request, where he replies to it.
    private func ownReplied(_ reading: Reading) -> Int? {
        guard let replied = reading.replied, replied.forum == reading.forum, let place = replied.request
        else {
            return nil
        }
        return forums[reading.forum].requests[place].sender == reading.official.key ? place : nil
    }

    /// The latest requests of a sender in the forum that wait for a decision.
    func waiting(of sender: String, _ reading: Reading) -> [Int] {
        let requests = forums[reading.forum].requests
        return requests.indices.suffix(64).filter {
            requests[$0].sender == sender && requests[$0].state == .open && !requests[$0].isLatent
                && reading.now <= requests[$0].expires
        }
    }

    /// The requester takes his request back: "kami batal ke provinsi, siap hadir".
    mutating func concludeWithdrawal(_ reading: Reading) -> Bool {
        guard reading.signals.contains(.withdraws), !takesGrantBack(reading) else { return false }
        let requests = forums[reading.forum].requests
        let own = requests.indices.suffix(64).filter {
            requests[$0].isOf(reading.official) && !requests[$0].isWithdrawn && !requests[$0].isLatent
                && reading.now <= requests[$0].expires
        }
        guard let place = ownReplied(reading) ?? (own.count == 1 ? own[0] : spokenOf(among: own, reading))
        else { return false }
        reading.recognition.label =
            reading.signals.intersects([.present, .presentHead]) ? .attendance : .other
        reading.recognition.rule = "withdraws_request"
        reading.recognition.matched = matched(classifier.signals.range(of: .withdraws))
        reading.recognition.confidence = 0.9
        reading.link(requests[place].post, .withdraws)
        if reading.recognition.label == .attendance { comeAfterAll(reading) }
        reading.memory.root = requests[place].post
        forums[reading.forum].requests[place].isWithdrawn = true
        return true
    }

    /// The one of several requests whose words the text uses.
    private func spokenOf(among places: [Int], _ reading: Reading) -> Int? {
        let told = contentKeys().subtracting(leaveKeys())
        let spoken = places.filter { !forums[reading.forum].requests[$0].content.isDisjoint(with: told) }
        return spoken.count == 1 ? spoken[0] : nil
    }

    /// Replies to what he has granted: the grant is taken back, not a request.
    private func takesGrantBack(_ reading: Reading) -> Bool {
        guard let replied = reading.replied, replied.forum == reading.forum,
            let place = replied.request ?? replied.decided
        else { return false }
        let request = forums[reading.forum].requests[place]
        return request.sender != reading.official.key
            && request.decisions.contains { $0.decider == reading.official.key && $0.outcome.isGrant }
    }

    /// "Idem", "Sama, Bu Rusmini juga": in reply to a request, or naming who made it, from the one who decided another just
    /// before, the same decision.
    mutating func concludeSame(_ reading: Reading) -> Bool {
        guard reading.signals.contains(.meToo), classifier.text.tokens.count < 9,
            let place = samePlace(reading),
            mayDecide(reading.official, forums[reading.forum].requests[place], forum: reading.forum)
        else { return false }
        let own = forums[reading.forum].recent.last { memory in
            memory.decided != nil && memory.sender == reading.official.key
                && reading.now - memory.at < 3_600_000
        }
        guard let own, let decided = own.decided, decided != place,
            let decision = forums[reading.forum].requests[decided].decisions.last(where: {
                $0.post == own.reference
            })
        else { return false }
        say(decision.outcome, on: place, matched(classifier.signals.range(of: .meToo)), reading)
        return true
    }

    /// "Setuju dengan Bu Wakil": decides what the one whom he names has decided just before.
    mutating func concludeAgreement(_ reading: Reading) -> Bool {
        guard let range = agreed() else { return false }
        let named = names.party(classifier.text.tokens[range].dropFirst(2))
        let said = forums[reading.forum].recent.suffix(12).last { memory in
            (memory.label == .permissionGranted || memory.label == .permissionDenied)
                && memory.sender != reading.official.key
                && forums[reading.forum].parties[memory.sender].map { $0.fit(named) != .excluded } ?? false
        }
        guard let said, said.decided == nil || reading.replied?.request ?? said.decided == said.decided
        else { return false }
        guard let place = said.decided,
            let decision = forums[reading.forum].requests[place].decisions.last(where: {
                $0.post == said.reference
            })
        else {
            reading.recognition.fields.list("unsure")
            return true
        }
        say(decision.outcome, on: place, matched(range), reading)
        return true
    }

    /// Concludes that the post says the same on a request as was said before.
    private mutating func say(
        _ outcome: DecisionOutcome,
        on place: Int,
        _ matched: [Range<Int>],
        _ reading: Reading
    ) {
        reading.recognition.label = outcome.isGrant ? .permissionGranted : .permissionDenied
        reading.recognition.rule = "same_as_before"
        reading.recognition.matched = matched
        reading.recognition.confidence = 0.9
        bind(outcome, on: place, reading)
    }

    /// The tokens of "setuju dengan Pak Sekda".
    private func agreed() -> Range<Int>? {
        let tokens = classifier.text.tokens
        for index in tokens.indices.dropLast(2) where words.agreeing.contains(tokens[index].key) {
            guard words.byWhom.contains(tokens[index + 1].key), tokens[index + 2].isAddress else { continue }
            return index..<classifier.text.nameEnd(index + 2)
        }
        return nil
    }

    /// The request of which "sama" is said: the one replied to; else, right below the sender's own decision, the only one
    /// that waits whose applicant the text names.
    private func samePlace(_ reading: Reading) -> Int? {
        if let replied = reading.replied { return replied.forum == reading.forum ? replied.request : nil }
        guard reading.post.replyTo == nil, let last = forums[reading.forum].recent.last,
            last.sender == reading.official.key, last.decided != nil
        else { return nil }
        let requests = forums[reading.forum].requests
        let named = namedApplicants(reading)
        let meant = requests.indices.suffix(16).filter { place in
            requests[place].state == .open && !requests[place].isLatent
                && reading.now <= requests[place].expires
                && named.contains(where: requests[place].isNamed)
        }
        return meant.count == 1 ? meant[0] : nil
    }

    /// "Sudah izin ke Pak Sekda via telepon": waits for confirmation.
    mutating func concludeClaim(_ reading: Reading) -> Bool {
        guard reading.official.speaksFor == nil, claims(reading) else { return false }
        let requests = forums[reading.forum].requests
        if classifier.text.tokens.contains(where: { $0.has(.me) }), reading.official.role == .leader {
            return false
        }
        let own = waiting(of: reading.official.key, reading)
        let replied = ownReplied(reading)
        let told = contentKeys().subtracting(leaveKeys())
        let isOfOwn = own.contains { !requests[$0].content.isDisjoint(with: told) }
        let isRequest =
            reading.recognition.label == .permissionRequest && replied == nil
            && (own.isEmpty || !told.isEmpty && !isOfOwn)
            || reading.signals.intersects([.absent, .absenceTold]) && own.isEmpty && replied == nil
        guard isRequest || replied != nil || !own.isEmpty || reading.official.role != .leader else {
            return false
        }
        reading.recognition.evidence = .claimed
        reading.recognition.fields.list("awaits_confirmation")
        reading.recognition.rule = "claims_permission"
        reading.recognition.matched = matched(classifier.signals.range(of: .claimsPermission))
        if isRequest {
            reading.recognition.label = .permissionRequest
            openRequest(reading)
            return true
        }
        reading.recognition.label = .followUp
        if let place = replied ?? (own.count == 1 ? own[0] : nil) {
            reading.link(requests[place].post, .follows)
            reading.memory.root = requests[place].post
        }
        return true
    }

    /// Tells of a permission that was given elsewhere: in his own words, or as another's word for his own request.
    @inline(__always)
    private func claims(_ reading: Reading) -> Bool {
        if reading.signals.contains(.claimsPermission) {
            return !reading.signals.contains(.grants) || reading.official.role != .leader
        }
        guard reading.signals.contains(.relays), reading.recognition.label == .permissionGranted else {
            return false
        }
        return forums[reading.forum].requests.suffix(64).contains {
            $0.sender == reading.official.key && $0.state == .open && reading.now <= $0.expires
        }
    }

    /// The decider's question, and his passing on.
    mutating func concludeNote(_ reading: Reading) -> Bool {
        // Irony is listed as what it is, and asks for nothing.
        if reading.recognition.label == .other, reading.signals.contains(.ironic) { return false }
        guard let replied = reading.replied, let place = replied.request else { return false }
        let request = forums[replied.forum].requests[place]
        guard mayDecide(reading.official, request, forum: reading.forum) else { return false }
        let refers = reading.signals.contains(.refers) && namesAnotherDecider(reading)
        if refers || sendsHigher(reading), !reading.signals.contains(.izinSpeech) {
            reading.recognition.label = .instruction
            reading.recognition.rule = "passes_on"
            reading.recognition.fields.set("decision", DecisionOutcome.referred.rawValue)
            reading.follow(replied)
            return true
        }
        guard reading.signals.intersects([.asks, .asksHead, .asksReason]) else { return false }
        reading.recognition.label = .other
        reading.recognition.rule = "asks_about_request"
        reading.recognition.fields.set("decision", DecisionOutcome.needsExplanation.rawValue)
        reading.follow(replied)
        return true
    }

    /// Sends the requester to one who stands above the decider: "silakan menghadap Pak Wali", "harus Pak Wali yang
    /// putuskan".
    func sendsHigher(_ reading: Reading) -> Bool {
        let tokens = classifier.text.tokens
        for index in tokens.indices where tokens[index].isAddress {
            guard index == 0 || !tokens[index - 1].isAddress else { continue }
            let end = classifier.text.nameEnd(index)
            // "Kan sudah oke sama Pak Sekda" tells, and sends nobody.
            let isTold = tokens[..<index].suffix(4).contains { $0.lexeme == words.already }
            let isSentTo = index > 0 && !isTold && words.towards.contains(tokens[index - 1].lexeme)
            let decides = tokens[end...].prefix(3).contains { words.deciding.contains($0.lexeme) }
            guard isSentTo || decides else { continue }
            let party = names.party(tokens[index..<end])
            let isHigher =
                reading.official.role == .leader ? party.rank > reading.official.rank : party.role == .leader
            if isHigher { return true }
        }
        return false
    }

    /// Names an official who is no second of an office: the one to whom a request can be passed on.
    private func namesAnotherDecider(_ reading: Reading) -> Bool {
        names.addresses(in: classifier.text).contains { party in
            party.role != nil && !party.isSubordinate && reading.official.party.fit(party) != .named
        }
    }
}
