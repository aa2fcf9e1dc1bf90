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
    /// A bit per feature's hash, two per slot, without which it has no row: most features of a text have none.
    private var filter: [UInt64] = []

    /// What stands in the place of the feature where a slot is free.
    private static let empty: UInt32 = .max

    /// A model that says nothing.
    package init() { grow(to: 1 << 6) }

    /// How many features say something.
    package var count: Int { features.count }

    /// The weights of a feature, in parts of `scale`.
    package subscript(_ feature: UInt32) -> SIMD16<Int16> {
        var scores = LabelScores()
        add([feature], to: &scores)
        return SIMD16(scores.lanes * Self.scale)
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
    }

    /// Adds the model's opinion to `scores`.
    package func add(_ features: [UInt32], to scores: inout LabelScores) {
        let (even, odd) = sum(of: features)
        let share = Self.share(of: features.count) / Self.scale
        for pair in 0..<(Self.width / 2) {
            scores.lanes[2 * pair] += Float(even[pair]) * share
            scores.lanes[2 * pair + 1] += Float(odd[pair]) * share
        }
    }

    /// The sums of the features' rows, of even lanes and of odd ones; the last two of each are of no lane.
    private func sum(of features: [UInt32]) -> (even: SIMD8<Int16>, odd: SIMD8<Int16>) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * features.count) { memory in
            let sought = UnsafeMutableBufferPointer(rebasing: memory[..<features.count])
            let found = UnsafeMutableBufferPointer(rebasing: memory[features.count...])
            let count = find(choose(features, into: sought), of: sought, into: found)
            return slots.withUnsafeBufferPointer { slots in
                var even = SIMD8<Int16>()
                var odd = SIMD8<Int16>()
                // Bytes are widened by shifts of pairs of them.
                let byte = SIMD8<Int16>(repeating: 8)
                for index in 0..<count {
                    let pairs = unsafeBitCast(slots[Int(found[index])], to: SIMD8<Int16>.self)
                    even &+= (pairs &<< byte) &>> byte
                    odd &+= pairs &>> byte
                }
                return (even, odd)
            }
        }
    }

    /// Writes the features that may have rows into `sought`; how many there are.
    @inline(__always)
    private func choose(_ features: [UInt32], into sought: UnsafeMutableBufferPointer<UInt32>) -> Int {
        filter.withUnsafeBufferPointer { filter in
            var count = 0
            let words = filter.count - 1
            for feature in features {
                sought[count] = feature
                // Without a branch: whether a feature has a row cannot be foretold.
                count &+= Int(filter[Int(feature &>> 6) & words] &>> UInt64(feature) & 1)
            }
            return count
        }
    }

    /// Writes the places of the rows of the first `count` of `sought` into `found`; how many there are.
    ///
    /// Most rows are far from the cache, so many must be fetched at once: the loop does little else, has no branch that
    /// cannot be foretold, and leaves those that are not where they would like to be for the next round.
    @inline(__always)
    private func find(
        _ count: Int,
        of sought: UnsafeMutableBufferPointer<UInt32>,
        into found: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        slots.withUnsafeBufferPointer { slots in
            var hits = 0
            var left = count
            var step: UInt32 = 0
            let mask = UInt32(slots.count - 1)
            while left > 0 {
                let round = 0..<left
                left = 0
                for index in round {
                    let feature = sought[index]
                    let place = (feature &+ step) & mask
                    let here = Self.feature(in: slots[Int(place)])
                    found[hits] = place
                    hits &+= here == feature ? 1 : 0
                    sought[left] = feature
                    left &+= (here == feature ? 0 : 1) & (here == Self.empty ? 0 : 1)
                }
                step &+= 1
            }
            return hits
        }
    }

    /// How much each of so many features counts: beyond 200, some twenty words in a forum, the less the more there are, else a
    /// long story would outshout what its one sentence says.
    static func share(of count: Int) -> Float { min(1, 200 / Float(count)).squareRoot() }

    private mutating func place(_ feature: UInt32, _ row: SIMD16<Int8>) {
        var place = Int(feature) & (slots.count - 1)
        while Self.feature(in: slots[place]) != Self.empty { place = (place + 1) & (slots.count - 1) }
        var slot = unsafeBitCast(row, to: SIMD4<UInt32>.self)
        slot[3] = feature
        slots[place] = unsafeBitCast(slot, to: SIMD16<Int8>.self)
        filter[Int(feature >> 6) & (filter.count - 1)] |= 1 << UInt64(feature & 63)
    }

    @inline(__always)
    private static func feature(in slot: SIMD16<Int8>) -> UInt32 {
        unsafeBitCast(slot, to: SIMD4<UInt32>.self)[3]
    }

    private mutating func grow(to size: Int) {
        let old = slots
        let free = unsafeBitCast(SIMD4(0, 0, 0, Self.empty), to: SIMD16<Int8>.self)
        slots = Array(repeating: free, count: size)
        filter = Array(repeating: 0, count: size / 32)
        for slot in old where Self.feature(in: slot) != Self.empty { place(Self.feature(in: slot), slot) }
    }
}
