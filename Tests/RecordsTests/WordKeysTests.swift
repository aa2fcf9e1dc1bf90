import Testing

@testable import Records

/// Against the standard library's set, which it stands in for.
@Suite struct WordKeysTests {
    private static let samples: [[UInt32]] = [
        [], [5], [0], [5, 5, 5], [3, 1, 2], [2, 3, 9, 1], [.max, 0, 7], [7, 8, 9, 10, 11, 12, 13, 14, 15],
    ]

    @Test func isASet() {
        for left in Self.samples {
            let keys = WordKeys(left)
            #expect(Array(keys) == Set(left).sorted())
            #expect(keys.count == Set(left).count)
            #expect(keys == WordKeys(left.reversed()))
            for key: UInt32 in [0, 1, 5, 6, 15, .max] { #expect(keys.contains(key) == left.contains(key)) }
        }
    }

    @Test func comparesAsSetsDo() {
        for left in Self.samples {
            for right in Self.samples {
                let (keys, others) = (WordKeys(left), WordKeys(right))
                let (set, other) = (Set(left), Set(right))
                #expect(keys.isDisjoint(with: others) == set.isDisjoint(with: other))
                #expect(keys.isSubset(of: others) == set.isSubset(of: other))
                #expect(Array(keys.intersection(others)) == set.intersection(other).sorted())
                #expect(Array(keys.subtracting(others)) == set.subtracting(other).sorted())
                var union = keys
                union.formUnion(others)
                #expect(Array(union) == set.union(other).sorted())
            }
        }
    }

    @Test func aTableKeepsTheLastValueOfAWord() {
        var table = WordTable()
        // All fall on one slot at first.
        let words = (0..<300).map { UInt32($0) * 64 }
        for word in words { table.set(word, word + 1) }
        table.set(64, 9)
        for word in words { #expect(table[word] == (word == 64 ? 9 : word + 1)) }
        #expect(table[300 * 64] == nil)
        #expect(table[1] == nil)
    }
}
