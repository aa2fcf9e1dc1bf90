import Domain

/// A hash tile as in C2SP tlog-tiles: up to 256 consecutive hashes of one level.
package struct TreeTile: Hashable, Sendable {
    /// Hashes in a full tile.
    package static let width = 256
    /// Levels of the tree that one tile spans.
    package static let height = 8

    /// 0 holds leaf hashes; each level above holds the roots of full tiles below.
    package let level: Int
    /// Position within the level.
    package let index: Int
    /// How many hashes: 256, or 1–255 for a partial tile.
    package let count: Int

    package init(level: Int, index: Int, count: Int = TreeTile.width) {
        self.level = level
        self.index = index
        self.count = count
    }

    /// `tile/0/x001/x234/067`, with `.p/W` behind for a partial one.
    package var path: String {
        "tile/\(level)/\(Self.indexPath(index))" + (count == Self.width ? "" : ".p/\(count)")
    }

    /// The index in groups of three digits, all but the last marked by an `x`.
    package static func indexPath(_ index: Int) -> String {
        var groups = [padded(index % 1000, 3)]
        var rest = index / 1000
        while rest > 0 {
            groups.append("x" + padded(rest % 1000, 3))
            rest /= 1000
        }
        return groups.reversed().joined(separator: "/")
    }

    /// All tiles of a tree of `size` leaves, level by level.
    package static func all(of size: Int) -> [TreeTile] {
        var tiles: [TreeTile] = []
        var count = size
        var level = 0
        while count > 0 {
            for index in 0..<(count / width) { tiles.append(TreeTile(level: level, index: index)) }
            if count % width > 0 {
                tiles.append(TreeTile(level: level, index: count / width, count: count % width))
            }
            count /= width
            level += 1
        }
        return tiles
    }

    /// The root of 2^height consecutive hashes that start at `offset` within the tile's hashes.
    package static func root(of hashes: ArraySlice<TreeHash>) -> TreeHash {
        var frontier = TreeFrontier()
        for hash in hashes { frontier.append(hash) }
        return frontier.root
    }
}
