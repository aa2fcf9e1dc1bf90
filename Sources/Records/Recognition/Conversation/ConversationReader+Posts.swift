import Domain

extension ConversationReader {
    /// Concludes one post and remembers it.
    mutating func conclude(_ post: ForumPost, forum: Int) -> Recognition {
        let official = official(of: post)
        if forums[forum].see(official) {
            forums[forum].call(official.key, by: names.shortForms(of: post.sender))
        }
        let edited = memory(post.edits, forum: forum)
        let reading = Reading(
            post,
            forum: forum,
            official: official,
            replied: memory(post.replyTo ?? edited?.replyTo, forum: forum),
            edited: edited
        )
        shares = LabelScores()
        if let deleted = post.deletes {
            delete(deleted, reading)
        } else if post.text.isBlank {
            concludeWordless(reading)
        } else {
            concludeText(reading)
        }
        if let edited {
            reading.link(edited.reference, .corrects)
            reading.memory.original = edited.original ?? edited.reference
            if reading.memory.root == post.id { reading.memory.root = edited.root }
        }
        reading.memory.label = reading.recognition.label
        remember(reading.memory)
        return reading.recognition
    }

    /// The sender, read anew only where he is known otherwise.
    private mutating func official(of post: ForumPost) -> Official {
        let key = post.senderKey
        if post.authority == nil, let known = officials[key], known.sender == post.sender,
            known.unit == post.unit,
            known.role == post.role, known.official.thumbIsYes == post.thumbIsYes
        {
            return known.official
        }
        let official = Official.reading(post, names: &names)
        if officials.count > 20_000 { officials.removeAll(keepingCapacity: true) }
        if post.authority == nil { officials[key] = (post.sender, post.unit, post.role, official) }
        return official
    }

    private mutating func delete(_ deleted: PostReference, _ reading: Reading) {
        reading.recognition.rule = "deletion"
        guard let target = memory(deleted, forum: reading.forum) else { return }
        settleDoubts(by: target.reference, target.forum)
        reading.link(target.reference, .withdraws)
        if let place = target.request { forums[target.forum].requests[place].isWithdrawn = true }
        undoDecision(of: target)
        forums[target.forum].close(target.reference)
        forums[target.forum].meetings.removeAll { $0.post == target.reference }
    }

    /// Takes a decision back that was deleted or edited.
    mutating func undoDecision(of target: PostMemory) {
        forums[target.forum].awaited.removeAll { $0.post == target.reference || $0.post == target.original }
        guard let place = target.decided else { return }
        forums[target.forum].requests[place].decisions.removeAll {
            $0.post == target.reference || $0.post == target.original
        }
    }

    /// What the sender sends here in one go.
    ///
    /// By itself: read where the forum is changed too, the whole forum is copied.
    @inline(never)
    private func sending(_ reading: Reading) -> Sending? {
        forums[reading.forum].sendings[reading.official.key]
    }

    /// A post without words: a voice note, a photo, nothing.
    private mutating func concludeWordless(_ reading: Reading) {
        let post = reading.post
        if post.hasVoice {
            reading.recognition.rule = "voice_note"
            reading.recognition.fields.mark("voice")
            if reading.official.role == .leader { reading.recognition.fields.list("voice_not_noted") }
            return
        }
        guard !post.attachments.isEmpty else {
            reading.recognition.rule = "empty"
            return
        }
        let key = reading.official.key
        guard var sending = sending(reading),
            reading.now - sending.lastAt <= Sending.window
        else {
            forums[reading.forum].sendings[key] = Sending(
                first: post.id,
                lastAt: reading.now,
                label: nil,
                hasPhotos: true,
                waiting: [nextPlace]
            )
            reading.recognition.rule = "photo_waits"
            return
        }
        if sending.isAmbiguous {
            reading.recognition.rule = "photo_ambiguous"
            return
        }
        sending.lastAt = reading.now
        sending.hasPhotos = true
        reading.recognition.fields["kiriman"] = .post(sending.first)
        reading.memory.root = memory(sending.first, forum: reading.forum)?.root ?? sending.first
        if let label = sending.label {
            reading.recognition.label = label
            reading.recognition.rule = "kiriman"
        } else {
            sending.waiting.append(nextPlace)
            reading.recognition.rule = "photo_waits"
        }
        forums[reading.forum].sendings[key] = sending
    }

    /// Joins a text to the sender's photos before it, or opens a sending for photos behind it.
    mutating func joinKiriman(_ reading: Reading) {
        let label = reading.recognition.label
        let isReport = label == .activityReport || label == .conditionReport || label == .followUp
        let hasOwnPhoto = !reading.post.attachments.isEmpty
        let isWaitedFor =
            label == .meetingNotice || label == .attendance
            || label == .other && reading.signals.contains(.announces)
        guard isReport || hasOwnPhoto || isWaitedFor else { return }
        let key = reading.official.key
        let before = sending(reading)
        guard isReport || hasOwnPhoto || before?.label == nil else { return }
        let isNear = before.map { reading.now - $0.lastAt <= Sending.window } ?? false
        if var sending = before, isNear, sending.label == nil {
            sending.label = label
            sending.lastAt = reading.now
            settle(sending.waiting, as: label)
            sending.waiting = []
            reading.recognition.fields["kiriman"] = .post(sending.first)
            forums[reading.forum].sendings[key] = sending
            return
        }
        forums[reading.forum].sendings[key] = Sending(
            first: reading.post.id,
            lastAt: reading.now,
            label: label,
            hasPhotos: hasOwnPhoto,
            isAmbiguous: !hasOwnPhoto && isNear && before?.hasPhotos == false && before?.label != nil
        )
    }

    private mutating func concludeText(_ reading: Reading) {
        read(reading.post.text)
        reading.signals = classifier.signals.set
        if sendsWord(reading) {
            reading.signals.remove(.relays)
            reading.signals.remove(.refers)
        }
        reading.memory.numbers = classifier.text.tokens.lazy.filter { $0.value >= 0 }.prefix(8).map(\.value)
        if concludeForm(reading) || concludeMarks(reading) {
            return
        }
        if let edited = reading.edited { undoDecision(of: edited) }
        label(reading)
        continueList(reading)
        if repeats(reading) {
            joinKiriman(reading)
            return
        }
        if !concludePermission(reading) {
            concludeCase(reading)
            rememberAsking(reading)
        }
        if reading.recognition.label == .permissionRequest, reading.recognition.confidence < Certainty.request
        {
            // Precision first: what may be no request is put before a human as a suggestion.
            reading.recognition.confidence = min(
                reading.recognition.confidence,
                Recognition.suggestionCeiling
            )
        }
        if reading.recognition.isSuggestion { reading.recognition.fields.mark("suggestion") }
        joinKiriman(reading)
        findSame(reading)
    }

    /// "Ya", "Oke Bu", "Nggih": in reply to a request it is a yes; "Baik" and "Siap" only say that it was read.
    private func saysYes(_ tokens: [Token]) -> Bool {
        tokens.contains { words.yes.contains($0.lexeme) }
            && !tokens.contains { $0.has(.ready) && !words.yes.contains($0.lexeme) }
    }

    /// What was said just before is a request that the sender may decide, and nothing else was asked since.
    private func isAsked(_ reading: Reading) -> Bool {
        let requests = forums[reading.forum].requests
        guard let last = requests.indices.last, !requests[last].isLatent, requests[last].state == .open else {
            return false
        }
        let lies = forums[reading.forum].count - requests[last].place
        return lies <= 3 && reading.now - requests[last].at < 1_800_000
            && forums[reading.forum].lastOtherAsk < requests[last].at
            && mayDecide(reading.official, requests[last], forum: reading.forum)
    }

    /// Nothing but signs: 👍, 🙏, ✅, "ok".
    private mutating func concludeMarks(_ reading: Reading) -> Bool {
        let tokens = classifier.text.tokens
        let isMarks = tokens.allSatisfy { !$0.isWord } && tokens.contains { $0.kind == .emoji }
        guard isMarks || reading.signals.contains(.bareOkay) else { return false }
        let isConsent = tokens.contains { $0.has(.thumbUp) }
        let isAnswer =
            isConsent || tokens.contains { $0.has(.prayHands) || $0.has(.checkMark) || $0.has(.okay) }
        reading.recognition.label = isAnswer ? .acknowledgement : .other
        reading.recognition.rule = isMarks ? "sign_only" : "bare_okay"
        reading.recognition.confidence = 0.95
        guard let replied = reading.replied else {
            if !isMarks, saysYes(tokens), isAsked(reading) {
                reading.recognition.label = .permissionGranted
                reading.recognition.rule = "yes_to_a_request"
                bind(.granted, reading)
            } else if !isMarks, tokens.contains(where: { $0.has(.ready) || words.yes.contains($0.lexeme) }) {
                acknowledge(reading)
            } else if isAnswer {
                confirm(reading)
            }
            return true
        }
        if isConsent, isMarks, reading.official.thumbIsYes, replied.request != nil {
            reading.recognition.label = .permissionGranted
            reading.recognition.rule = "thumb_is_yes"
            bind(.granted, reading)
            return true
        }
        if !isMarks, saysYes(tokens), let place = replied.request, replied.forum == reading.forum,
            forums[replied.forum].requests[place].likelihood >= Certainty.answered,
            reading.post.authority?.kind == .acting
                || mayDecide(reading.official, forums[replied.forum].requests[place], forum: reading.forum)
        {
            reading.recognition.label = .permissionGranted
            reading.recognition.rule = "yes_to_a_request"
            bind(.granted, reading)
            return true
        }
        if isAnswer {
            confirm(reading)
            reading.link(replied.original ?? replied.reference, .acknowledges)
        }
        if let place = replied.request,
            mayDecide(reading.official, forums[replied.forum].requests[place], forum: reading.forum)
        {
            reading.recognition.fields.set("decision", DecisionOutcome.noted.rawValue)
        }
        return true
    }
}

extension String {
    /// Holds nothing but white space.
    fileprivate var isBlank: Bool {
        guard let first = utf8.first(where: { $0 > 0x20 }) else { return true }
        return first >= 0x80 && allSatisfy(\.isWhitespace)
    }
}
