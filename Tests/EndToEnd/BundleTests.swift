import Foundation
import TestSupport
import Testing

@Suite("The audit bundle, made and verified")
struct BundleTests {
    private struct Exported {
        let city: City
        let bundle: String
        let summary: String
    }

    /// The camats' forum of two days, exported from a copy of the demo.
    private static let made = Result { () throws -> Exported in
        let city = try City(copyOf: DemoCity.city)
        atexit { BundleTests.clear() }
        let bundle = city.folder.path("bukti.zip")
        let run = try city.run(
            "export",
            "--forum",
            "Forum Camat-Lurah",
            "--from",
            "2026-11-14",
            "--to",
            "2026-11-15",
            "--reason",
            "Pemeriksaan reguler",
            "--who",
            "Inspektorat",
            "--output",
            bundle
        )
        try #require(run.status == 0, "\(run.errorText)")
        return Exported(city: city, bundle: bundle, summary: run.text)
    }

    private static func clear() {
        if let path = try? made.get().city.folder.path { try? FileManager.default.removeItem(atPath: path) }
    }

    /// The bundle unpacked anew, beside the installation.
    private static func unpacked() throws -> String {
        let exported = try made.get()
        let path = exported.city.folder.path("bukti-\(UUID().uuidString)")
        let program = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"
        try Python.run(program, exported.bundle, path)
        return path
    }

    private static func python(_ path: String, _ options: String...) throws -> Program {
        try Program.run("/usr/bin/env", ["python3", try unpacked() + "/verify.py", path] + options)
    }

    @Test("the export is an entry, written before the bundle, and opens exactly what was chosen")
    func recorded() throws {
        let exported = try Self.made.get()
        let size = try DemoCity.city.size()
        let posts = try exported.city.posts(
            "--forum",
            "Forum Camat-Lurah",
            "--from",
            "2026-11-14",
            "--to",
            "2026-11-15"
        )
        #expect(
            exported.summary.contains("\(posts.count) posts") && exported.summary.contains("entry \(size)")
        )
        #expect(try exported.city.size() == size + 1)
        #expect(try exported.city.verify().status == 0)
        let path = try Self.unpacked()
        let rows = try String(contentsOfFile: path + "/posts.jsonl", encoding: .utf8).split(separator: "\n")
        #expect(rows.count == posts.count)
        let manifest = try String(contentsOfFile: path + "/manifest.json", encoding: .utf8)
        #expect(manifest.contains("\"Pemeriksaan reguler\"") && manifest.contains("\"Inspektorat\""))
        for name in ["verify.py", "CARA-VERIFIKASI.md", "HOW-TO-VERIFY.md"] {
            #expect(FileManager.default.fileExists(atPath: path + "/" + name))
        }
    }

    @Test("only the key makes the signer sure: without it 1 and TIDAK DIPASTIKAN, with another's 1")
    func signer() throws {
        let exported = try Self.made.get()
        let key = try exported.city.key()
        let sure = try Program.titian("verify", exported.bundle, "--key", key)
        #expect(sure.status == 0, "\(sure.text)")
        let file = try Program.titian("verify", exported.bundle, "--key", exported.city.keys + "/log.vkey")
        #expect(file.status == 0 && file.text == sure.text)
        let unsure = try Program.titian("verify", exported.bundle, "--lang", "id")
        #expect(unsure.status == 1 && unsure.text.contains("TIDAK DIPASTIKAN"))
        #expect(unsure.text.firstMatch(of: /([0-9a-f]{4} ){7}[0-9a-f]{4}/) != nil)
        #expect(try Program.titian("verify", exported.bundle, "--key", try City().key()).status == 1)
        #expect(try Program.titian("verify", exported.bundle, "--key", "bukan kunci").status == 2)
        let json = try Program.titian("verify", exported.bundle, "--json")
        let object = try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any]
        #expect(json.status == 1 && object?["ok"] as? Bool == false && object?["findingCount"] as? Int == 0)
    }

    @Test("the Python verifier out of the bundle agrees, on the file and on the unpacked folder")
    func python() throws {
        let exported = try Self.made.get()
        let key = try exported.city.key()
        let path = try Self.unpacked()
        for place in [exported.bundle, path] {
            #expect(try Self.python(place, "--key", key).status == 0)
            let unsure = try Self.python(place)
            #expect(unsure.status == 1 && unsure.text.contains("NOT CONFIRMED"))
        }
        #expect(try Program.titian("verify", path, "--key", key).status == 0)
    }

    static let tampered = [
        "posts.csv", "posts.jsonl", "openings.jsonl", "envelopes.jsonl", "checkpoint", "manifest.json",
        "manifest.note", "range-proof.json", "verify.py", "media",
    ]

    @Test("one changed byte in any file is found and named by both verifiers", arguments: tampered)
    func changedByte(name: String) throws {
        let key = try Self.made.get().city.key()
        let path = try Self.unpacked()
        var file = path + "/" + name
        if name == "media" {
            file +=
                "/" + (try #require(try FileManager.default.contentsOfDirectory(atPath: file).sorted().first))
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[bytes.count / 2] ^= 0x01
        try bytes.write(to: URL(fileURLWithPath: file))
        let run = try Program.titian("verify", path, "--key", key)
        #expect(run.status == 1 || run.status == 3, "\(run.text)\(run.errorText)")
        let told = run.text + run.errorText
        #expect(told.contains(name.hasPrefix("manifest") ? "manifest" : name), "\(told)")
        #expect(try Self.python(path, "--key", key).status != 0)
    }

    @Test("a file taken out, a post taken out, a file put in: found")
    func omissions() throws {
        let key = try Self.made.get().city.key()
        let changes: [(String) throws -> Void] = [
            { try FileManager.default.removeItem(atPath: $0 + "/posts.csv") },
            { path in
                let name = try FileManager.default.contentsOfDirectory(atPath: path + "/media").sorted()[0]
                try FileManager.default.removeItem(atPath: path + "/media/" + name)
            },
            { path in
                let lines = try String(contentsOfFile: path + "/envelopes.jsonl", encoding: .utf8).split(
                    separator: "\n"
                )
                try (lines.dropLast().joined(separator: "\n") + "\n")
                    .write(toFile: path + "/envelopes.jsonl", atomically: true, encoding: .utf8)
            },
            { try "lain".write(toFile: $0 + "/media/tambahan.jpg", atomically: true, encoding: .utf8) },
        ]
        for (place, change) in changes.enumerated() {
            let path = try Self.unpacked()
            try change(path)
            #expect(try Program.titian("verify", path, "--key", key).status == 1, "change \(place)")
        }
    }

    @Test("a period without posts gives a bundle that verifies")
    func emptyPeriod() throws {
        let city = try City(copyOf: DemoCity.city)
        let bundle = city.folder.path("kosong.zip")
        let run = try city.run("export", "--from", "2030-01-01", "--reason", "Uji", "--output", bundle)
        #expect(run.status == 0 && run.text.contains("0 posts"))
        #expect(try Program.titian("verify", bundle, "--key", city.key()).status == 0)
        #expect(try Self.python(bundle, "--key", city.key()).status == 0)
    }

    @Test("without a reason or a place to write to nothing is recorded and nothing is left")
    func refused() throws {
        let city = try City(copyOf: DemoCity.city)
        let size = try city.size()
        let folder = city.folder.path("tujuan")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for reason in ["", "  "] {
            let run = try city.run("export", "--reason", reason, "--output", folder + "/a.zip")
            #expect(run.status == 3 || run.status == 2, "\(run.errorText)")
        }
        #expect(try city.run("export", "--output", folder + "/a.zip").status == 2)
        for output in [folder + "/tiada/a.zip", folder, "/proc/a.zip"] {
            let run = try city.run("export", "--reason", "Uji", "--output", output)
            #expect(run.status == 3 && run.errorText.contains(output), "\(run.errorText)")
        }
        #expect(
            try city.run("export", "--reason", "Uji", "--forum", "X", "--output", folder + "/a.zip").status
                == 3
        )
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder + ".partial"))
        #expect(try city.size() == size)
    }
}
