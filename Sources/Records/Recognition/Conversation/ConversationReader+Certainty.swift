/// How sure recognition must be before a decision is bound: chosen so that no fold of the conversations has a wrong
/// binding, whatever is missed.
enum Certainty {
    /// A decision must not be this likely to say the opposite.
    static let opposite: Float = 0.25
    /// A reply that decides in so many words, times the likelihood that what it answers asks.
    static let plainReply: Float = 0.8
    /// … or, whatever it answers, this sure: who answers so was asked.
    static let unmistakable: Float = 0.97
    /// … a reply in other words.
    static let reply: Float = 0.93
    /// What a bare yes answers must be this likely to ask.
    static let answered: Float = 0.6
    /// Without a reply, in so many words.
    static let plain: Float = 0.9
    /// … in other words.
    static let silent: Float = 0.85
    /// A request that is given as one; less is a suggestion.
    static let request: Float = 0.95
    /// What is this likely to ask may be what a word without a reply decides.
    static let rival: Float = 0.1
}

extension ConversationReader {
    /// Whether the post is beyond doubt a decision of that outcome.
    ///
    /// In reply to a request it is enough that the model is sure of it; without a reply it must be surer, or say
    /// it in so many words.
    func isCertain(_ outcome: DecisionOutcome, _ reading: Reading) -> Bool {
        let recognition = reading.recognition
        let signals = reading.signals
        if recognition.rule.hasPrefix("form_") || recognition.rule == "thumb_is_yes" { return true }
        if recognition.rule == "yes_to_a_request" || recognition.rule == "same_as_before" {
            return isSureRequest(reading)
        }
        // Among words of mourning nothing is decided on a request.
        if signals.intersects([.ironic, .invitesAll, .mourns, .hedges]) { return false }
        if signals.contains(.seen), !signals.contains(.grants), !signals.contains(.denies) { return false }
        let isReply = reading.replied.map { requestPlace(of: $0, reading) != nil } ?? false
        let isPlain = outcome.isGrant ? classifier.isPlainGrant : classifier.isPlainDenial
        let contradicts = outcome.isGrant ? classifier.isPlainDenial : classifier.isPlainGrant
        if !isPlain, classifier.text.tokens.contains(where: { $0.kind == .question }) { return false }
        if !isPlain, speaksAgainst(), outcome.isGrant || sharesWords(reading) { return false }
        // "Tidak usah datang" excuses one who asks to be away, "urus warga saja" sends him to what he asks for.
        if outcome.isDenial {
            let tokens = classifier.text.tokens
            if tokens.contains(where: { words.need.contains($0.lexeme) }) { return false }
            let isOnly = tokens.contains { $0.lexeme == words.only }
            if !isReply, isOnly, sharesWords(reading) { return false }
        }
        let opposite = reading.shares[outcome.isGrant ? .permissionDenied : .permissionGranted]
        if isReply {
            if opposite >= Certainty.opposite { return false }
            let saysSo = isPlain && !contradicts && signals.intersects(Self.outright)
            if saysSo, recognition.confidence >= Certainty.unmistakable { return true }
            return recognition.confidence * likelihood(of: reading)
                >= (saysSo ? Certainty.plainReply : Certainty.reply)
        }
        if opposite >= Certainty.opposite || signals.contains(.grantsNothing) { return false }
        return recognition.confidence >= (isPlain && !contradicts ? Certainty.plain : Certainty.silent)
    }

    /// Has words of refusing: what grants with them must say so in so many words.
    private func speaksAgainst() -> Bool {
        classifier.text.tokens.contains {
            $0.has(.not) || $0.has(.dont) || $0.has(.postpone) || words.must.contains($0.lexeme)
        }
    }

    /// Speaks of what the request speaks of: "tetap di Benowo" refuses one who asks to leave Benowo, and grants it
    /// to one who asks to stay there.
    private func sharesWords(_ reading: Reading) -> Bool {
        let content = contentKeys()
        let requests = forums[reading.forum].requests
        if let replied = reading.replied, let place = requestPlace(of: replied, reading) {
            return !content.isDisjoint(with: requests[place].content)
        }
        return requests.suffix(16).contains { $0.state == .open && !content.isDisjoint(with: $0.content) }
    }

    /// Words that decide outright, whatever they answer.
    private static let outright: SignalSet = [
        .grants, .grantsAll, .splits, .approvesPrinciple, .grantsByDoing, .denies, .defers, .mustAttend,
        .deniesGrant,
    ]

    /// How likely the post replied to asks.
    private func likelihood(of reading: Reading) -> Float {
        guard let replied = reading.replied, let place = requestPlace(of: replied, reading) else { return 0 }
        return forums[reading.forum].requests[place].likelihood
    }

    /// Somebody of the forum with whose unit the text begins; nil where it begins otherwise.
    func openingParty(_ reading: Reading) -> NamedParty? {
        guard let first = classifier.text.openingWord,
            first.lexeme == 0 || first.isCapital
        else { return nil }
        let key = names.key(first)
        let isKnown = forums[reading.forum].parties.contains {
            $0.key != reading.official.key && $0.value.words.contains(key)
        }
        guard isKnown else { return nil }
        var party = NamedParty()
        party.words = [key]
        return party
    }

    /// No doubt that the request meant is one.
    private func isSureRequest(_ reading: Reading) -> Bool {
        guard let replied = reading.replied, let place = replied.request else {
            return forums[reading.forum].requests.last?.isSure ?? false
        }
        return forums[replied.forum].requests[place].isSure
    }
}
