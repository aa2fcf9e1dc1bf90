import Domain
import Foundation
import Journal
import Testing

@Suite("Leaves and commitments match the known answers")
struct LeafVectorTests {
    private struct Known: Decodable {
        struct Opening: Decodable {
            let slot: String
            let salt_hex: String
            let bytes_hex: String
            let commitment_base64: String
        }
        struct Leaf: Decodable {
            let utf8: String
            let leaf_hash_hex: String
        }
        let commitments: [Opening]
        let leaves: [Leaf]
    }

    @Test("Every commitment comes out of its slot, salt and bytes")
    func commitments() throws {
        let known = try Fixtures.json("leaf-v1.json", as: Known.self)
        #expect(known.commitments.count == Slot.allCases.count)
        for opening in known.commitments {
            let slot = try #require(Slot.allCases.first { "\($0)" == opening.slot })
            #expect("\(slot.name)" == opening.slot)
            let salt = try #require(Hex.decode(opening.salt_hex))
            let bytes = try #require(Hex.decode(opening.bytes_hex))
            let made = bytes.withUnsafeBytes { bytes in
                salt.withUnsafeBytes { Commitment.of(bytes, slot: slot, salt: $0) }
            }
            #expect(made.base64 == opening.commitment_base64)
            for other in Slot.allCases where other != slot {
                let elsewhere = bytes.withUnsafeBytes { bytes in
                    salt.withUnsafeBytes { Commitment.of(bytes, slot: other, salt: $0) }
                }
                #expect(elsewhere != made)
            }
        }
    }

    @Test("Every leaf is read, written again to the byte, and hashed")
    func leaves() throws {
        let known = try Fixtures.json("leaf-v1.json", as: Known.self)
        #expect(known.leaves.count == 2)
        for leaf in known.leaves {
            let bytes = Array(leaf.utf8.utf8)
            let envelope = try bytes.withUnsafeBytes { try Envelope(parsing: $0) }
            #expect(envelope.encoded == bytes)
            #expect(TreeHasher.leaf(bytes).hex == leaf.leaf_hash_hex)
        }
        let second = try Array(known.leaves[1].utf8.utf8).withUnsafeBytes { try Envelope(parsing: $0) }
        #expect(second.number == 2 && second.kind == "record" && second.from == [1])
        #expect(second.forum == ForumID(rawValue: "fk3q9w") && second.time == 1_795_230_333_124)
        #expect(second.commitments[.body]?.base64 == known.commitments[0].commitment_base64)
        #expect(second.commitments[.raw] == nil)
    }

    @Test("Another version, another shape and cut-off leaves are refused")
    func refused() throws {
        let leaf = try Fixtures.json("leaf-v1.json", as: Known.self).leaves[0].utf8
        let bytes = Array(leaf.utf8)
        for end in 0..<bytes.count {
            #expect(throws: (any Error).self) {
                try Array(bytes[..<end]).withUnsafeBytes { _ = try Envelope(parsing: $0) }
            }
        }
        for wrong in [
            leaf.replacingOccurrences(of: "\"v\":1", with: "\"v\":2"),
            leaf.replacingOccurrences(of: "\"n\":1", with: "\"n\":\"1\""),
            leaf.replacingOccurrences(of: "e3pBQhAb", with: "e3pBQh_b"),
            "[]", "{}", "",
        ] {
            #expect(throws: (any Error).self) {
                try Array(wrong.utf8).withUnsafeBytes { _ = try Envelope(parsing: $0) }
            }
        }
    }
}
