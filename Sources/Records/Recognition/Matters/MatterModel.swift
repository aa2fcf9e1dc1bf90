/// Says which earlier matter a post means that replies to none: a condition, an order, a call, a meeting, a request.
///
/// A linear model over ``MatterClues``, one row of weights for each sort of post, learnt from conversations
/// (``MatterTrainer``). Every candidate gets a score, "none of them" has zero, and the best is taken where its
/// share of the softmax is high enough.
package struct MatterModel: Sendable {
    /// The sorts of posts that look for a matter.
    package enum Seeker: Int, CaseIterable, Sendable {
        case followUp, attendance, instruction, notice
    }

    package typealias Weights = SIMD64<Float>

    /// By ``Seeker``.
    package var rows: [Weights]
    /// The least share of the best candidate.
    package static let least: Float = 0.6

    /// A model that finds nothing.
    package init() {
        rows = Seeker.allCases.map { _ in Weights() }
    }

    /// The product of clues and weights, eight lanes at a time: wider vectors are not multiplied as such.
    static func score(_ clues: Weights, _ row: Weights) -> Float {
        withUnsafeBytes(of: clues) { clues in
            withUnsafeBytes(of: row) { row in
                var sum = SIMD8<Float>()
                for offset in stride(from: 0, to: MatterClues.Lane.allCases.count * 4, by: 32) {
                    sum +=
                        clues.load(fromByteOffset: offset, as: SIMD8<Float>.self)
                        * row.load(fromByteOffset: offset, as: SIMD8<Float>.self)
                }
                return sum.sum()
            }
        }
    }

    /// The place of the candidate that is meant; nil where none is, or none plainly.
    package func choose(_ seeker: Seeker, among clues: [Weights]) -> Int? {
        let scores = clues.map { Self.score($0, rows[seeker.rawValue]) }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let top = max(scores[best], 0)
        let total = scores.reduce(exponential(-top)) { $0 + exponential($1 - top) }
        return exponential(scores[best] - top) / total >= Self.least ? best : nil
    }
}
