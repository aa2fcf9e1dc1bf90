/// How sure recognition must be before a decision is bound: chosen so that hardly a binding of the folds of the
/// conversations is wrong, whatever is missed.
enum Certainty {
    /// A decision must not be this likely to say the opposite.
    static let opposite: Float = 0.15
    /// A reply that decides in so many words, times the likelihood that what it answers asks.
    static let plainReply: Float = 0.8
    /// … or, whatever it answers, this sure: who answers so was asked.
    static let unmistakable: Float = 0.97
    /// … a reply in other words.
    static let reply: Float = 0.98
    /// What a bare yes, or a word without a reply, answers must be this likely to ask.
    static let answered: Float = 0.6
    /// … what words that do not decide in so many words answer.
    static let asked: Float = 0.9
    /// Without a reply, in so many words.
    static let plain: Float = 0.9
    /// … in other words.
    static let silent: Float = 0.95
    /// … in fewer words than `bare` on what decider and applicant have just been speaking of.
    static let talkedOf: Float = 0.5
    static let bare = 5
    /// What decides one way or the other must be this likely to, times the likelihood that what it answers asks.
    static let answers: Float = 0.98
    /// … a reply to what asks beyond doubt.
    static let answersSure: Float = 0.9
    /// Without a reply at most so many posts after what it answers.
    static let answersWithin = 6
    /// What waits for the answer of one who asked must be this likely to decide at all.
    static let awaited: Float = 0.95
    /// … and with that answer be this likely to decide so.
    static let taken: Float = 0.97
    /// A request that is given as one; less is a suggestion.
    static let request: Float = 0.98
    /// With a laugh more tokens than this may be a jest.
    static let jest = 8
    /// More tokens than this make a tale.
    static let tale = 24
    /// What is this likely to ask may be what a word without a reply decides.
    static let rival: Float = 0.1
}

extension ConversationReader {
    /// Whether the post is beyond doubt a decision of that outcome on the request at `place`; nil for one that has not
    /// arrived yet.
    ///
    /// In reply to a request it is enough that the model is sure of it; without a reply it must be surer, or say
    /// it in so many words.
    func isCertain(_ outcome: DecisionOutcome, _ reading: Reading, _ place: Int?) -> Bool {
        let recognition = reading.recognition
        let signals = reading.signals
        let request = place.map { forums[reading.forum].requests[$0] }
        if recognition.rule.hasPrefix("form_") || recognition.rule == "thumb_is_yes" { return true }
        if recognition.rule == "yes_to_a_request" || recognition.rule == "same_as_before" {
            return request?.isSure ?? false
        }
        let isReply = reading.replied != nil
        let isPlain = outcome.isGrant ? classifier.isPlainGrant : classifier.isPlainDenial
        // "Setuju prinsip, tunggu suratnya" waits for the paper, not for the word.
        let isInPrinciple = signals.contains(.approvesPrinciple)
        // "Tidak usah ikut rapat" excuses one who asks to be away from it.
        let isExcused = excuses() && request.map { !$0.avoided.isEmpty } ?? false
        let contradicts =
            outcome.isGrant
            ? classifier.isPlainDenial && !isInPrinciple && !isExcused : classifier.isPlainGrant
        if outcome.isDenial, isPlain, onlyAsks() { return false }
        let saysSo = isPlain && !contradicts && signals.intersects(Self.outright)
        if isDoubtful(outcome, signals, request, isPlain: isPlain, saysSo: saysSo) { return false }
        if !isReply, let request, tellsOfPast(reading, request) { return false }
        let opposite = shares[outcome.isGrant ? .permissionDenied : .permissionGranted]
        if isReply {
            if outcome.isDenial, signals.contains(.refuses), !signals.contains(.asks) { return true }
            if outcome.isDenial, let request, ordersBack(to: request) { return true }
            if opposite >= Certainty.opposite { return false }
            if saysSo, recognition.confidence >= Certainty.unmistakable { return true }
            return recognition.confidence * (request?.likelihood ?? 0)
                >= (saysSo ? Certainty.plainReply : Certainty.reply)
        }
        if opposite >= Certainty.opposite || signals.contains(.grantsNothing) { return false }
        if let request, request.likelihood < Certainty.answered { return false }
        // "Urus warga saja" sends one to what he asks for.
        if outcome.isDenial, sharesWords(request),
            classifier.text.tokens.contains(where: { $0.lexeme == words.only })
        {
            return false
        }
        if isPlain, !contradicts {
            // What was just talked of is decided by a bare word as well.
            let isTalkedOf =
                place != nil && classifier.text.tokens.count < Certainty.bare
                && discussed(by: reading.official.key, reading) == place
            return recognition.confidence >= (isTalkedOf ? Certainty.talkedOf : Certainty.plain)
        }
        // What hardly asks is not answered by what hardly decides.
        return recognition.confidence >= Certainty.silent && request?.likelihood ?? 1 >= Certainty.asked
    }

    /// Whether the post answers the request beyond doubt, and only which way is in doubt.
    func isAnswer(to place: Int, _ reading: Reading) -> Bool {
        let request = forums[reading.forum].requests[place]
        let isReply = reading.replied != nil
        // Who sends one to somebody else answers, and decides nothing; to his own second he sends him with a yes.
        let isSentOn =
            reading.signals.contains(.refers) && !reading.signals.contains(.approvesPrinciple)
            && !classifier.text.tokens.contains(where: names.isSecond)
        guard isReply || forums[reading.forum].count - request.place <= Certainty.answersWithin, !isSentOn,
            !reading.signals.intersects(Self.voiding), !reading.signals.contains(.seen), !hasQuestionMark(),
            !onlyGreets(), isReply || !laughsAtLength && !tellsOfPast(reading, request)
        else { return false }
        let decides = shares[.permissionGranted] + shares[.permissionDenied]
        return decides * request.likelihood
            >= (isReply && request.isSure ? Certainty.answersSure : Certainty.answers)
    }

    /// Says something by which it may mean nothing, or the opposite, however sure the model is.
    private func isDoubtful(
        _ outcome: DecisionOutcome,
        _ signals: SignalSet,
        _ request: PermissionRequest?,
        isPlain: Bool,
        saysSo: Bool
    ) -> Bool {
        let tokens = classifier.text.tokens
        if signals.intersects([.ironic, .invitesAll, .hedges]) { return true }
        // "Acc-nya lewat Pak Sekcam" sends one on, "silakan ajukan tertulis dulu" waits for something.
        if outcome.isGrant, signals.intersects([.refers, .defers]), !signals.contains(.approvesPrinciple) {
            return true
        }
        // Among words of mourning nothing is decided on a request, unless in so many words.
        if signals.contains(.mourns), !saysSo { return true }
        if signals.contains(.seen), !signals.contains(.grants), !signals.contains(.denies) { return true }
        if !isPlain, hasQuestionMark() || onlyGreets() { return true }
        if laughsAtLength { return true }
        // "Plt sendiri yang datang, jangan Kabid": what grants with a "jangan" must say so in so many words.
        if outcome.isGrant, !signals.contains(.grants), tokens.contains(where: { $0.has(.dont) }) {
            return true
        }
        // Among many words there are others than those that decide.
        if tokens.count > Certainty.tale, !saysSo { return true }
        // "Tidak usah datang" excuses one who asks to be away, and refuses one who asks to come.
        if excuses(), outcome.isDenial || request?.avoided.isEmpty ?? true { return true }
        return request.map { speaksOfOtherPart(outcome, $0) } ?? false
    }

    /// "Sudah saya setujui kemarin", of what was asked today: another matter, unless a permission was told of that somebody gave.
    private func tellsOfPast(_ reading: Reading, _ request: PermissionRequest) -> Bool {
        guard reading.now - request.at < 43_200_000, !request.isClaimed,
            let clause = classifier.decidingClause
        else { return false }
        return tellsOfPast(clause)
    }

    /// "Kemarin", "tahun lalu", "tadi pagi" among the words of deciding.
    func tellsOfPast(_ clause: Range<Int>) -> Bool {
        let tokens = classifier.text.tokens
        return clause.contains { words.past.contains(tokens[$0].lexeme) || isOver(tokens, $0) }
    }

    /// Who laughs at length may mean the opposite, or nothing.
    private var laughsAtLength: Bool {
        let tokens = classifier.text.tokens
        return tokens.count > Certainty.jest && tokens.contains { $0.has(.laugh) }
    }

    /// "Selamat pagi Bu Ratna".
    func onlyGreets() -> Bool {
        classifier.text.bodyStart > 0
            && !classifier.text.tokens[classifier.text.bodyStart...].contains { $0.isWord && !$0.isAddress }
    }

    /// Has a question mark.
    func hasQuestionMark() -> Bool { classifier.text.tokens.contains { $0.kind == .question } }

    /// "Memangnya teknisi tidak bisa malam?": whatever denies in it is asked.
    private func onlyAsks() -> Bool {
        guard hasQuestionMark() else { return false }
        let tokens = classifier.text.tokens
        return Signal.allCases.filter(TextClassifier.denying.contains).allSatisfy { signal in
            let said = classifier.signals.range(of: signal)
            let end = tokens[said.upperBound...].first { $0.endsSentence || $0.kind == .comma }
            return said.isEmpty || end?.kind == .question
        }
    }

    /// "Tidak usah", "teu kedah".
    private func excuses() -> Bool {
        let tokens = classifier.text.tokens
        return tokens.indices.contains { place in
            words.need.contains(tokens[place].lexeme)
                || place > 0 && tokens[place - 1].has(.not) && words.must.contains(tokens[place].lexeme)
        }
    }

    /// Refuses with what the applicant asks for, or grants with what he asks to be away from and must not be: it may well
    /// mean the opposite.
    private func speaksOfOtherPart(_ outcome: DecisionOutcome, _ request: PermissionRequest) -> Bool {
        let spoken = contentKeys().intersection(request.content)
        if outcome.isDenial {
            guard !request.avoided.isEmpty else { return false }
            let isOrdered = classifier.signals.set.contains(.mustAttend)
            return !isOrdered && !spoken.isEmpty && spoken.isDisjoint(with: request.avoided)
        }
        let tokens = classifier.text.tokens
        // "Tim Adipura didampingi Sekdis", to one who asks to go there: another does what he asks to do.
        if request.leave == .attendingElsewhere, request.avoided.isEmpty,
            !classifier.signals.set.contains(.grants), tokens.contains(where: names.isSecond),
            tokens.contains(where: { request.content.contains($0.key) })
        {
            return true
        }
        return !spoken.isDisjoint(with: request.avoided)
            && tokens.contains { words.must.contains($0.lexeme) }
    }

    /// Must be at what he asks to be away from, and nothing says yes: "wajib ikut ekspose, pengungsi dipegang Sekcam".
    private func ordersBack(to request: PermissionRequest) -> Bool {
        let signals = classifier.signals
        guard signals.set.contains(.mustAttend), !signals.set.intersects([.asks, .grants]) else {
            return false
        }
        let tokens = classifier.text.tokens
        let order = signals.range(of: .mustAttend)
        let clause = tokens[order.lowerBound...].prefix { !$0.endsSentence && $0.kind != .comma }
        return !clause.contains { $0.has(.not) || $0.has(.dont) || names.isSecond($0) }
            && clause.contains { token in contentKey(token).map(request.avoided.contains) ?? false }
    }

    /// Speaks of what the request speaks of: "tetap di Benowo" refuses one who asks to leave Benowo, and grants it
    /// to one who asks to stay there.
    private func sharesWords(_ request: PermissionRequest?) -> Bool {
        request.map { !contentKeys().isDisjoint(with: $0.content) } ?? false
    }

    /// With these the post decides nothing, whatever else it says.
    static let voiding: SignalSet = [.ironic, .invitesAll, .mourns, .hedges, .grantsNothing]

    /// Words that decide outright, whatever they answer.
    private static let outright: SignalSet = [
        .grants, .grantsAll, .splits, .approvesPrinciple, .grantsByDoing, .denies, .defers, .mustAttend,
        .deniesGrant, .refuses,
    ]

    /// Somebody of the forum with whose unit the text begins; nil where it begins otherwise.
    func openingParty(_ reading: Reading) -> NamedParty? {
        guard let first = classifier.text.openingWord,
            first.lexeme == 0 || first.isCapital
        else { return nil }
        let key = names.key(first)
        guard forums[reading.forum].isName(key, ofOtherThan: reading.official.key) else { return nil }
        var party = NamedParty()
        party.words = [key]
        return party
    }
}
