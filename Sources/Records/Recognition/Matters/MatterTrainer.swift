/// Learns a ``MatterModel``: softmax regression over the candidates of a post and "none", by gradient descent.
package struct MatterTrainer {
    /// A post with what it could mean.
    package struct Example: Sendable {
        package let seeker: MatterModel.Seeker
        package let clues: [MatterModel.Weights]
        /// Any of these is right; none is where the post means nothing.
        package let right: Set<Int>
    }

    package var epochs = 60
    package var rate: Float = 0.05
    package var decay: Float = 0.001

    package init() {}

    package func train(_ examples: [Example]) -> MatterModel {
        var model = MatterModel()
        var squares = model.rows.map { _ in MatterModel.Weights(repeating: 1e-6) }
        for _ in 0..<epochs {
            for example in examples {
                let place = example.seeker.rawValue
                let gradient = gradient(example, model.rows[place]) + decay * model.rows[place]
                squares[place] += gradient * gradient
                model.rows[place] -= rate * gradient / squares[place].squareRoot()
            }
        }
        return model
    }

    /// Of the negative logarithm of the right candidates' share.
    private func gradient(_ example: Example, _ weights: MatterModel.Weights) -> MatterModel.Weights {
        let scores = example.clues.map { MatterModel.score($0, weights) }
        let top = max(scores.max() ?? 0, 0)
        let powers = scores.map { exponential($0 - top) }
        let none = exponential(-top)
        let total = powers.reduce(none, +)
        let right = example.right.isEmpty ? none : example.right.reduce(0) { $0 + powers[$1] }
        var gradient = MatterModel.Weights()
        for place in example.clues.indices {
            let share = powers[place] / total
            let target = example.right.contains(place) ? powers[place] / max(right, 1e-9) : 0
            gradient += example.clues[place] * (share - target)
        }
        return gradient
    }
}
