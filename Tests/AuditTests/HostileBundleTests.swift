import Archives
import Domain
import Foundation
import Journal
import Testing

@testable import Audit

@Suite("A bundle from a stranger")
struct HostileBundleTests {
    let world: BundleWorld
    let python: PythonVerifier
    let zip: String
    var key: VerifierKey { world.key.verifier() }

    init() throws {
        world = try BundleWorld()
        python = try PythonVerifier(in: world.folder)
        zip = try world.export(try world.request())
    }

    private func expectFault(_ path: String, _ code: AuditFinding.Code) throws {
        let report = try BundleVerifier(path).verify(key: key)
        #expect(!report.isConfirmed)
        #expect(report.findings.contains { $0.code == code }, "\(report.findings)")
        let answer = try python.verify(path, key: key)
        #expect(answer.status == 1, "\(answer.output)")
        #expect(answer.output.contains("FAULT"))
    }

    @Test("that was cut off anywhere is found out")
    func truncated() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: zip))
        let path = world.folder.path + "/short.zip"
        for length in [0, 1, 100, whole.count / 2, whole.count - 30, whole.count - 1] {
            try whole.prefix(length).write(to: URL(fileURLWithPath: path))
            let report = try BundleVerifier(path).verify(key: key)
            #expect(!report.isConfirmed, "\(length) bytes")
            #expect(report.findingCount > 0)
            #expect(try python.verify(path, key: key).status == 1)
        }
    }

    @Test("with any changed byte in packed content is found out")
    func corrupted() throws {
        let whole = Array(try Data(contentsOf: URL(fileURLWithPath: zip)))
        let path = world.folder.path + "/flipped.zip"
        // Central directory and headers hold times and the like, which say nothing about the content.
        for place in stride(from: 200, to: whole.count * 3 / 4, by: whole.count / 40) {
            var flipped = whole
            flipped[place] ^= 0x10
            try Data(flipped).write(to: URL(fileURLWithPath: path))
            let report = try BundleVerifier(path).verify(key: key)
            if report.isConfirmed {
                let same =
                    try ZipReading.files(of: path).map(\.bytes) == ZipReading.files(of: zip).map(\.bytes)
                #expect(same, "byte \(place) of \(whole.count)")
            }
        }
    }

    @Test("that names a path outside of the archive is not looked at")
    func climbing() throws {
        for name in ["../evil", "/etc/evil", "media/../../evil"] {
            let path = world.folder.path + "/climbing.zip"
            let writer = try ZipWriter(path: path, modified: 1_763_694_000)
            for (name, bytes) in try ZipReading.files(of: zip) { try writer.addFile(name, bytes) }
            try writer.addFile(name, [1, 2, 3])
            try writer.finish()
            try expectFault(path, .unreadable)
        }
    }

    @Test("with a file more, or a name twice, is found out")
    func additions() throws {
        for name in ["extra.txt", "posts.csv"] {
            let path = world.folder.path + "/more.zip"
            let writer = try ZipWriter(path: path, modified: 1_763_694_000)
            for (name, bytes) in try ZipReading.files(of: zip) { try writer.addFile(name, bytes) }
            try writer.addFile(name, [1, 2, 3])
            try writer.finish()
            try expectFault(path, name == "extra.txt" ? .file : .unreadable)
        }
    }

    @Test("that unpacks to far more than it weighs is given up")
    func bomb() throws {
        let path = world.folder.path + "/bomb.zip"
        let writer = try ZipWriter(path: path, modified: 1_763_694_000)
        for (name, bytes) in try ZipReading.files(of: zip) where name != "posts.csv" {
            try writer.addFile(name, bytes)
        }
        try writer.begin("posts.csv")
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        for _ in 0..<64 { try zeros.withUnsafeBytes { try writer.put($0) } }
        try writer.end()
        try writer.finish()
        // It is read no further than the manifest says, so that a bomb costs nothing.
        let start = ContinuousClock.now
        let report = try BundleVerifier(path).verify(key: key)
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(report.findings.contains { $0.code == .file && $0.detail.contains("posts.csv") })
    }

    @Test("with numbers that no log and no calendar has is found out without a crash")
    func absurdNumbers() throws {
        let unpacked = try world.unpackedExport()
        let lines = try unpacked.lines("envelopes.jsonl")
        for envelope in [
            #"{"v":1,"n":-5,"k":"post","t":1,"from":[1]}"#,
            #"{"v":1,"n":9223372036854775807,"k":"post","t":1,"from":[1]}"#,
            #"{"v":1,"n":7,"k":"post","t":1,"from":[-1]}"#,
        ] {
            try unpacked.write(lines.dropLast() + [Array(envelope.utf8)], to: "envelopes.jsonl")
            try unpacked.reseal(world.key)
            try expectFault(unpacked.folder.path, .root)
        }
        try unpacked.write(lines, to: "envelopes.jsonl")
        let openings = try unpacked.lines("openings.jsonl")
        for body in [#"{"at":9223372036854775807,"zone":420}"#, #"{"at":0,"zone":9223372036854775807}"#] {
            let number = world.posts[0]
            let salt = String(repeating: "A", count: 43) + "="
            let bytes = String(decoding: Base64.encode(Array(body.utf8)), as: UTF8.self)
            let line = #"{"n":\#(number),"slots":{"body":{"salt":"\#(salt)","bytes":"\#(bytes)"}}}"#
            var changed = openings
            changed[4] = Array(line.utf8)
            try unpacked.write(changed, to: "openings.jsonl")
            try unpacked.reseal(world.key)
            try expectFault(unpacked.folder.path, .commitment)
        }
    }

    @Test("that is no bundle at all is no reason to stop")
    func noBundle() throws {
        let path = world.folder.path + "/none.zip"
        let writer = try ZipWriter(path: path, modified: 0)
        try writer.addFile("manifest.json", Array(#"{"format":"titian-bundle/1","range":{"first":-5}}"#.utf8))
        try writer.finish()
        try expectFault(path, .manifest)
        try expectFault(world.folder.path + "/keys", .manifest)
        #expect(throws: BundleFault.missing(path: "/nonexistent")) {
            try BundleVerifier("/nonexistent").verify(key: nil)
        }
    }
}

extension ZipWriter {
    /// One small file.
    func addFile(_ name: String, _ bytes: [UInt8]) throws {
        try begin(name)
        try bytes.withUnsafeBytes { try put($0) }
        try end()
    }
}
