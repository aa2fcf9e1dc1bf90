/// The right edge of a tree that is kept in tiles: what an appender must remember.
///
/// At most 255 hashes per level; leaves are hashed into nodes once, when their tile is full.
struct TreeEdge: Sendable {
    /// The full tiles of leaves.
    private(set) var full = TreeFrontier()
    /// The hashes of the unfinished tile of each level.
    private(set) var partial: [[TreeHash]] = [[]]

    /// An empty tree.
    init() {}

    /// The edge of a stored tree of `size` leaves; `nodes` and `hashes` read it.
    init(size: Int, nodes: TreeProof.NodeSource, hashes: (TreeTile) throws -> [TreeHash]) throws {
        let whole = size / TreeTile.width * TreeTile.width
        var peaks: [TreeHash] = []
        var start = 0
        for level in stride(from: Int.bitWidth - 2, through: 0, by: -1) where whole & (1 << level) != 0 {
            peaks.append(try nodes(level, start >> level))
            start += 1 << level
        }
        full = TreeFrontier(size: whole, peaks: peaks) ?? TreeFrontier()
        partial = []
        var count = size
        var level = 0
        repeat {
            let rest = count % TreeTile.width
            let tile = TreeTile(level: level, index: count / TreeTile.width, count: rest)
            partial.append(rest == 0 ? [] : try hashes(tile))
            count /= TreeTile.width
            level += 1
        } while count > 0
    }

    /// Number of leaves.
    var size: Int { full.size + partial[0].count }

    /// The root at this size.
    var root: TreeHash {
        var frontier = full
        for leaf in partial[0] { frontier.append(leaf) }
        return frontier.root
    }

    /// Appends a leaf's hash; hands over every tile that it completes, from the leaves up.
    mutating func append(_ leaf: TreeHash, completed: (TreeTile, [TreeHash]) throws -> Void) rethrows {
        var hash = leaf
        var level = 0
        var behind = full.size
        while true {
            if partial.count == level { partial.append([]) }
            partial[level].append(hash)
            guard partial[level].count == TreeTile.width else { return }
            let hashes = partial[level]
            partial[level] = []
            partial[level].reserveCapacity(TreeTile.width)
            behind /= TreeTile.width
            try completed(TreeTile(level: level, index: behind), hashes)
            hash = TreeTile.root(of: hashes[...])
            if level == 0 { full.append(subtree: hash, level: TreeTile.height) }
            level += 1
        }
    }
}
