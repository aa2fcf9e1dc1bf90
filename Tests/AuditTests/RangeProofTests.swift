import Foundation
import Journal
import Testing

@testable import Audit

@Suite("The proof that a range is whole")
struct RangeProofTests {
    private func leaf(_ number: Int) -> TreeHash { TreeHasher.leaf(Array("entry \(number)".utf8)) }

    private func frontier(_ range: Range<Int>) -> TreeFrontier {
        var frontier = TreeFrontier()
        for number in range { frontier.append(leaf(number)) }
        return frontier
    }

    @Test("leads every range of every small tree to its root, and reads back as it was written")
    func everyRange() throws {
        for size in 1...33 {
            let root = frontier(0..<size).root
            for first in 0...size {
                for end in first...size {
                    let proof = try RangeProof.make(of: first..<end, in: size) { level, index in
                        frontier((index << level)..<((index + 1) << level)).root
                    }
                    var edge = try #require(proof.start)
                    for number in first..<end { edge.append(leaf(number)) }
                    #expect(proof.root(after: edge) == root)
                    #expect(try RangeProof(decoding: proof.encoded) == proof)
                }
            }
        }
    }

    @Test("fits no other leaf, and no other number of hashes")
    func misfits() throws {
        let root = frontier(0..<21).root
        let proof = try RangeProof.make(of: 5..<9, in: 21) { level, index in
            frontier((index << level)..<((index + 1) << level)).root
        }
        var edge = try #require(proof.start)
        for number in [5, 6, 8, 7] { edge.append(leaf(number)) }
        #expect(proof.root(after: edge) != root)
        let short = RangeProof(size: 21, range: 5..<9, left: proof.left, right: Array(proof.right.dropLast()))
        #expect(short.root(after: edge) == nil)
        #expect(RangeProof(size: 21, range: 5..<9, left: [], right: proof.right).start == nil)
    }

    @Test("is refused where its numbers fit no log")
    func badNumbers() {
        for text in [
            #"{"size":3,"first":2,"end":1,"left":[],"right":[]}"#,
            #"{"size":3,"first":0,"end":4,"left":[],"right":[]}"#,
            #"{"size":9000000000000000000,"first":0,"end":4,"left":[],"right":[]}"#,
            #"{"size":3,"first":0,"end":3,"left":["zz"],"right":[]}"#,
        ] {
            #expect(throws: (any Error).self) { try RangeProof(decoding: Array(text.utf8)) }
        }
    }
}
