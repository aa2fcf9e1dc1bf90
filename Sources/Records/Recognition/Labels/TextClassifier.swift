/// Reads texts one after another and says what each does, from its words alone.
///
/// Keeps its buffers between texts, so that reading allocates next to nothing; one per thread.
package struct TextClassifier {
    private let phrases: PhraseBook
    private let tokenizer: Tokenizer
    /// How much of the rules' weights counts: they are where the model begins, not where it ends.
    private static let ruleShare: Float = 0.2
    private let model: LinearModel
    private var reader = FeatureReader()
    /// The text read last.
    package private(set) var text = ReadText()
    /// What its phrases showed.
    package private(set) var signals = SignalFinds()
    /// What the rules say of the text read last; once it is weighed, rules and model together.
    package var scores = LabelScores()

    package init(model: LinearModel, phrases: PhraseBook = .standard) {
        self.phrases = phrases
        self.model = model
        tokenizer = Tokenizer(vocabulary: phrases.vocabulary)
    }

    /// Reads a text; `text`, `signals` and `scores` are then its own.
    package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.read(bytes, with: tokenizer)
        phrases.read(text, into: &signals)
        scores = Self.prior(signals)
        reader.read(text, signals)
    }

    package mutating func read(_ string: String) {
        var string = string
        string.withUTF8 { read($0) }
    }

    /// Weighs the text read last in its situation.
    mutating func weigh(_ situation: Situation) {
        situation.adjust(&scores, signals.set)
        restrain(isAnswerOfDecider: situation.mayDecideReplied)
        reader.add(situation.circumstances, voice: situation.voice, with: signals.set)
        if !situation.parts.isEmpty { reader.add(situation.parts, of: text, with: signals.set) }
        addModel()
    }

    private mutating func addModel() {
        scores.lanes *= Self.ruleShare
        model.add(reader.features, to: &scores)
        if isIzinOfPoliteness { scores[.permissionRequest] -= 8 }
        if signals.set.contains(.privateFeast) { restrainFeast() }
        // "Tidak setuju" grants nothing, whatever the model makes of its words.
        if signals.set.contains(.refuses), !signals.set.contains(.grants) { scores[.permissionGranted] -= 8 }
        // Nor does "Baik, dicatat", which refuses nothing either.
        if signals.set.contains(.seen), !signals.set.intersects([.grants, .denies, .refuses, .defers]) {
            scores[.permissionGranted] -= 8
            scores[.permissionDenied] -= 8
        }
    }

    /// A wedding is no meeting, though it has a day, an hour, a place and guests; and whoever asks a blessing asks no leave.
    private mutating func restrainFeast() {
        scores[.meetingNotice] -= 8
        let leave: SignalSet = [.asksAbsence, .asksDelegation, .asksLeave, .asksDeparture, .asksUse]
        if !signals.set.intersects(leave) { scores[.permissionRequest] -= 8 }
    }

    /// "izin" before a verb of speech, as a thing or a count, and nothing in the text asks: whatever the model makes
    /// of the word.
    private var isIzinOfPoliteness: Bool {
        if signals.set.contains(.izinThing) { return !signals.set.intersects(Self.askingOutright) }
        return signals.set.intersects([.izinSpeech, .izinCount, .izinJoin])
            && !signals.set.intersects(Self.asking)
    }

    /// What the rules alone say.
    package static func prior(_ signals: SignalFinds) -> LabelScores {
        var scores = LabelScores()
        for weighing in RuleBook.weighings where weighing.holds(for: signals.set) {
            scores.lanes[weighing.lane] += weighing.weight
        }
        return scores
    }

    /// The text read last as an example for the trainer; after ``weigh(_:)`` with its situation.
    package func example(_ label: PostLabel) -> LinearTrainer.Example {
        var learnt = LabelScores()
        model.add(reader.features, to: &learnt)
        var prior = scores
        prior.lanes -= learnt.lanes
        return LinearTrainer.Example(features: reader.features, prior: prior, right: label.index)
    }

    /// What a model may know of the text read last; after ``weigh(_:)`` with its situation.
    var features: [UInt32] { reader.features }

    /// What a model may know of its words alone.
    var wordFeatures: [UInt32] { Array(reader.features[..<reader.ofText]) }

    /// The strongest rule that spoke for `label`, with the tokens that made it speak.
    package func reason(for label: PostLabel) -> (rule: String, tokens: Range<Int>) {
        var top = -1
        var weight: Float = 0
        for (place, weighing) in RuleBook.weighings.enumerated() where weighing.lane == label.index {
            if weighing.weight > weight, weighing.holds(for: signals.set) {
                (top, weight) = (place, weighing.weight)
            }
        }
        guard top >= 0 else { return ("model", 0..<0) }
        let best = RuleBook.rules[top]
        var tokens = 0..<0
        best.any.forEach { raw in
            guard tokens.isEmpty, let signal = Signal(rawValue: UInt8(raw)) else { return }
            tokens = signals.range(of: signal)
        }
        return (best.name, tokens)
    }
}

extension TextClassifier {
    /// Signals without one of which a text is no request, whatever the model makes of its other words.
    static let asking: SignalSet = [
        .asksAbsence, .asksDelegation, .asksLeave, .asksDeparture, .asksUse, .asksAction, .asksApproval,
        .asksWhether,
        .meToo,
    ]
    /// … and those of them that do not rest on "izin" before any verb.
    private static let askingOutright: SignalSet = [
        .asksAbsence, .asksDelegation, .asksLeave, .asksDeparture, .asksUse, .asksApproval, .asksWhether,
        .meToo,
    ]
    /// … no grant.
    private static let granting: SignalSet = [
        .grants, .grantsWord, .splits, .grantsAll, .approvesPrinciple, .grantsByDoing,
    ]
    /// … no denial.
    static let denying: SignalSet = [
        .denies, .refuses, .defers, .mustAttend, .deniesGrant, .reverses, .asksToAttend,
    ]

    /// The label of the text read last and how sure it is.
    package var verdict: (label: PostLabel, confidence: Float) { scores.best }

    /// A request needs words of asking, a decision words of deciding, save where one who may decide answers one.
    private mutating func restrain(isAnswerOfDecider: Bool) {
        if !signals.set.intersects(Self.asking) { scores[.permissionRequest] -= mayAsk ? 5 : 12 }
        if signals.set.contains(.izinSpeech) { scores[.permissionRequest] -= 2.5 }
        if !isPlainGrant { scores[.permissionGranted] -= isAnswerOfDecider ? 0 : 6 }
        if !isPlainDenial { scores[.permissionDenied] -= isAnswerOfDecider ? 0 : 6 }
    }

    /// Weighs the text read last alone.
    package mutating func weigh() {
        restrain(isAnswerOfDecider: false)
        addModel()
    }

    /// Speaks of permission, of absence or of one who goes instead, without the forms of asking.
    private var mayAsk: Bool {
        let subjects: ConceptSet = [.permit, .delegate, .absence, .leave]
        // "Mohon perkenan Bapak hadir membuka …" invites.
        if signals.set.contains(.invites), signals.set.contains(.asksToAttend) { return false }
        return text.tokens.contains { $0.concepts.intersects(subjects) }
            && !signals.set.intersects([.izinSpeech, .izinThing, .izinCount, .izinJoin])
    }

    /// The text read last has words that grant.
    package var isPlainGrant: Bool { signals.set.intersects(Self.granting) }
    /// The text read last has words that deny or defer.
    package var isPlainDenial: Bool { signals.set.intersects(Self.denying) }

    /// The tokens of the clause in which the text read last decides first; nil where it has no words of deciding.
    var decidingClause: Range<Int>? {
        guard isPlainGrant || isPlainDenial else { return nil }
        let tokens = text.tokens
        let end = decidedBefore
        guard end > 0 else { return nil }
        func isEnd(_ token: Token) -> Bool { token.endsSentence || token.kind == .comma }
        let first = tokens[..<(end - 1)].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let last = tokens[end...].firstIndex(where: isEnd) ?? tokens.count
        return max(first, min(text.bodyStart, end))..<last
    }

    /// The tokens of all words that grant or deny.
    var decidingTokens: [Range<Int>] {
        var found: [Range<Int>] = []
        for deciding in [Self.granting, Self.denying] {
            deciding.forEach { raw in
                guard let signal = Signal(rawValue: UInt8(raw)), signals.set.contains(signal) else { return }
                found.append(signals.range(of: signal))
            }
        }
        return found
    }

    /// The first token behind the words that grant or deny; `tokens.count` where there are none.
    var decidedBefore: Int {
        decidingTokens.map(\.upperBound).min() ?? text.tokens.count
    }
}
