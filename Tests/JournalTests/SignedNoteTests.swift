import Domain
import Foundation
@testable import Journal
import Testing

@Suite("Signed notes, checkpoints and receipts match the known answers")
struct SignedNoteTests {
    private struct Keys: Decodable {
        let log_seed_hex: String
        let log_vkey: String
        let witness_seed_hex: String
        let witness_vkey: String
        let witness_time: UInt64
        let leaf42_data: String
    }

    private let keys: Keys
    private let log: SigningKey
    private let witness: SigningKey

    init() throws {
        keys = try Fixtures.json("keys.json")
        log = try SigningKey(
            name: "relay.example.go.id/log",
            seed: try #require(Hex.decode(keys.log_seed_hex))
        )
        witness = try SigningKey(
            name: "inspektorat.example.go.id/witness",
            seed: try #require(Hex.decode(keys.witness_seed_hex))
        )
    }

    private var known: [VerifierKey] { [log.verifier(), witness.verifier(.cosignature)] }

    @Test("The seeds give the listed verifier keys, and the lines read back")
    func verifierKeys() throws {
        #expect(log.verifier().encoded == keys.log_vkey)
        #expect(witness.verifier(.cosignature).encoded == keys.witness_vkey)
        #expect(VerifierKey(parsing: keys.log_vkey) == log.verifier())
        #expect(VerifierKey(parsing: keys.witness_vkey) == witness.verifier(.cosignature))
        for index in keys.log_vkey.utf8.indices {
            var bytes = Array(keys.log_vkey.utf8)
            bytes[keys.log_vkey.utf8.distance(from: keys.log_vkey.startIndex, to: index)] ^= 1
            #expect(VerifierKey(parsing: String(decoding: bytes, as: UTF8.self)) != log.verifier())
        }
        for wrong in [
            "", "+", "a+b", "name+1e227a44+AQ==", "na me+" + keys.log_vkey.drop { $0 != "+" }.dropFirst(),
        ] {
            #expect(VerifierKey(parsing: wrong) == nil)
        }
        #expect(log.verifier().fingerprint.count == 39)
    }

    @Test("The checkpoint of 300 leaves with its cosignature is identical to the byte")
    func checkpoint() throws {
        let tree = KnownTree(size: 300)
        let root = try TreeProof.root(of: 0..<300, nodes: tree.nodes)
        let text = Checkpoint(origin: log.name, size: 300, root: root).text
        let signed = try log.sign(text)
        let cosigned = SignedNote(
            text: text,
            signatures: signed.signatures + [try witness.cosign(text, time: keys.witness_time)]
        )
        #expect(cosigned.encoded == (try Fixtures.text("checkpoint-300.txt")))
        let read = try SignedNote(parsing: cosigned.encoded)
        #expect(read == cosigned)
        #expect(try read.signers(among: known) == known)
        #expect(try Checkpoint(parsing: read.text) == Checkpoint(origin: log.name, size: 300, root: root))
    }

    @Test("An unknown signer is passed over; a bad signature under a known key rejects the note")
    func signers() throws {
        let note = try SignedNote(parsing: Fixtures.text("checkpoint-300.txt"))
        #expect(try note.signers(among: []) == [])
        #expect(try note.signers(among: [log.verifier()]) == [log.verifier()])
        // The witness's Ed25519 key is another key than its cosignature key.
        #expect(try note.signers(among: [witness.verifier()]) == [])
        for (number, signature) in note.signatures.enumerated() {
            for byte in signature.bytes.indices {
                var bytes = signature.bytes
                bytes[byte] ^= 0x10
                var signatures = note.signatures
                signatures[number] = .init(name: signature.name, keyID: signature.keyID, bytes: bytes)
                let bad = SignedNote(text: note.text, signatures: signatures)
                #expect(throws: SignedNote.Fault.badSignature(name: signature.name)) {
                    try bad.signers(among: known)
                }
            }
        }
        let other = SignedNote(text: note.text.replacing("300", with: "301"), signatures: note.signatures)
        #expect(throws: SignedNote.Fault.badSignature(name: log.name)) { try other.signers(among: known) }
    }

    @Test("Sixteen strangers' signatures and more are accepted, and there is an end to them")
    func manySignatures() throws {
        let text = try SignedNote(parsing: Fixtures.text("checkpoint-300.txt")).text
        let own = try log.sign(text).signatures
        func note(strangers: Int) throws -> SignedNote {
            let others = try (0..<strangers).flatMap { number in
                try SigningKey(name: "w\(number)", seed: Array(repeating: UInt8(number + 1), count: 32))
                    .sign(text).signatures
            }
            return SignedNote(text: text, signatures: others + own)
        }
        for strangers in [15, 16, SignedNote.signatureLimit - 1] {
            let read = try SignedNote(parsing: note(strangers: strangers).encoded)
            #expect(try read.signers(among: known) == [log.verifier()])
        }
        #expect(throws: SignedNote.Fault.tooManySignatures) {
            try SignedNote(parsing: note(strangers: SignedNote.signatureLimit).encoded)
        }
    }

    @Test("The receipt for leaf 42 is identical to the byte and valid for that leaf only")
    func receipt() throws {
        let text = try Fixtures.text("leaf-42.tlog-proof")
        let proof = try LogProof(parsing: text)
        #expect(proof.encoded == text)
        let tree = KnownTree(size: 300)
        let made = LogProof(
            index: 42,
            hashes: try TreeProof.inclusion(of: 42, in: 300, nodes: tree.nodes),
            checkpoint: try SignedNote(parsing: Fixtures.text("checkpoint-300.txt"))
        )
        #expect(made.encoded == text)
        let leaf = TreeHasher.leaf(Array(keys.leaf42_data.utf8))
        #expect(try proof.isValid(leaf: leaf, key: log.verifier()))
        #expect(try !proof.isValid(leaf: TreeHasher.leaf(Array("leaf 43".utf8)), key: log.verifier()))
        let moved = LogProof(index: 43, hashes: proof.hashes, checkpoint: proof.checkpoint)
        #expect(try !moved.isValid(leaf: leaf, key: log.verifier()))
        #expect(throws: SignedNote.Fault.unsigned(name: "stranger")) {
            try proof.isValid(leaf: leaf, key: SigningKey(name: "stranger").verifier())
        }
    }

    @Test("Malformed notes are refused")
    func malformed() throws {
        let note = try Fixtures.text("checkpoint-300.txt")
        for wrong in [
            "", "\n", "\n\n", "a\n\n", "a\n\nb\n", String(note.dropLast()), note + "\n", note + "x",
            note.replacing("\n\n", with: "\n"), note.replacing("\u{2014}", with: "-"),
            note.replacing("relay.example.go.id/log H", with: "re lay H"),
            note.replacing("300", with: "3\u{0}0"), note.replacing("\n", with: "\r\n"),
            String(repeating: "a", count: SignedNote.byteLimit) + note,
        ] {
            #expect(throws: SignedNote.Fault.self) { try SignedNote(parsing: wrong) }
        }
        for wrong in [
            "o\n1\n", "\n1\nAAAA\n", "o\n-1\n\(TreeHash().base64)\n", "o\n01\n\(TreeHash().base64)\n",
            "o\n1\nAAAA\n", "o\n1\n\(TreeHash().base64)", "o\n99999999999999999999\n\(TreeHash().base64)\n",
        ] {
            #expect(throws: SignedNote.Fault.self) { try Checkpoint(parsing: wrong) }
        }
    }

    @Test("No mutation of a note or receipt crashes its reader or passes for signed")
    func mutations() throws {
        var random = SplitMix64(seed: 3)
        let note = Array(try Fixtures.text("checkpoint-300.txt").utf8)
        let proof = Array(try Fixtures.text("leaf-42.tlog-proof").utf8)
        let text = try SignedNote(parsing: Fixtures.text("checkpoint-300.txt")).text
        let leaf = TreeHasher.leaf(Array(keys.leaf42_data.utf8))
        var accepted = 0
        for _ in 0..<4_000 {
            let mutant = String(decoding: mutated(note, &random), as: UTF8.self)
            if let read = try? SignedNote(parsing: mutant), let found = try? read.signers(among: known),
                !found.isEmpty
            {
                #expect(read.text == text)
                accepted += 1
            }
            let receipt = String(decoding: mutated(proof, &random), as: UTF8.self)
            if let read = try? LogProof(parsing: receipt), try read.checkpoint.signers(among: []) == [],
                (try? read.isValid(leaf: leaf, key: log.verifier())) == true
            {
                #expect(read.index == 42)
            }
        }
        // Mutations of the witness's line leave the log's signature standing.
        #expect(accepted < 4_000)
    }

    /// One to three changes: a flipped bit, a removed stretch, a doubled stretch, a cut.
    private func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, at + Int.random(in: 1...20, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
            default: bytes.removeSubrange(at...)
            }
        }
        return bytes
    }
}
