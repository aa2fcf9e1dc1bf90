import Domain
import Foundation
import Journal
import Testing

@testable import Audit

@Suite("A bundle that was tampered with")
struct TamperedBundleTests {
    let world: BundleWorld
    let python: PythonVerifier
    let unpacked: UnpackedWorld
    var key: VerifierKey { world.key.verifier() }

    /// A range with entries in front of it, so that every sort of file is there.
    init() throws {
        world = try BundleWorld()
        python = try PythonVerifier(in: world.folder)
        let since = try JournalReader(path: world.journal).entry(world.posts[10]).envelope().time
        let first = world.posts[10]
        unpacked = try world.unpackedExport(try world.request(since: since) { $0 >= first })
        try #require(try unpacked.verify(world.key.verifier()).isConfirmed)
    }

    @Test("has no byte in any file that can change unnoticed, by either verifier")
    func everyFile() throws {
        for name in try unpacked.names {
            let bytes = try unpacked.bytes(name)
            let places = [0, bytes.count / 5, bytes.count / 2, bytes.count - 2, bytes.count - 1]
            for (round, place) in places.enumerated() {
                var flipped = bytes
                flipped[place] ^= 1 << UInt8(round % 3)
                try unpacked.write(flipped, to: name)
                let report = try unpacked.verify(key)
                #expect(!report.isConfirmed)
                // A changed manifest is known by its signature.
                let named = name == "manifest.json" ? "manifest" : name
                #expect(
                    report.findings.contains { $0.detail.contains(named) },
                    "\(name) at \(place): \(report.findings)"
                )
                if round == 2 {
                    let answer = try python.verify(unpacked.folder.path, key: key)
                    #expect(answer.status == 1)
                    #expect(
                        answer.output.contains(named) || name == "manifest.json",
                        "\(name): \(answer.output)"
                    )
                }
            }
            try unpacked.write(bytes, to: name)
        }
        #expect(try unpacked.verify(key).isConfirmed)
    }

    /// Expects both verifiers to find a fault, the own one as `code` at `entry`.
    private func expect(_ code: AuditFinding.Code, entry: Int? = nil, containing detail: String = "") throws {
        let report = try unpacked.verify(key)
        #expect(!report.isConfirmed)
        #expect(
            report.findings.contains {
                $0.code == code && (entry == nil || $0.entry == entry)
                    && (detail.isEmpty || $0.detail.contains(detail))
            },
            "\(report.findings)"
        )
        let answer = try python.verify(unpacked.folder.path, key: key)
        #expect(answer.status == 1)
        #expect(answer.output.contains("FAULT"), "\(answer.output)")
        if let entry { #expect(answer.output.contains("entry \(entry)"), "\(answer.output)") }
    }

    @Test("shows an omitted envelope even when the log's own key signs the rest")
    func omittedEnvelope() throws {
        var lines = try unpacked.lines("envelopes.jsonl")
        lines.remove(at: 5)
        try unpacked.write(lines, to: "envelopes.jsonl")
        try unpacked.reseal(world.key) { $0.counts.envelopes -= 1 }
        try expect(.missingEntry, entry: world.posts[10] + 5)
        try expect(.root)
    }

    @Test("shows an envelope that is missing at the end")
    func omittedLast() throws {
        let lines = try unpacked.lines("envelopes.jsonl")
        try unpacked.write(Array(lines.dropLast()), to: "envelopes.jsonl")
        try unpacked.reseal(world.key)
        try expect(.missingEntry)
        try expect(.root)
    }

    @Test("shows envelopes that changed places")
    func reordered() throws {
        var lines = try unpacked.lines("envelopes.jsonl")
        lines.swapAt(3, 4)
        try unpacked.write(lines, to: "envelopes.jsonl")
        try unpacked.reseal(world.key)
        try expect(.root)
        try expect(.order, entry: world.posts[10] + 3)
    }

    @Test("shows an omitted opening, because the tables still hold the post")
    func omittedOpening() throws {
        var lines = try unpacked.lines("openings.jsonl")
        lines.remove(at: 8)
        try unpacked.write(lines, to: "openings.jsonl")
        try unpacked.reseal(world.key) { $0.counts.openings -= 1 }
        let report = try unpacked.verify(key)
        #expect(report.unopened == 1)
        try expect(.file, containing: "posts.jsonl")
    }

    @Test("names the entry whose words were changed, though everything was signed again")
    func changedWords() throws {
        var lines = try unpacked.lines("openings.jsonl")
        let opening = try Opening(decoding: lines[8])
        let body = String(decoding: try #require(opening.contents[.body]), as: UTF8.self)
        let other = body.replacingOccurrences(of: "pohon", with: "tiang")
        #expect(other != body)
        let line = String(decoding: lines[8], as: UTF8.self).replacingOccurrences(
            of: String(decoding: Base64.encode(Array(body.utf8)), as: UTF8.self),
            with: String(decoding: Base64.encode(Array(other.utf8)), as: UTF8.self)
        )
        lines[8] = Array(line.utf8)
        try unpacked.write(lines, to: "openings.jsonl")
        try unpacked.reseal(world.key)
        try expect(.commitment, entry: opening.number, containing: "body")
    }

    @Test("shows tables that say something else than the openings")
    func changedTables() throws {
        for name in ["posts.csv", "posts.jsonl"] {
            let bytes = try unpacked.bytes(name)
            let text = String(decoding: bytes, as: UTF8.self)
            let other = text.replacingOccurrences(of: "pohon tumbang RT 12", with: "semua aman di RT 12")
            #expect(other != text)
            try unpacked.write(Array(other.utf8), to: name)
            try unpacked.reseal(world.key)
            try expect(.file, containing: name)
            try unpacked.write(bytes, to: name)
        }
    }

    @Test("shows photos that changed places")
    func swappedMedia() throws {
        let names = try unpacked.names.filter { $0.hasPrefix("media/") }
        try #require(names.count >= 2)
        let (first, second) = (try unpacked.bytes(names[0]), try unpacked.bytes(names[1]))
        try unpacked.write(second, to: names[0])
        try unpacked.write(first, to: names[1])
        try unpacked.reseal(world.key)
        try expect(.media, containing: names[0])
        try expect(.missingMedia)
    }

    @Test("shows a photo that was taken out, and one that nobody posted")
    func strangeMedia() throws {
        let name = try #require(try unpacked.names.first { $0.hasPrefix("media/") })
        try FileManager.default.removeItem(at: unpacked.folder.appendingPathComponent(name))
        try expect(.file, containing: name)
        try unpacked.reseal(world.key) { $0.counts.media -= 1 }
        try expect(.missingMedia)
    }

    @Test("shows a manifest that another key signed")
    func otherSigner() throws {
        try unpacked.reseal(SigningKey(name: BundleWorld.origin))
        try expect(.signature, containing: "manifest.note")
    }

    @Test("is not confirmed when a forger signs all of it with a key of his own")
    func forgedWhole() throws {
        let forger = SigningKey(name: BundleWorld.origin)
        let checkpoint = try SignedNote(
            parsing: String(decoding: try unpacked.bytes("checkpoint"), as: UTF8.self)
        )
        try unpacked.write(Array(try forger.sign(checkpoint.text).encoded.utf8), to: "checkpoint")
        try unpacked.reseal(forger) { $0.key = forger.verifier().encoded }
        let report = try unpacked.verify(nil)
        #expect(!report.isConfirmed)
        #expect(report.signer.key?.fingerprint != key.fingerprint)
        try expect(.signature, containing: "checkpoint")
    }

    @Test("shows a reason that is not the one in the log")
    func otherReason() throws {
        try unpacked.reseal(world.key) { $0.reason = "Rapat biasa" }
        try expect(.manifest, containing: "export")
    }

    @Test("shows files that the manifest does not list, and links")
    func strangers() throws {
        try unpacked.write([1], to: "media/evil.exe")
        try expect(.file, containing: "media/evil.exe")
        try FileManager.default.removeItem(at: unpacked.folder.appendingPathComponent("media/evil.exe"))
        try FileManager.default.createSymbolicLink(
            atPath: unpacked.folder.path + "/link",
            withDestinationPath: "/etc/passwd"
        )
        try expect(.file, containing: "link")
    }
}
