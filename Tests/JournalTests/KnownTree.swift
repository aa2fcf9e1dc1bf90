import Domain
import Journal
import Testing

/// The tree over the leaves `leaf 0`, `leaf 1`, … of the known answers.
struct KnownTree {
    /// Leaf hashes, then the hashes of each level above.
    private let levels: [[TreeHash]]

    /// A tree of `size` leaves.
    init(size: Int) {
        var levels = [(0..<size).map { TreeHasher.leaf(Array("leaf \($0)".utf8)) }]
        while let below = levels.last, below.count > 1 {
            levels.append((0..<(below.count / 2)).map { TreeHasher.node(below[2 * $0], below[2 * $0 + 1]) })
        }
        self.levels = levels
    }

    var leaves: [TreeHash] { levels[0] }

    /// The tree's complete subtrees, for making proofs.
    var nodes: TreeProof.NodeSource { { level, index in levels[level][index] } }

    /// The hashes of one tile.
    func hashes(of tile: TreeTile) -> [TreeHash] {
        let first = tile.index * TreeTile.width
        return Array(levels[tile.level * TreeTile.height][first..<(first + tile.count)])
    }
}

/// The hash that 64 hexadecimal digits name.
func hash(_ hex: String) throws -> TreeHash {
    try #require(Hex.decode(hex).flatMap { TreeHash($0) })
}

extension TreeHash {
    /// The same with one bit turned.
    func flipping(bit: Int) -> TreeHash {
        var bytes = bytes
        bytes[bit / 8 % 32] ^= 1 << UInt8(bit % 8)
        return TreeHash(bytes) ?? self
    }
}
