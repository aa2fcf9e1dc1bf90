/// Learns a ``LabelModel`` from labelled texts: softmax regression with AdaGrad and weight decay.
///
/// The rules' scores are the starting point of every text, so that the model learns only what the rules leave
/// open. The order of the texts is the same in every run: the same texts give the same weights.
package struct LabelTrainer {
    package struct Example {
        package let features: [UInt16]
        /// What the rules say.
        package let prior: LabelScores
        package let label: PostLabel

        package init(features: [UInt16], prior: LabelScores, label: PostLabel) {
            self.features = features
            self.prior = prior
            self.label = label
        }
    }

    package var epochs = 20
    package var rate: Float = 0.1
    package var decay: Float = 0.01
    /// Features of fewer texts than this are not learnt.
    package var rareness = 2

    package init() {}

    package func train(_ examples: [Example]) -> LabelModel {
        var model = LabelModel()
        var squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-6), count: LabelModel.rows)
        let isKnown = known(examples)
        var order = Array(examples.indices)
        var random = SplitMix64(state: 20_211_117)
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for index in order {
                let example = examples[index]
                let features = example.features.filter { isKnown[Int($0)] }
                var scores = example.prior
                model.add(features, to: &scores)
                var error = scores.shares
                error[example.label.index] -= 1
                for feature in features {
                    let place = Int(feature)
                    let gradient = error + decay * model.weights[place]
                    squares[place] += gradient * gradient
                    model.weights[place] -= rate * gradient / squares[place].squareRoot()
                }
            }
        }
        return model
    }

    private func known(_ examples: [Example]) -> [Bool] {
        var counts = [Int](repeating: 0, count: LabelModel.rows)
        for example in examples { for feature in Set(example.features) { counts[Int(feature)] += 1 } }
        return counts.map { $0 >= rareness }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): a small generator with the same numbers in every run.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
