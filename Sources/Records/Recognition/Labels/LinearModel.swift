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
    /// So many lanes have a place in a row; a lane per label, as in ``LabelScores``.
    static let width = 12

    /// A table with open addressing, where a feature is its own hash.
    ///
    /// A slot holds a byte per lane and, in its last four bytes, the feature: what is looked for and what is found
    /// are in one line of the cache.
    private var slots: [SIMD16<Int8>] = []
    /// The features that have a row, in the order in which they got it.
    package private(set) var features: [UInt32] = []
    /// A bit per feature's hash, without which it has no row: most features of a text have none.
    private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))

    private static let filterBits = 19
    /// What stands in the place of the feature where a slot is free.
    private static let empty: UInt32 = .max

    /// A model that says nothing.
    package init() { grow(to: 1 << 6) }

    /// How many features say something.
    package var count: Int { features.count }

    /// The weights of a feature, in parts of `scale`.
    package subscript(_ feature: UInt32) -> SIMD16<Int16> {
        slots.withUnsafeBufferPointer { Self.row(of: feature, in: $0) }
    }

    /// Rounds and adds what was learnt of a feature; nothing where that says nothing.
    mutating func learn(_ feature: UInt32, _ weights: SIMD16<Float>) {
        let limit = SIMD16<Float>(repeating: 127)
        let scaled = (weights * Self.scale).rounded(.toNearestOrAwayFromZero)
        set(feature, SIMD16<Int8>(scaled.clamped(lowerBound: -limit, upperBound: limit)))
    }

    /// Gives a feature that has none its row, unless it says nothing.
    package mutating func set(_ feature: UInt32, _ row: SIMD16<Int8>) {
        guard row != SIMD16() else { return }
        features.append(feature)
        if features.count * 2 > slots.count { grow(to: slots.count * 2) }
        place(feature, row)
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
            slots.withUnsafeBufferPointer { slots in
                for feature in known[..<count] { sum &+= Self.row(of: feature, in: slots) }
            }
        }
        scores.lanes += SIMD16<Float>(sum) * (Self.share(of: features.count) / Self.scale)
    }

    /// How much each of so many features counts: beyond 200, some twenty words in a forum, the less the more there are, else a
    /// long story would outshout what its one sentence says.
    static func share(of count: Int) -> Float { min(1, 200 / Float(count)).squareRoot() }

    @inline(__always)
    private static func row(
        of feature: UInt32,
        in slots: UnsafeBufferPointer<SIMD16<Int8>>
    ) -> SIMD16<Int16> {
        var place = Int(feature) & (slots.count - 1)
        while true {
            let slot = unsafeBitCast(slots[place], to: SIMD4<UInt32>.self)
            if slot[3] == feature {
                var row = slot
                row[3] = 0
                return SIMD16(truncatingIfNeeded: unsafeBitCast(row, to: SIMD16<Int8>.self))
            }
            if slot[3] == empty { return SIMD16() }
            place = (place + 1) & (slots.count - 1)
        }
    }

    private mutating func place(_ feature: UInt32, _ row: SIMD16<Int8>) {
        var place = Int(feature) & (slots.count - 1)
        while Self.feature(in: slots[place]) != Self.empty { place = (place + 1) & (slots.count - 1) }
        var slot = unsafeBitCast(row, to: SIMD4<UInt32>.self)
        slot[3] = feature
        slots[place] = unsafeBitCast(slot, to: SIMD16<Int8>.self)
    }

    private static func feature(in slot: SIMD16<Int8>) -> UInt32 {
        unsafeBitCast(slot, to: SIMD4<UInt32>.self)[3]
    }

    private mutating func grow(to size: Int) {
        let old = slots
        let free = unsafeBitCast(SIMD4(0, 0, 0, Self.empty), to: SIMD16<Int8>.self)
        slots = Array(repeating: free, count: size)
        for slot in old where Self.feature(in: slot) != Self.empty { place(Self.feature(in: slot), slot) }
    }
}
