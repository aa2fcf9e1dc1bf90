import Domain

extension ConversationReader {
    /// Opens a request, or takes in the new wording of one.
    mutating func openRequest(_ reading: Reading) {
        let days = days(reading)
        var request = PermissionRequest(
            post: reading.edited?.original ?? reading.edited?.reference ?? reading.post.id,
            sender: reading.official.key,
            applicant: reading.official.asApplicant,
            addressee: addressee(reading),
            leave: answer(.leave, ruled: leaveKind(reading.signals)?.rawValue, reading)
                .flatMap(LeaveKind.init),
            at: reading.now,
            expires: expiry(days, reading),
            place: forums[reading.forum].count,
            content: contentKeys(),
            avoided: avoidedKeys()
        )
        let plain: SignalSet = [
            .asksAbsence, .asksDelegation, .asksLeave, .asksDeparture, .asksUse, .meToo,
        ]
        let isAction = reading.signals.contains(.asksAction) && !reading.signals.contains(.asksHead)
        request.isSure =
            reading.recognition.confidence >= 0.8 && !reading.signals.contains(.izinSpeech)
            && (isAction || reading.signals.intersects(plain))
        request.likelihood =
            reading.recognition.rule.hasPrefix("form_") ? 1 : shares[.permissionRequest]
        // Who says that he has a question asks one: what answers it decides only in so many words.
        if reading.signals.contains(.izinSpeech), reading.signals.contains(.asksHead),
            !reading.signals.intersects(plain)
        {
            request.likelihood = min(request.likelihood, 0.5)
        }
        if reading.recognition.rule == "claims_permission" {
            request.likelihood = max(request.likelihood, 0.9)
            request.isClaimed = true
        }
        readApplicant(&request, reading)
        request.days = requestedDays(request, naming: days, reading)
        setSpan(request.days, reading)
        setTime(reading)
        reading.recognition.fields.set("leave", request.leave?.rawValue)
        setLetter(reading)
        if let bytes = setDelegate(reading) { request.delegate = delegateKeys(bytes) }
        if request.leave == .useOfPlace || request.leave == .activity,
            let bytes = PlaceReader(words: words).asked(classifier.text)
        {
            reading.recognition.fields.set("place", slice(bytes, reading))
        }
        if reading.signals.contains(.meToo) { copySuggestions(&request, reading) }
        if let place = reading.edited?.request, reading.edited?.forum == reading.forum {
            let before = forums[reading.forum].requests[place]
            request.decisions = before.decisions
            forums[reading.forum].requests[place] = request
            reading.memory.request = place
            if before.state == .decided { reading.recognition.fields.list("edited_after_decision") }
        } else {
            forums[reading.forum].requests.append(request)
            reading.memory.request = forums[reading.forum].requests.count - 1
            openCase(.request, reading)
            bindEarly(to: forums[reading.forum].requests.count - 1, forum: reading.forum)
        }
    }

    /// Keeps a post that asks by its words but was read as something else, for a reply that decides it.
    mutating func rememberAsking(_ reading: Reading) {
        guard reading.edited == nil, reading.official.role != .leader || reading.official.rank < 3,
            reminded(reading) == nil
        else { return }
        let speaks: SignalSet = [.izinSpeech, .izinPast, .izinThing, .izinJoin, .asksHead, .commands, .done]
        let isLikely = shares[.permissionRequest] >= Certainty.rival
        guard isLikely || !reading.signals.intersects(speaks) && reading.recognition.label != .acknowledgement
        else {
            return
        }
        let tokens = classifier.text.tokens
        let isOwn = tokens.contains { $0.has(.me) || $0.has(.we) }
        let mayAsk =
            isLikely || reading.signals.intersects(TextClassifier.asking)
            || tokens.contains { $0.has(.permit) }
            || isOwn
                && (reading.signals.intersects([.absent, .absenceTold, .represented])
                    || tokens.contains { $0.has(.delegate) })
        guard mayAsk else { return }
        var request = PermissionRequest(
            post: reading.post.id,
            sender: reading.official.key,
            applicant: reading.official.asApplicant,
            at: reading.now,
            expires: reading.now,
            place: forums[reading.forum].count,
            content: contentKeys()
        )
        request.isLatent = true
        request.likelihood = shares[.permissionRequest]
        forums[reading.forum].requests.append(request)
        reading.memory.request = forums[reading.forum].requests.count - 1
    }

    private mutating func readApplicant(_ request: inout PermissionRequest, _ reading: Reading) {
        let text = classifier.text
        let told = reading.signals.contains(.forAnother) ? parties.applicant(text) : nil
        guard let range = told ?? principal(reading) else {
            // Whoever asks for one of his own decides nothing by it, and is answered as one who asks.
            if let second = ownSecond(reading) {
                reading.recognition.fields.set("applicant", slice(second, reading))
            }
            return
        }
        var party = names.party(text.tokens[range])
        guard !party.isEmpty else { return }
        request.isForAnother = true
        request.messenger = reading.official.party
        let bytes = text.tokens.bytes(of: ClosedRange(range))
        reading.recognition.fields.set("applicant", slice(bytes, reading))
        if party.role == nil {
            // One below asks a leader for the head of his office, and the head for one below.
            let asksHead =
                reading.post.forumKind == "opd" || request.addressee.map { $0.role != .leader } ?? false
            let isOfHead = reading.official.role == .staff && !asksHead
            party.role = isOfHead ? .head : reading.official.role
        }
        if party.words.isEmpty { party.words = reading.official.party.words }
        if party.role == .camat { party.district = party.words }
        if party.role == .lurah, party.district.isEmpty { party.district = reading.official.party.district }
        request.applicant = party
    }

    /// The head of his own office of whom one below asks a leader: "Mohon izin Pak Sekda, Pak Camat Laweyan tidak dapat hadir".
    private func principal(_ reading: Reading) -> Range<Int>? {
        guard reading.official.role == .staff || reading.official.role == .aide else { return nil }
        let tokens = classifier.text.tokens
        var asksLeader = false
        var index = 0
        while index < tokens.count {
            guard tokens[index].isAddress else { index += 1; continue }
            let end = classifier.text.nameEnd(index)
            let party = names.party(tokens[index..<end])
            let isHead = [.head, .camat, .lurah].contains(party.role) && !party.isSubordinate
            let isOwn = party.words.isSubset(of: reading.official.party.words)
            let isAskedFor =
                end < tokens.count
                && (tokens[end].concepts.intersects(Self.stays) || words.telling.contains(tokens[end].key)
                    || tokens[end...].contains { $0.lexeme == words.him })
            if asksLeader, isHead, isOwn, isAskedFor { return index..<end }
            // "Izin Bapa, Kadis Perhubungan …": whom he speaks to is not whom he speaks of.
            asksLeader = asksLeader || party.role == .leader || party.isEmpty
            index = end
        }
        return nil
    }

    /// The bytes that name one of the sender's own office of whom the text begins: "Sekcam kami mohon izin mengikuti diklat".
    private func ownSecond(_ reading: Reading) -> Range<Int>? {
        guard [.camat, .lurah, .head].contains(reading.official.role) else { return nil }
        let tokens = classifier.text.tokens
        // Who goes instead is no applicant.
        guard !tokens.contains(where: { $0.has(.delegate) }),
            let start = tokens.prefix(4).firstIndex(where: { names.isSecond($0) }),
            tokens[..<start].allSatisfy({ $0.isWord && !$0.has(.permit) })
        else { return nil }
        let behind = tokens[(start + 1)...].prefix(5)
        guard let permit = behind.firstIndex(where: { $0.has(.permit) }),
            behind[..<permit].contains(where: {
                $0.has(.we) || $0.has(.me) || $0.has(.please) || $0.isCapital
            })
                || permit == start + 1
        else { return nil }
        return parties.second(tokens, start)
    }

    private static let stays: ConceptSet = [
        .not, .notYet, .absence, .late, .delegate, .permit, .please, .presence,
    ]

    /// A me-too request has what the request has that it answers, or else the one before it, as a suggestion; what its own
    /// words say plainly stands.
    private mutating func copySuggestions(_ request: inout PermissionRequest, _ reading: Reading) {
        let answered = reading.replied.flatMap { $0.forum == reading.forum ? $0.request : nil }
            .map { forums[reading.forum].requests[$0] }
        let pattern =
            answered
            ?? forums[reading.forum].requests.last {
                $0.sender != reading.official.key && !$0.isLatent && reading.now - $0.at < 7_200_000
            }
        guard let pattern else { return }
        // What the model makes of "Izin serupa" alone is no kind of leave.
        let saysOwn =
            leaveKind(reading.signals) != nil
            || reading.signals.intersects([.absent, .absenceTold, .represented])
        if !saysOwn { request.leave = pattern.leave ?? request.leave }
        if request.addressee == nil { request.addressee = pattern.addressee }
        if reading.recognition.fields["date"] == nil {
            request.expires = max(request.expires, pattern.expires)
            request.days = pattern.days
            setSpan(request.days, reading)
        }
        reading.recognition.fields.set("leave", request.leave?.rawValue)
        reading.recognition.fields["copiedFrom"] = .post(pattern.post)
    }

    /// Until the end of the event's last day; a day where none is named.
    func expiry(_ span: DateReader.Span?, _ reading: Reading) -> Int64 {
        guard let span else {
            // "hari ini", "pagi ini", lateness: over by midnight; otherwise a day.
            let isLate = classifier.text.tokens.contains { $0.has(.late) }
            let isToday = isLate || classifier.text.tokens.contains { $0.has(.this) }
            let midnight = midnight(after: reading.today, reading)
            if let over = endOfEvent(reading), over < midnight { return over }
            // Who comes late has come by then.
            if isLate { return min(midnight, reading.now + 14_400_000) }
            return isToday ? midnight : reading.now + 86_400_000
        }
        let midnight = midnight(after: max(span.last, reading.today), reading)
        if span.last == reading.today, let over = endOfEvent(reading) { return min(over, midnight) }
        return midnight
    }

    /// Two hours after the hour that the text names for today; nil where it names none or one that has passed.
    private func endOfEvent(_ reading: Reading) -> Int64? {
        guard let times = TimeReader(words: words).read(classifier.text), times.first >= 360 else {
            return nil
        }
        let over =
            midnight(after: reading.today - 1, reading) + Int64(times.last ?? times.first + 120) * 60_000
        return over > reading.now + 3_600_000 ? over : nil
    }

    private func midnight(after day: Int, _ reading: Reading) -> Int64 {
        Int64(day + 1) * 86_400_000 - Int64(reading.post.at.offsetMinutes) * 60_000
    }

    /// The first one addressed who is no applicant: "Mohon izin Pak Sekda, …".
    func addressee(_ reading: Reading) -> NamedParty? {
        let text = classifier.text
        let applicant = parties.applicant(text)
        for index in text.tokens.indices where text.tokens[index].isAddress {
            if index > 0, text.tokens[index - 1].isAddress { continue }
            if let applicant, applicant.contains(index) { continue }
            if index > 8 { return nil }
            let end = text.nameEnd(index)
            let party = names.party(text.tokens[index..<end])
            if party.role == reading.official.role, party.role != .leader { continue }
            if party.isSubordinate { continue }
            return party.role == nil ? nil : party
        }
        return nil
    }

    /// "Terlambat", "datang siang", "sampai jam 10".
    private func comesLater() -> Bool {
        let tokens = classifier.text.tokens
        return tokens.indices.contains { place in
            tokens[place].has(.late)
                || words.arrives.contains(tokens[place].lexeme)
                    && tokens[place...].prefix(4).contains {
                        words.dayParts[$0.lexeme] != nil || $0.lexeme == words.clock
                    }
        }
    }

    private func leaveKind(_ signals: SignalSet) -> LeaveKind? {
        if classifier.text.tokens.contains(where: { $0.lexeme == words.cuti }) { return .cuti }
        if signals.contains(.asksUse) { return .useOfPlace }
        let hasTravel = classifier.text.tokens.contains { words.travel.contains($0.lexeme) }
        if signals.contains(.asksAbsence) {
            if classifier.text.tokens.contains(where: { $0.has(.late) }) { return .late }
            return .absence
        }
        if signals.contains(.asksDelegation) { return .delegation }
        if signals.contains(.asksLeave) { return .absence }
        if signals.contains(.asksDeparture) { return hasTravel ? .travel : .leaving }
        if classifier.text.tokens.contains(where: { $0.has(.attend) }) { return .attendingElsewhere }
        if comesLater() { return .late }
        if hasTravel { return .travel }
        if classifier.text.tokens.contains(where: { $0.has(.goHome) }) { return .leaving }
        return signals.contains(.asksAction) || signals.contains(.asksApproval) ? .activity : nil
    }
}
