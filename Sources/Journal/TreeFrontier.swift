/// The right edge of a growing tree: the roots of its complete subtrees, from the largest to the smallest.
///
/// Enough to append and to know the root at every size; 32 bytes per level.
package struct TreeFrontier: Sendable, Hashable {
    /// Number of leaves.
    package private(set) var size = 0
    private var peaks: [TreeHash] = []

    package init() {}

    /// Takes up a tree of `size` leaves whose complete subtrees have the roots `peaks`; nil where
    /// their number does not fit.
    package init?(size: Int, peaks: [TreeHash]) {
        guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.peaks = peaks
    }

    /// Appends one leaf's hash.
    package mutating func append(_ leaf: TreeHash) {
        append(subtree: leaf, level: 0)
    }

    /// Appends a complete subtree of 2^level leaves; `size` must be a multiple of that.
    package mutating func append(subtree: TreeHash, level: Int) {
        var hash = subtree
        var rest = size >> level
        while rest & 1 == 1, let left = peaks.popLast() {
            hash = TreeHasher.node(left, hash)
            rest >>= 1
        }
        peaks.append(hash)
        size += 1 << level
    }

    /// The root at this size (RFC 6962 §2.1).
    package var root: TreeHash {
        guard var hash = peaks.last else { return TreeHasher.empty }
        for peak in peaks.dropLast().reversed() { hash = TreeHasher.node(peak, hash) }
        return hash
    }
}
