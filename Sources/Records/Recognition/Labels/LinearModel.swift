/// A linear model over the features of a text: one row of weights per feature.
///
/// It weighs the words, the rules' signals and the situation together. Its weights were learnt from labelled
/// messages and conversations (``LinearTrainer``). Rows are kept in whole parts of `scale`, and only those that say
/// something: what is learnt, shipped and measured is the same model.
package struct LinearModel: Sendable {
    /// Features are hashes of 24 bits.
    static let featureMask: UInt32 = 1 << 24 - 1
    /// Weights are kept to a thirty-second, at most four.
    static let scale: Float = 32

    /// A lane per label, as in ``LabelScores``; the first row is that of all features that say nothing.
    private var lanes: [SIMD16<Int16>] = [SIMD16()]
    /// The features that have a row, in its order.
    private(set) var features: [UInt32] = [.max]
    /// The row of each feature that has one.
    private var rows = WordTable()
    /// A bit per feature's hash, without which it has no row: most features of a text have none.
    private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))

    private static let filterBits = 19

    /// A model that says nothing.
    package init() {}

    /// How many features say something.
    package var count: Int { features.count - 1 }

    /// The weights of a feature, in parts of `scale`.
    package subscript(_ feature: UInt32) -> SIMD16<Int16> { lanes[Int(rows[feature] ?? 0)] }

    /// Rounds and adds what was learnt of a feature; nothing where that says nothing.
    mutating func learn(_ feature: UInt32, _ weights: SIMD16<Float>) {
        let limit = SIMD16<Float>(repeating: 127)
        let scaled = (weights * Self.scale).rounded(.toNearestOrAwayFromZero)
        set(feature, SIMD16<Int16>(scaled.clamped(lowerBound: -limit, upperBound: limit)))
    }

    /// Gives a feature that has none its row, unless it says nothing.
    package mutating func set(_ feature: UInt32, _ row: SIMD16<Int16>) {
        guard row != SIMD16() else { return }
        lanes.append(row)
        features.append(feature)
        rows.set(feature, UInt32(lanes.count - 1))
        let bit = Int(feature) & (1 << Self.filterBits - 1)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// Adds the model's opinion to `scores`.
    package func add(_ features: [UInt32], to scores: inout LabelScores) {
        var sum = SIMD16<Int16>()
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features.count) { known in
            // Without a branch: whether a feature has a row cannot be foretold.
            var count = 0
            filter.withUnsafeBufferPointer { filter in
                for feature in features {
                    let bit = Int(feature) & (1 << Self.filterBits - 1)
                    known[count] = feature
                    count += Int(filter[bit >> 6] >> UInt64(bit & 63) & 1)
                }
            }
            lanes.withUnsafeBufferPointer { lanes in
                for feature in known[..<count] { sum &+= lanes[Int(rows[feature] ?? 0)] }
            }
        }
        scores.lanes += SIMD16<Float>(sum) / Self.scale
    }
}
