/// A few words by their keys, in order: what is compared at every post is compared without hashing.
package struct WordKeys: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// Ascending.
    private var keys: [UInt32] = []

    package init() {}

    /// An empty set with room for so many keys.
    init(capacity: Int) { keys.reserveCapacity(capacity) }

    package init(_ keys: some Sequence<UInt32>) {
        for key in keys { insert(key) }
    }

    package init(arrayLiteral keys: UInt32...) { self.init(keys) }

    package var count: Int { keys.count }
    package var isEmpty: Bool { keys.isEmpty }
    /// The key where there is one, and no other.
    var only: UInt32? { keys.count == 1 ? keys[0] : nil }

    package mutating func insert(_ key: UInt32) {
        let place = place(of: key)
        guard place == keys.count || keys[place] != key else { return }
        keys.append(key)
        for behind in stride(from: keys.count - 1, to: place, by: -1) { keys.swapAt(behind, behind - 1) }
    }

    package func contains(_ key: UInt32) -> Bool {
        let place = place(of: key)
        return place < keys.count && keys[place] == key
    }

    /// Where a key stands, or would.
    private func place(of key: UInt32) -> Int {
        keys.withUnsafeBufferPointer { keys in
            var low = 0
            var high = keys.count
            while low < high {
                let middle = (low + high) / 2
                if keys[middle] < key { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    package mutating func formUnion(_ other: Self) {
        if isEmpty { self = other } else { for key in other.keys { insert(key) } }
    }

    package func intersection(_ other: Self) -> Self { keeping { other.contains($0) } }

    package func subtracting(_ other: Self) -> Self { keeping { !other.contains($0) } }

    package func isSubset(of other: Self) -> Bool { keys.allSatisfy(other.contains) }

    package func isDisjoint(with other: Self) -> Bool {
        count <= other.count ? !keys.contains(where: other.contains) : other.isDisjoint(with: self)
    }

    private func keeping(_ isKept: (UInt32) -> Bool) -> Self {
        var kept = Self()
        kept.keys = keys.filter(isKept)
        return kept
    }
}

extension WordKeys: Sequence {
    package func makeIterator() -> IndexingIterator<[UInt32]> { keys.makeIterator() }
}
