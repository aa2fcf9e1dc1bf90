/// Answers each ``Question`` from a post's features: a linear model per question, which begins at what the rules say.
package struct FieldModel: Sendable {
    /// What the answer of the rules counts before the model speaks.
    static let ruled: Float = 1.5
    /// An answer needs this share of the softmax; to take the place of one that the rules gave, this.
    static let least: Float = 0.5
    static let overruling: Float = 0.9

    /// By question.
    package var models: [LinearModel]

    /// A model that leaves everything to the rules.
    package init() {
        models = Question.allCases.map { _ in LinearModel() }
    }

    /// What the rules say, as scores.
    static func prior(_ ruled: String?, _ question: Question) -> LabelScores {
        var scores = LabelScores()
        if let ruled, let lane = question.answers.firstIndex(of: ruled) { scores.lanes[lane] = Self.ruled }
        return scores
    }

    /// How likely each answer is.
    func shares(_ question: Question, _ features: [UInt32]) -> SIMD16<Float> {
        var scores = LabelScores()
        models[question.rawValue].add(features, to: &scores)
        return scores.shares(of: question.answers.count)
    }

    /// The answer among those allowed, where not all are; that of the rules where no other is likely.
    func answer(
        _ question: Question,
        _ features: [UInt32],
        ruled: String?,
        among allowed: [String]? = nil
    ) -> String? {
        let answers = question.answers
        var scores = Self.prior(ruled, question)
        models[question.rawValue].add(features, to: &scores)
        var lanes = Array(answers.indices)
        if let allowed { lanes.removeAll { !allowed.contains(answers[$0]) } }
        guard var best = lanes.first else { return ruled }
        for lane in lanes where scores.lanes[lane] > scores.lanes[best] { best = lane }
        var total: Float = 0
        for lane in lanes { total += exponential(scores.lanes[lane] - scores.lanes[best]) }
        return 1 / total >= (ruled == nil ? Self.least : Self.overruling) ? answers[best] : ruled
    }
}
