/// A linear model over the features of a text: one row of weights per feature.
///
/// It speaks where the rules are silent or disagree. Its weights were learnt from labelled messages on top of
/// the rules' own weights (``LabelTrainer``).
package struct LabelModel: Sendable {
    package static let rows = 1 << FeatureReader.bits
    /// A lane per label, as in ``LabelScores``.
    package var weights: [SIMD16<Float>]

    /// A model that says nothing.
    package init() {
        weights = Array(repeating: SIMD16(), count: Self.rows)
    }

    /// Adds the model's opinion to `scores`.
    package func add(_ features: some Sequence<UInt16>, to scores: inout LabelScores) {
        var sum = SIMD16<Float>()
        for feature in features { sum += weights[Int(feature)] }
        scores.lanes += sum
    }
}
