/// Inclusion and consistency proofs: made as in RFC 6962 §2.1, checked as in RFC 9162 §2.1.3.2 and §2.1.4.2.
package enum TreeProof {
    /// Gives the root of the complete subtree of 2^level leaves that starts at leaf `index << level`.
    package typealias NodeSource = (_ level: Int, _ index: Int) throws -> TreeHash

    // MARK: Making

    /// The hashes from leaf `index` up to the root of the first `size` leaves.
    package static func inclusion(of index: Int, in size: Int, nodes: NodeSource) throws -> [TreeHash] {
        precondition(index >= 0 && index < size)
        var path: [TreeHash] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = range.lowerBound + split(range.count)
            if index < middle {
                path.append(try root(of: middle..<range.upperBound, nodes: nodes))
                range = range.lowerBound..<middle
            } else {
                path.append(try root(of: range.lowerBound..<middle, nodes: nodes))
                range = middle..<range.upperBound
            }
        }
        return path.reversed()
    }

    /// The hashes that show the first `old` leaves to be a prefix of the first `new`.
    package static func consistency(from old: Int, to new: Int, nodes: NodeSource) throws -> [TreeHash] {
        precondition(old > 0 && old <= new)
        var path: [TreeHash] = []
        var range = 0..<new
        var isOldWhole = true
        while range.upperBound != old {
            let middle = range.lowerBound + split(range.count)
            if old <= middle {
                path.append(try root(of: middle..<range.upperBound, nodes: nodes))
                range = range.lowerBound..<middle
            } else {
                path.append(try root(of: range.lowerBound..<middle, nodes: nodes))
                range = middle..<range.upperBound
                isOldWhole = false
            }
        }
        if !isOldWhole { path.append(try root(of: range, nodes: nodes)) }
        return path.reversed()
    }

    /// The root of any stretch that a proof may need: its left end lies on a multiple of its power of two.
    package static func root(of range: Range<Int>, nodes: NodeSource) throws -> TreeHash {
        guard !range.isEmpty else { return TreeHasher.empty }
        if range.count.nonzeroBitCount == 1 {
            let level = range.count.trailingZeroBitCount
            return try nodes(level, range.lowerBound >> level)
        }
        let middle = range.lowerBound + split(range.count)
        return TreeHasher.node(
            try root(of: range.lowerBound..<middle, nodes: nodes),
            try root(of: middle..<range.upperBound, nodes: nodes)
        )
    }

    /// The largest power of two below `count`, which is at least 2.
    private static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }

    // MARK: Checking

    /// Whether `proof` leads from `leaf` at `index` to `root` of a tree of `size` (RFC 9162 §2.1.3.2).
    package static func verifyInclusion(
        _ proof: [TreeHash],
        leaf: TreeHash,
        index: Int,
        size: Int,
        root: TreeHash
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var fn = index
        var sn = size - 1
        var hash = leaf
        for sibling in proof {
            guard sn != 0 else { return false }
            if fn & 1 == 1 || fn == sn {
                hash = TreeHasher.node(sibling, hash)
                while fn & 1 == 0, fn != 0 {
                    fn >>= 1
                    sn >>= 1
                }
            } else {
                hash = TreeHasher.node(hash, sibling)
            }
            fn >>= 1
            sn >>= 1
        }
        return sn == 0 && hash == root
    }

    /// Whether `proof` shows the tree `old` to be a prefix of the tree `new` (RFC 9162 §2.1.4.2).
    ///
    /// A proof from size 0 is rejected; equal sizes need equal roots and an empty proof.
    package static func verifyConsistency(
        _ proof: [TreeHash],
        oldSize: Int,
        oldRoot: TreeHash,
        newSize: Int,
        newRoot: TreeHash
    ) -> Bool {
        guard oldSize > 0, oldSize <= newSize else { return false }
        guard oldSize < newSize else { return proof.isEmpty && oldRoot == newRoot }
        let path = oldSize.nonzeroBitCount == 1 ? [oldRoot] + proof : proof
        guard !proof.isEmpty, let first = path.first else { return false }
        var fn = oldSize - 1
        var sn = newSize - 1
        while fn & 1 == 1 {
            fn >>= 1
            sn >>= 1
        }
        var fromOld = first
        var fromNew = first
        for hash in path.dropFirst() {
            guard sn != 0 else { return false }
            if fn & 1 == 1 || fn == sn {
                fromOld = TreeHasher.node(hash, fromOld)
                fromNew = TreeHasher.node(hash, fromNew)
                while fn & 1 == 0, fn != 0 {
                    fn >>= 1
                    sn >>= 1
                }
            } else {
                fromNew = TreeHasher.node(fromNew, hash)
            }
            fn >>= 1
            sn >>= 1
        }
        return sn == 0 && fromOld == oldRoot && fromNew == newRoot
    }
}
