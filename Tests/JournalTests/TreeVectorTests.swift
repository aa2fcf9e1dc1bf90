import Crypto
import Domain
import Foundation
import Journal
import Testing

@Suite("The tree matches the known answers")
struct TreeVectorTests {
    private struct Roots: Decodable {
        let roots_hex: [String: String]
        let root_70000_hex: String
    }

    private struct Inclusion: Decodable {
        let index: Int
        let size: Int
        let leafHash: String
        let root: String
        let proof: [String]
    }

    private struct Consistency: Decodable {
        let size1: Int
        let size2: Int
        let root1: String
        let root2: String
        let proof: [String]
    }

    private struct Tiles: Decodable {
        let size: Int
        let count: Int
        let sha256: [String: String]
    }

    @Test("The root of every listed size comes out of the frontier and of the nodes alike")
    func roots() throws {
        let file = try Fixtures.json("roots.json", as: Roots.self)
        let known = file.roots_hex.merging(["70000": file.root_70000_hex]) { _, new in new }
        let tree = KnownTree(size: 70_000)
        var frontier = TreeFrontier()
        #expect(frontier.root.hex == known["0"])
        var compared = 1
        for leaf in tree.leaves {
            frontier.append(leaf)
            guard let root = known["\(frontier.size)"] else { continue }
            #expect(frontier.root.hex == root, "size \(frontier.size)")
            #expect(try TreeProof.root(of: 0..<frontier.size, nodes: tree.nodes).hex == root)
            compared += 1
        }
        #expect(compared == known.count)
        #expect(known["1000"] != nil)
    }

    @Test("Every inclusion case is made and verified; every mutation of one is rejected")
    func inclusion() throws {
        let cases = try Fixtures.json("inclusion.json", as: [Inclusion].self)
        #expect(cases.count == 303)
        let tree = KnownTree(size: cases.map(\.size).max() ?? 0)
        var random = SplitMix64(seed: 1)
        for known in cases {
            let proof = try known.proof.map { try hash($0) }
            let leaf = try hash(known.leafHash)
            let root = try hash(known.root)
            func holds(_ proof: [TreeHash], _ leaf: TreeHash, _ index: Int, _ size: Int, _ root: TreeHash)
                -> Bool
            {
                TreeProof.verifyInclusion(proof, leaf: leaf, index: index, size: size, root: root)
            }
            #expect(tree.leaves[known.index] == leaf)
            #expect(try TreeProof.inclusion(of: known.index, in: known.size, nodes: tree.nodes) == proof)
            #expect(holds(proof, leaf, known.index, known.size, root))
            let bit = Int.random(in: 0..<256, using: &random)
            #expect(!holds(proof, leaf.flipping(bit: bit), known.index, known.size, root))
            #expect(!holds(proof, leaf, known.index, known.size, root.flipping(bit: bit)))
            #expect(!holds(proof + [root], leaf, known.index, known.size, root))
            #expect(!holds([leaf] + proof, leaf, known.index, known.size, root))
            #expect(!holds(proof, leaf, known.size, known.size, root))
            #expect(!holds(proof, leaf, -1, known.size, root))
            #expect(!holds(proof, leaf, known.index, 0, root))
            guard let at = proof.indices.randomElement(using: &random) else { continue }
            var turned = proof
            turned[at] = turned[at].flipping(bit: bit)
            #expect(!holds(turned, leaf, known.index, known.size, root))
            #expect(!holds(Array(proof.dropLast()), leaf, known.index, known.size, root))
            #expect(!holds(Array(proof.dropFirst()), leaf, known.index, known.size, root))
            #expect(!holds(proof, leaf, known.index ^ 1, known.size, root))
        }
    }

    @Test("Every consistency case is made and verified; every mutation of one is rejected")
    func consistency() throws {
        let cases = try Fixtures.json("consistency.json", as: [Consistency].self)
        #expect(cases.count == 1_128)
        let tree = KnownTree(size: cases.map(\.size2).max() ?? 0)
        var random = SplitMix64(seed: 2)
        for known in cases {
            let proof = try known.proof.map { try hash($0) }
            let (old, new) = (try hash(known.root1), try hash(known.root2))
            func holds(_ proof: [TreeHash], _ size1: Int, _ root1: TreeHash, _ size2: Int, _ root2: TreeHash)
                -> Bool
            {
                TreeProof.verifyConsistency(
                    proof,
                    oldSize: size1,
                    oldRoot: root1,
                    newSize: size2,
                    newRoot: root2
                )
            }
            #expect(try TreeProof.consistency(from: known.size1, to: known.size2, nodes: tree.nodes) == proof)
            #expect(holds(proof, known.size1, old, known.size2, new))
            let bit = Int.random(in: 0..<256, using: &random)
            #expect(!holds(proof, known.size1, old.flipping(bit: bit), known.size2, new))
            #expect(!holds(proof, known.size1, old, known.size2, new.flipping(bit: bit)))
            #expect(!holds(proof + [new], known.size1, old, known.size2, new))
            #expect(!holds(proof, 0, TreeHasher.empty, known.size2, new))
            #expect(!holds([], 0, TreeHasher.empty, known.size2, new))
            #expect(!holds(proof, -1, old, known.size2, new))
            guard known.size1 < known.size2 else { continue }
            #expect(!holds(proof, known.size2, old, known.size1, new))
            #expect(!holds(proof, known.size1, old, known.size1, new))
            #expect(!holds([], known.size1, old, known.size2, new))
            #expect(!holds(Array(proof.dropLast()), known.size1, old, known.size2, new))
            #expect(!holds(Array(proof.dropFirst()), known.size1, old, known.size2, new))
            var turned = proof
            let at = Int.random(in: 0..<proof.count, using: &random)
            turned[at] = turned[at].flipping(bit: bit)
            #expect(!holds(turned, known.size1, old, known.size2, new))
        }
    }

    @Test("The tiles of 70,000 leaves have the listed names, number and hashes")
    func tiles() throws {
        let known = try Fixtures.json("tiles-70000.json", as: Tiles.self)
        let tree = KnownTree(size: known.size)
        let tiles = TreeTile.all(of: known.size)
        #expect(tiles.count == known.count)
        var compared = 0
        for tile in tiles {
            guard let wanted = known.sha256[tile.path] else { continue }
            let bytes = tree.hashes(of: tile).flatMap(\.bytes)
            #expect(Hex.encode(SHA256.hash(data: bytes)) == wanted, "\(tile.path)")
            compared += 1
        }
        #expect(compared == known.sha256.count)
    }

    @Test("Tile indexes are written in groups of three digits")
    func tilePaths() throws {
        let known = try Fixtures.json("tile-paths.json", as: [String: String].self)
        #expect(!known.isEmpty)
        for (index, path) in known { #expect(TreeTile.indexPath(try #require(Int(index))) == path) }
    }

    @Test("The proof in the request to a witness is ours, 255 to 300")
    func addCheckpointRequest() throws {
        let request = try Fixtures.text("add-checkpoint-request.txt")
        let lines = request.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "old 255")
        let end = try #require(lines.firstIndex(of: ""))
        let tree = KnownTree(size: 300)
        let proof = try TreeProof.consistency(from: 255, to: 300, nodes: tree.nodes)
        #expect(proof.map(\.base64) == lines[1..<end].map(String.init))
        let note = try SignedNote(parsing: lines[(end + 1)...].joined(separator: "\n"))
        let checkpoint = try Checkpoint(parsing: note.text)
        #expect(checkpoint.size == 300)
        #expect(checkpoint.root == (try TreeProof.root(of: 0..<300, nodes: tree.nodes)))
    }
}
