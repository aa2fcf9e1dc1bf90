import Domain

/// Learns a ``LinearModel`` from labelled texts: softmax regression with AdaGrad, weight decay and dropout.
///
/// The rules' scores are the starting point of every text. At every step half of the text's features is left
/// out, so that none is leant upon alone. The order of the texts is the same in every run: the same texts give the
/// same weights.
package struct LinearTrainer {
    package struct Example {
        package let features: [UInt32]
        /// What the rules say.
        package let prior: LabelScores
        /// The lane of the right answer.
        package let right: Int

        package init(features: [UInt32], prior: LabelScores, right: Int) {
            self.features = features
            self.prior = prior
            self.right = right
        }
    }

    package var epochs = 30
    package var rate: Float = 0.05
    package var decay: Float = 0.003
    package var dropout: Float = 0.5
    /// Features of fewer examples than this are not learnt; most texts are two examples, one by their words alone.
    package var rareness = 4
    package var seed: UInt64 = 20_211_117
    /// So many runs, each with its own order and its own half of the features, are averaged: what is learnt hangs the less
    /// on chance.
    package var runs = 8

    package init() {}

    /// Learns which of the first `lanes` lanes is right.
    package func train(_ examples: [Example], lanes: Int = LabelScores.count) -> LinearModel {
        let known = known(examples)
        let rows = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0) })
        let features = examples.map { example in example.features.compactMap { rows[$0] } }
        var sum = [SIMD16<Float>](repeating: SIMD16(), count: known.count)
        for run in 0..<runs {
            let learnt = learn(features, examples, lanes, known.count, seed: seed &+ UInt64(run))
            for row in learnt.indices { sum[row] += learnt[row] }
        }
        var model = LinearModel()
        for (row, feature) in known.enumerated() { model.learn(feature, sum[row] / Float(runs)) }
        return model
    }

    /// One run: the weights of each known feature.
    private func learn(
        _ features: [[Int]],
        _ examples: [Example],
        _ lanes: Int,
        _ count: Int,
        seed: UInt64
    ) -> [SIMD16<Float>] {
        var weights = [SIMD16<Float>](repeating: SIMD16(), count: count)
        var squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-6), count: count)
        var order = Array(examples.indices)
        var random = SplitMix64(seed: seed)
        var kept: [Int] = []
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for index in order {
                choose(features[index], &random, into: &kept)
                var sum = SIMD16<Float>()
                for row in kept { sum += weights[row] }
                let share = LinearModel.share(of: examples[index].features.count)
                var scores = examples[index].prior
                scores.lanes += sum * (share / (1 - dropout))
                var error = scores.shares(of: lanes)
                error[examples[index].right] -= 1
                for row in kept {
                    let gradient = share * error + decay * weights[row]
                    squares[row] += gradient * gradient
                    weights[row] -= rate * gradient / squares[row].squareRoot()
                }
            }
        }
        return weights
    }

    private func choose(_ rows: [Int], _ random: inout SplitMix64, into kept: inout [Int]) {
        kept.removeAll(keepingCapacity: true)
        let limit = UInt32(dropout * 65_536)
        for row in rows where UInt32(truncatingIfNeeded: random.next() >> 48) >= limit { kept.append(row) }
    }

    /// The features of at least `rareness` examples, in ascending order.
    private func known(_ examples: [Example]) -> [UInt32] {
        var counts: [UInt32: Int] = [:]
        for example in examples { for feature in Set(example.features) { counts[feature, default: 0] += 1 } }
        return counts.filter { $0.value >= rareness }.keys.sorted()
    }
}
