/// One score per label, in the order of `PostLabel.allCases`; the lanes behind them stay zero.
package struct LabelScores: Sendable {
    package static let count = PostLabel.allCases.count
    package var lanes = SIMD16<Float>()

    package init() {}

    package subscript(_ label: PostLabel) -> Float {
        get { lanes[label.index] }
        set { lanes[label.index] = newValue }
    }

    /// The best label and its share of the softmax.
    package var best: (label: PostLabel, confidence: Float) {
        let label = top
        return (label, shares[label.index])
    }

    /// The label with the highest score.
    package var top: PostLabel {
        var top = 0
        for index in 1..<Self.count where lanes[index] > lanes[top] { top = index }
        return PostLabel.allCases[top]
    }

    /// The softmax over the labels.
    package var shares: SIMD16<Float> { shares(of: Self.count) }

    /// The softmax over the first `count` lanes.
    func shares(of count: Int) -> SIMD16<Float> {
        var top = lanes[0]
        for index in 1..<count where lanes[index] > top { top = lanes[index] }
        var powers = SIMD16<Float>()
        var total: Float = 0
        for index in 0..<count {
            powers[index] = exponential(lanes[index] - top)
            total += powers[index]
        }
        return powers / total
    }
}

/// e to the power of a number that is not above zero; good to a hundredth of itself above e⁻².
func exponential(_ x: Float) -> Float {
    guard x > -16 else { return 0 }
    var result = 1 + x / 256
    for _ in 0..<8 { result *= result }
    return result
}
