import Domain

extension ConversationReader {
    /// Requests, decisions and what becomes of them; false where the post is none of these.
    mutating func concludePermission(_ reading: inout Reading) -> Bool {
        if concludeWithdrawal(&reading) || concludeClaim(&reading) { return true }
        if reading.signals.contains(.refers), !reading.signals.contains(.relays), concludeNote(&reading) { return true }
        switch reading.recognition.label {
        case .permissionRequest:
            openRequest(&reading)
            return true
        case .permissionGranted, .permissionDenied:
            let outcome = DecisionReader.outcome(reading.recognition.label, reading.signals) ?? .granted
            bind(outcome, &reading)
            return true
        default: return concludeNote(&reading)
        }
    }

    // MARK: Requests

    /// Opens a request, or takes in the new wording of one.
    mutating func openRequest(_ reading: inout Reading) {
        let text = classifier.text
        let span = DateReader(words: words, today: reading.today).read(text)
        var request = PermissionRequest(
            post: reading.edited?.original ?? reading.edited?.reference ?? reading.post.id,
            sender: reading.official.key,
            applicant: reading.official.party,
            addressee: addressee(reading),
            leave: leaveKind(reading.signals),
            at: reading.now,
            expires: expiry(span, reading),
            content: contentKeys()
        )
        readApplicant(&request, &reading)
        setSpan(span, &reading)
        reading.recognition.fields.set("leave", request.leave?.rawValue)
        if let range = parties.delegate(text) { reading.recognition.fields.set("delegate", slice(range, reading)) }
        if reading.signals.contains(.meToo) { copySuggestions(&request, &reading) }
        if let place = reading.edited?.request, reading.edited?.forum == reading.forum {
            let before = forums[reading.forum].requests[place]
            request.decisions = before.decisions
            forums[reading.forum].requests[place] = request
            reading.memory.request = place
            if before.state == .decided { reading.recognition.fields.list("edited_after_decision") }
        } else {
            forums[reading.forum].requests.append(request)
            reading.memory.request = forums[reading.forum].requests.count - 1
        }
    }

    /// Keeps a post that asks by its words but was read as something else, for a reply that decides it.
    mutating func rememberAsking(_ reading: inout Reading) {
        guard reading.edited == nil, reading.official.role != .leader || reading.official.rank < 3 else { return }
        let speaks: SignalSet = [.izinSpeech, .izinPast, .izinThing, .izinJoin, .asksHead, .commands, .done]
        guard !reading.signals.intersects(speaks), reading.recognition.label != .acknowledgement else { return }
        let tokens = classifier.text.tokens
        let isOwn = tokens.contains { $0.has(.me) || $0.has(.we) }
        let mayAsk = reading.signals.intersects(TextClassifier.asking) || tokens.contains { $0.has(.permit) }
            || isOwn && (reading.signals.intersects([.absent, .absenceTold, .represented]) || tokens.contains { $0.has(.delegate) })
        guard mayAsk else { return }
        var request = PermissionRequest(
            post: reading.post.id,
            sender: reading.official.key,
            applicant: reading.official.party,
            at: reading.now,
            expires: reading.now,
            content: contentKeys()
        )
        request.isLatent = true
        forums[reading.forum].requests.append(request)
        reading.memory.request = forums[reading.forum].requests.count - 1
    }

    private mutating func readApplicant(_ request: inout PermissionRequest, _ reading: inout Reading) {
        let text = classifier.text
        guard reading.signals.contains(.forAnother), let range = parties.applicant(text) else { return }
        var party = names.party(text.tokens[range])
        guard !party.isEmpty else { return }
        request.isForAnother = true
        let bytes = Int(text.tokens[range.lowerBound].start)..<Int(text.tokens[range.upperBound - 1].end)
        reading.recognition.fields.set("applicant", slice(bytes, reading))
        if party.role == nil { party.role = reading.official.role == .staff ? .head : reading.official.role }
        if party.words.isEmpty { party.words = reading.official.party.words }
        if party.role == .camat { party.district = party.words }
        if party.role == .lurah, party.district.isEmpty { party.district = reading.official.party.district }
        request.applicant = party
    }

    /// A me-too request has what the request before it has, as a suggestion.
    private mutating func copySuggestions(_ request: inout PermissionRequest, _ reading: inout Reading) {
        let pattern = forums[reading.forum].requests.last { $0.sender != reading.official.key && reading.now - $0.at < 7_200_000 }
        guard let pattern else { return }
        if request.leave == nil { request.leave = pattern.leave }
        if request.addressee == nil { request.addressee = pattern.addressee }
        if reading.recognition.fields["date"] == nil { request.expires = max(request.expires, pattern.expires) }
        reading.recognition.fields.set("leave", request.leave?.rawValue)
        reading.recognition.fields["copiedFrom"] = .post(pattern.post)
    }

    /// Until the end of the event's last day; a day where none is named.
    private func expiry(_ span: DateReader.Span?, _ reading: Reading) -> Int64 {
        guard let span else {
            // "hari ini", "pagi ini", lateness: over by midnight; otherwise a day.
            let isToday = classifier.text.tokens.contains { $0.has(.this) || $0.has(.late) }
            return isToday ? midnight(after: reading.today, reading) : reading.now + 86_400_000
        }
        return midnight(after: max(span.last, reading.today), reading)
    }

    private func midnight(after day: Int, _ reading: Reading) -> Int64 {
        Int64(day + 1) * 86_400_000 - Int64(reading.post.at.offsetMinutes) * 60_000
    }

    /// The first one addressed who is no applicant: "Mohon izin Pak Sekda, …".
    private func addressee(_ reading: Reading) -> NamedParty? {
        let text = classifier.text
        let applicant = parties.applicant(text)
        for index in text.tokens.indices where text.tokens[index].isAddress {
            if index > 0, text.tokens[index - 1].isAddress { continue }
            if let applicant, applicant.contains(index) { continue }
            if index > 8 { return nil }
            var end = index
            while end < text.tokens.count, text.tokens[end].isAddress { end += 1 }
            let party = names.party(text.tokens[index..<end])
            if party.role == reading.official.role, party.role != .leader { continue }
            if party.isSubordinate { continue }
            return party.role == nil ? nil : party
        }
        return nil
    }

    private func leaveKind(_ signals: SignalSet) -> LeaveKind? {
        if classifier.text.tokens.contains(where: { $0.lexeme == words.cuti }) { return .cuti }
        if signals.contains(.asksUse) { return .useOfPlace }
        let hasTravel = classifier.text.tokens.contains { $0.lexeme != 0 && words.travel.contains($0.lexeme) }
        if signals.contains(.asksAbsence) {
            if classifier.text.tokens.contains(where: { $0.has(.late) }) { return .late }
            return .absence
        }
        if signals.contains(.asksDelegation) { return .delegation }
        if signals.contains(.asksLeave) { return .absence }
        if signals.contains(.asksDeparture) { return hasTravel ? .travel : .leaving }
        if classifier.text.tokens.contains(where: { $0.has(.attend) }) { return .attendingElsewhere }
        return signals.contains(.asksAction) || signals.contains(.asksApproval) ? .activity : nil
    }

    // MARK: Decisions

    /// Keys of the words that say what a text is about.
    private func contentKeys() -> Set<UInt32> {
        let empty: ConceptSet = [.grant, .okay, .please, .request, .me, .we, .day, .thanks, .wish, .this, .that, .number]
        var keys: Set<UInt32> = []
        for token in classifier.text.tokens where token.kind == .word && !token.isAddress {
            if token.concepts.intersects(empty) || token.end - token.start < 4 { continue }
            keys.insert(token.lexeme != 0 ? UInt32(token.lexeme) : token.hash)
        }
        return keys
    }

    /// Says more than yes or no, and no condition, wish or delegate explains it.
    private func isLong(_ reading: Reading) -> Bool {
        let explained: SignalSet = [.condition, .wishes, .approvesPrinciple, .grantsByDoing, .mustAttend, .denies, .defers]
        if reading.signals.intersects(explained) { return false }
        let words = classifier.text.tokens.reduce(0) { $0 + ($1.isWord && !$1.isAddress ? 1 : 0) }
        return words > 4 && !classifier.text.tokens.contains { $0.has(.delegate) || $0.has(.leave) }
    }

    /// Binds a decision by the post, or lists it.
    mutating func bind(_ outcome: DecisionOutcome, _ reading: inout Reading) {
        reading.recognition.fields.set("decision", outcome.rawValue)
        let tellsAnother = reading.signals.contains(.relays) && !isOwnWord(reading)
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
        let isPlain = outcome.isGrant ? classifier.isPlainGrant : classifier.isPlainDenial
        let isStated = isPlain || reading.recognition.rule.hasPrefix("form_")
            || reading.recognition.rule == "yes_to_a_request" || reading.recognition.rule == "thumb_is_yes"
        if reading.recognition.confidence < Recognition.suggestionThreshold || !isStated {
            return reading.recognition.fields.list("unsure")
        }
        if let replied = reading.replied { decision.repliedRequest = requestPlace(of: replied, reading) ?? -1 }
        decision.named = namedApplicants(reading)
        decision.isForAll = reading.signals.contains(.grantsAll)
        decision.isReversal = reading.signals.contains(.reverses)
        decision.leave = DecisionReader.leave(classifier.text, words)
        decision.isOtherwiseAsked = forums[reading.forum].lastOtherAsk > (forums[reading.forum].requests.last?.at ?? 0)
            && reading.now - forums[reading.forum].lastOtherAsk < 900_000
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
        if reading.signals.contains(.reverses) || replied.sender == reading.official.key { return replied.decided }
        return memory(replied.root, forum: reading.forum)?.request
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

    /// Whom a decision names: names that stand where one addresses, not those of delegates and third persons.
    private func namedApplicants(_ reading: Reading) -> [NamedParty] {
        let tokens = classifier.text.tokens
        let opening: ConceptSet = [
            .grant, .okay, .postpone, .not, .dont, .can, .permitted, .leave, .permit, .ready, .thanks, .presence, .must,
        ]
        let open = forums[reading.forum].requests.suffix(16).filter { $0.state == .open && !$0.isLatent }
        var found: [NamedParty] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].isAddress else { index += 1; continue }
            var end = index
            while end < tokens.count, tokens[end].isAddress { end += 1 }
            let before = index > 0 ? tokens[index - 1] : nil
            let isAddressing = before.map { !$0.isWord || $0.concepts.intersects(opening) && !$0.has(.delegate) } ?? true
            let party = names.party(tokens[index..<end])
            // "diwakilkan Pak Indra": the delegate, unless he is the one who asked.
            let hasAsked = !party.words.isEmpty && open.contains { $0.applicant.fit(party) == .named }
            let isMeant = (isAddressing || hasAsked) && !party.isSubordinate
            if isMeant, !party.isEmpty || party.isPlural { found.append(party) }
            index = end
        }
        found += unitsNamed(tokens, open)
        for mention in reading.post.mentions {
            if let party = forums[reading.forum].parties[mention] { found.append(party) }
        }
        if reading.signals.contains(.relays) { found.removeAll { $0.role == .leader } }
        return found
    }

    /// "Perikanan silakan, Kominfo jangan telat": units of applicants, named without a title where a clause begins.
    private func unitsNamed(_ tokens: [Token], _ open: [PermissionRequest]) -> [NamedParty] {
        var found: [NamedParty] = []
        var isOpening = true
        for token in tokens {
            if !token.isWord {
                isOpening = true
                continue
            }
            defer { isOpening = token.isAddress || token.has(.okay) || token.has(.grant) }
            guard isOpening, !token.isAddress else { continue }
            let key = names.key(token)
            if open.contains(where: { $0.applicant.words.contains(key) }) {
                var party = NamedParty()
                party.words = [key]
                found.append(party)
            }
        }
        return found
    }

    // MARK: What else is said about a request

    /// The sender's own request, where he replies to it.
    private func ownReplied(_ reading: Reading) -> Int? {
        guard let replied = reading.replied, replied.forum == reading.forum, let place = replied.request else {
            return nil
        }
        return forums[reading.forum].requests[place].sender == reading.official.key ? place : nil
    }

    /// "Izin, kami batal ke provinsi, siap hadir."
    private mutating func concludeWithdrawal(_ reading: inout Reading) -> Bool {
        guard reading.signals.contains(.withdraws) else { return false }
        let requests = forums[reading.forum].requests
        let own = requests.indices.suffix(64).filter {
            requests[$0].sender == reading.official.key && !requests[$0].isWithdrawn && !requests[$0].isLatent && reading.now <= requests[$0].expires
        }
        let replied = ownReplied(reading)
        guard let place = replied ?? (own.count == 1 ? own[0] : nil) else { return false }
        reading.recognition.label = reading.signals.intersects([.present, .presentHead]) ? .attendance : .other
        reading.recognition.rule = "withdraws_request"
        reading.recognition.matched = matched(classifier.signals.range(of: .withdraws))
        reading.recognition.confidence = 0.9
        reading.link(requests[place].post, .withdraws)
        reading.memory.root = requests[place].post
        forums[reading.forum].requests[place].isWithdrawn = true
        return true
    }

    /// "Sudah izin ke Pak Sekda via telepon": waits for confirmation.
    private mutating func concludeClaim(_ reading: inout Reading) -> Bool {
        guard reading.official.speaksFor == nil, claims(reading) else { return false }
        let requests = forums[reading.forum].requests
        if classifier.text.tokens.contains(where: { $0.has(.me) }), reading.official.role == .leader { return false }
        let own = requests.indices.suffix(64).filter {
            requests[$0].sender == reading.official.key && requests[$0].state == .open && !requests[$0].isLatent && reading.now <= requests[$0].expires
        }
        let replied = ownReplied(reading)
        let isRequest = reading.recognition.label == .permissionRequest
            || reading.signals.intersects([.absent, .absenceTold]) && own.isEmpty && replied == nil
        guard isRequest || replied != nil || !own.isEmpty || reading.official.role != .leader else { return false }
        reading.recognition.evidence = .claimed
        reading.recognition.fields.list("awaits_confirmation")
        reading.recognition.rule = "claims_permission"
        reading.recognition.matched = matched(classifier.signals.range(of: .claimsPermission))
        if isRequest {
            reading.recognition.label = .permissionRequest
            openRequest(&reading)
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
    private func claims(_ reading: Reading) -> Bool {
        if reading.signals.contains(.claimsPermission) {
            return !reading.signals.contains(.grants) || reading.official.role != .leader
        }
        guard reading.signals.contains(.relays), reading.recognition.label == .permissionGranted else { return false }
        return forums[reading.forum].requests.suffix(64).contains {
            $0.sender == reading.official.key && $0.state == .open && reading.now <= $0.expires
        }
    }

    /// The decider's question, and his passing on.
    private mutating func concludeNote(_ reading: inout Reading) -> Bool {
        if reading.recognition.label == .other, reading.signals.contains(.ironic) {
            reading.recognition.fields.list("irony")
        }
        guard let replied = reading.replied, let place = replied.request else { return false }
        let request = forums[replied.forum].requests[place]
        guard mayDecide(reading.official, request, forum: reading.forum) else { return false }
        if reading.signals.contains(.refers), !reading.signals.contains(.izinSpeech) {
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

    // MARK: Fields

    func slice(_ bytes: Range<Int>, _ reading: Reading) -> String {
        let utf8 = Array(reading.post.text.utf8)
        return String(decoding: utf8[bytes.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }

    func setSpan(_ span: DateReader.Span?, _ reading: inout Reading) {
        guard let span else { return }
        reading.recognition.fields.set("date", DateReader.iso(span.first))
        if span.last > span.first { reading.recognition.fields.set("until", DateReader.iso(span.last)) }
        if span.isMismatched { reading.recognition.fields.mark("weekdayMismatch") }
    }
}
