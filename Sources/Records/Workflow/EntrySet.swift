/// A set of entries of the journal, in bits: many millions of them in a few megabytes.
struct EntrySet: Hashable, Sendable {
    private static let blockBits = 12

    /// Bits of 4,096 entries each, by the entries' upper bits; a block that is there has at least one.
    private var blocks: [Int: [UInt64]] = [:]

    func contains(_ entry: Int) -> Bool {
        let (block, word, bit) = Self.place(of: entry)
        return blocks[block].map { $0[word] & bit != 0 } ?? false
    }

    /// Whether it was not there yet.
    @discardableResult
    mutating func insert(_ entry: Int) -> Bool {
        let (block, word, bit) = Self.place(of: entry)
        let empty = [UInt64](repeating: 0, count: (1 << Self.blockBits) / 64)
        guard blocks[block, default: empty][word] & bit == 0 else { return false }
        blocks[block, default: empty][word] |= bit
        return true
    }

    private static func place(of entry: Int) -> (block: Int, word: Int, bit: UInt64) {
        let rest = entry & ((1 << blockBits) - 1)
        return (entry >> blockBits, rest >> 6, 1 << UInt64(rest & 63))
    }
}
