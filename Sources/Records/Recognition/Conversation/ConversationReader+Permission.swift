import Domain

extension ConversationReader {
    /// Requests, decisions and what becomes of them; false where the post is none of these.
    mutating func concludePermission(_ reading: Reading) -> Bool {
        if concludeWithdrawal(reading) || concludeSame(reading) || concludeAgreement(reading)
            || concludeClaim(reading)
        {
            return true
        }
        if reading.signals.contains(.refers) || sendsHigher(reading), !reading.signals.contains(.relays),
            concludeNote(reading)
        {
            return true
        }
        switch reading.recognition.label {
        case .permissionRequest where tellsWhatWas(reading):
            reading.recognition.label = .other
            reading.recognition.rule = "izin_before_past"
            return false
        case .permissionRequest:
            if correctedRequest(reading) != nil { return concludeCorrection(reading) }
            openRequest(reading)
            return true
        case .permissionGranted, .permissionDenied:
            if decidesNothing(reading) { return concludeNote(reading) }
            let ruled = DecisionReader.outcome(reading.recognition.label, reading.signals) ?? .granted
            let sides = ruled.isGrant ? Self.grants : Self.others
            let answer = answer(.outcome, ruled: ruled.rawValue, among: sides, reading)
            let outcome = answer.flatMap(DecisionOutcome.init) ?? ruled
            bind(outcome, reading)
            return true
        default: return concludeNote(reading)
        }
    }

    /// "Izin Pak, kemarin kami tidak hadir karena sakit": speaks of a day that is over, and of none to come.
    private func tellsWhatWas(_ reading: Reading) -> Bool {
        let tokens = classifier.text.tokens
        guard let izin = tokens.firstIndex(where: { $0.has(.permit) }),
            !tokens[(izin + 1)...].contains(where: { $0.has(.permit) }),
            let past = tokens.indices.dropFirst(izin + 1).prefix(6).first(where: { isOver(tokens, $0) })
        else { return false }
        // "Tadi malam anak kami sakit, hari ini tidak masuk": and what comes of it is asked.
        let asksNow = tokens.indices.dropFirst(past + 1).contains { place in
            tokens[place].lexeme == words.later || tokens[place].lexeme == words.this
                || words.namesDay(tokens[place]) && !isOver(tokens, place)
        }
        return !asksNow && !reading.signals.contains(.asksWhether)
    }

    /// "Kemarin", "tadi pagi", "semalam".
    func isOver(_ tokens: [Token], _ place: Int) -> Bool {
        if words.relativeDays[tokens[place].lexeme] ?? 0 < 0 { return true }
        guard words.earlier.contains(tokens[place].key) else { return false }
        return place + 1 < tokens.count && words.dayParts[tokens[place + 1].lexeme] != nil
    }

    /// What a decision may say that grants, and what one may that does not.
    private static let grants = DecisionOutcome.allCases.filter(\.isGrant).map(\.rawValue)
    private static let others = DecisionOutcome.allCases.filter { !$0.isGrant }.map(\.rawValue)

    /// Sounds like a decision and is none: irony, which a human must see, a question, or what he thinks who types on another's
    /// account.
    private mutating func decidesNothing(_ reading: Reading) -> Bool {
        let isPlain =
            reading.recognition.label == .permissionGranted
            ? classifier.isPlainGrant : classifier.isPlainDenial
        if reading.signals.contains(.ironic), reading.official.role != .staff {
            reading.recognition.label = .other
            reading.recognition.rule = "irony"
            reading.recognition.matched = matched(classifier.signals.range(of: .ironic))
            return true
        }
        if isOperatorsOpinion(reading) {
            if !isPlain { reading.recognition.label = .other }
            reading.recognition.rule = "opinion_of_operator"
            reading.recognition.fields.list("opinion_of_operator")
            return true
        }
        if !classifier.isPlainGrant, !classifier.isPlainDenial, classifier.signals.quoted != [] {
            reading.recognition.label = .other
            reading.recognition.rule = "quoted"
            return true
        }
        if isOneQuestion, !isPlain || reading.signals.intersects([.asksHead, .asksReason]) {
            reading.recognition.label = .other
            reading.recognition.rule = "question"
            return true
        }
        return false
    }

    /// Asks, and says nothing else.
    private var isOneQuestion: Bool {
        let tokens = classifier.text.tokens
        guard let last = tokens.last(where: { $0.isWord || $0.endsSentence }), last.kind == .question else {
            return false
        }
        return tokens.count { $0.endsSentence } == 1
    }

    /// He who types on a leader's account speaks for himself, or only of where the leader is.
    private func isOperatorsOpinion(_ reading: Reading) -> Bool {
        guard reading.official.isOperated, !reading.signals.contains(.relays) else { return false }
        if reading.signals.contains(.opinion) { return true }
        return !classifier.isPlainGrant && !classifier.isPlainDenial
            && classifier.text.tokens.contains { words.principals.contains($0.lexeme) }
    }

    /// What the post says to a question: by the model, which begins at what the rules say.
    mutating func answer(
        _ question: Question,
        ruled: String?,
        among allowed: [String]? = nil,
        _ reading: Reading
    ) -> String? {
        if lesson != nil {
            return lesson?.learn(reading.post.id, question, ruled: ruled, classifier) ?? ruled
        }
        return model.fields.answer(question, classifier.features, ruled: ruled, among: allowed)
    }

    func slice(_ bytes: Range<Int>, _ reading: Reading) -> String {
        let utf8 = reading.post.text.utf8
        let bytes = bytes.clamped(to: 0..<utf8.count)
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        return String(decoding: utf8[start..<utf8.index(start, offsetBy: bytes.count)], as: UTF8.self)
    }

    /// The time of day: `time` and `timeUntil`, or the words that name a prayer.
    func setTime(_ reading: Reading) {
        let reader = TimeReader(words: words)
        if let times = reader.read(classifier.text) {
            reading.recognition.fields.set("time", TimeReader.iso(times.first))
            reading.recognition.fields.set("timeUntil", times.last.map(TimeReader.iso))
        } else if let range = reader.prayer(classifier.text) {
            let bytes = classifier.text.tokens.bytes(of: ClosedRange(range))
            reading.recognition.fields.set("timeWords", slice(bytes, reading))
        }
    }

    func setSpan(_ span: DateReader.Span?, _ reading: Reading) {
        guard let span else { return }
        reading.recognition.fields.set("date", DateReader.iso(span.first))
        if span.last > span.first { reading.recognition.fields.set("until", DateReader.iso(span.last)) }
        if span.isMismatched { reading.recognition.fields.mark("weekdayMismatch") }
    }
}
