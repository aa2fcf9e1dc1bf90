import Domain
import Journal

/// Shows that consecutive leaves are exactly the leaves `first` ..< `end` of a tree of `size`.
///
/// `left` holds the roots of the complete subtrees that cover 0 ..< first, from the largest to the
/// smallest: the peaks of a tree of that size. `right` holds the roots of the complete subtrees that
/// cover end ..< size in order, each the largest that begins on a multiple of its own width. So a
/// verifier starts from `left`, appends the leaves one by one, then `right`, and has the tree's peaks.
struct RangeProof: Hashable, Sendable {
    let size: Int
    let range: Range<Int>
    let left: [TreeHash]
    let right: [TreeHash]

    /// Reads the subtrees from the journal.
    static func make(of range: Range<Int>, in size: Int, nodes: TreeProof.NodeSource) throws -> RangeProof {
        func hashes(_ range: Range<Int>) throws -> [TreeHash] {
            var start = range.lowerBound
            return try levels(covering: range).map { level in
                defer { start += 1 << level }
                return try nodes(level, start >> level)
            }
        }
        return RangeProof(
            size: size,
            range: range,
            left: try hashes(0..<range.lowerBound),
            right: try hashes(range.upperBound..<size)
        )
    }

    /// Heights of the complete subtrees that cover `range`, from left to right.
    static func levels(covering range: Range<Int>) -> [Int] {
        var levels: [Int] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var level = start == 0 ? Int.bitWidth - 2 : start.trailingZeroBitCount
            while 1 << level > range.upperBound - start { level -= 1 }
            levels.append(level)
            start += 1 << level
        }
        return levels
    }

    /// The tree's right edge in front of the range; nil where `left` has another number of hashes.
    var start: TreeFrontier? { TreeFrontier(size: range.lowerBound, peaks: left) }

    /// The root, given the edge behind the range's last leaf; nil where `right` does not fit.
    func root(after edge: TreeFrontier) -> TreeHash? {
        let levels = Self.levels(covering: range.upperBound..<size)
        guard edge.size == range.upperBound, levels.count == right.count else { return nil }
        var edge = edge
        for (level, hash) in zip(levels, right) { edge.append(subtree: hash, level: level) }
        return edge.root
    }
}

extension RangeProof {
    /// `{"size":…,"first":…,"end":…,"left":["hex",…],"right":["hex",…]}`.
    var encoded: [UInt8] {
        var json = JSONWriter(capacity: 4096)
        json.beginObject()
        json.key("size")
        json.integer(size)
        json.key("first")
        json.integer(range.lowerBound)
        json.key("end")
        json.integer(range.upperBound)
        json.key("left")
        json.beginArray()
        for hash in left { json.string(hash.hex) }
        json.endArray()
        json.key("right")
        json.beginArray()
        for hash in right { json.string(hash.hex) }
        json.endArray()
        json.endObject()
        return json.bytes
    }

    /// Reads what `encoded` wrote; throws `JSONScanner.Fault`.
    init(decoding bytes: [UInt8]) throws {
        var size = -1
        var first = -1
        var end = -1
        var left: [TreeHash] = []
        var right: [TreeHash] = []
        try JSONScanner.read(bytes) { json in
            try json.object { json in
                if json.keyIs("size") {
                    size = Int(try json.integer())
                } else if json.keyIs("first") {
                    first = Int(try json.integer())
                } else if json.keyIs("end") {
                    end = Int(try json.integer())
                } else if json.keyIs("left") {
                    left = try json.treeHashes()
                } else if json.keyIs("right") {
                    right = try json.treeHashes()
                } else {
                    try json.skip()
                }
            }
        }
        guard 0 <= first, first <= end, end <= size, size <= BundleFormat.sizeLimit else {
            throw JSONScanner.Fault(offset: 0)
        }
        self.init(size: size, range: first..<end, left: left, right: right)
    }
}

extension JSONScanner {
    fileprivate mutating func treeHashes() throws -> [TreeHash] {
        try strings().map { text in
            guard let hash = Hex.decode(text).flatMap({ TreeHash($0) }) else { throw Fault(offset: 0) }
            return hash
        }
    }
}
