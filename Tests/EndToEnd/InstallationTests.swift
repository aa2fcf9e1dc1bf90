import Foundation
import TestSupport
import Testing

@Suite("A new installation")
struct InstallationTests {
    @Test("init says where things are, and shows the key and its fingerprint, in the language asked for")
    func initTells() throws {
        let folder = try TemporaryFolder()
        let data = folder.path("kota")
        let english = try Program.titian("init", "--data", data, "--name", "Kota \"Uji\"", "--lang", "en")
        #expect(english.status == 0)
        #expect(english.text.contains("Ready: \(data)\n"))
        let vkey = try String(contentsOfFile: data + "-keys/log.vkey", encoding: .utf8)
        #expect(english.text.contains(vkey.trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(english.text.contains("Fingerprint: "))
        let other = folder.path("lain")
        let indonesian = try Program.titian("init", "--data", other, environment: ["TITIAN_LANG": "id"])
        #expect(indonesian.text.contains("Siap: \(other)\n") && indonesian.text.contains("Sidik jari: "))
        // The log's name can never change: that it is only an example is told while it can be put right.
        #expect(indonesian.errorText.contains("nama log relay.kotacontoh.go.id/log hanya contoh"))
        let named = try Program.titian(
            "init",
            "--data",
            folder.path("kota-b"),
            "--origin",
            "relay.b.go.id/log"
        )
        #expect(named.status == 0 && named.errors.isEmpty)
        // A name with quotes survives the settings file.
        let digest = try Program.titian("digest", "--data", data, "--date", "2026-11-15")
        #expect(digest.text.contains("Kota \"Uji\""))
    }

    @Test("keys lie outside the data, and only their owner reads them")
    func keysArePrivate() throws {
        let city = try City()
        let mode = { (path: String) in
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(city.keys) == 0o700)
        #expect(try mode(city.keys + "/log.key") == 0o600)
        #expect(try mode(city.keys + "/state") == 0o600)
        #expect(try mode(city.data) == 0o700)
        let secret = try Data(contentsOf: URL(fileURLWithPath: city.keys + "/log.key"))
        for (name, bytes) in try city.files() { #expect(bytes.range(of: secret) == nil, "\(name)") }
    }

    static let refused: [(why: String, arguments: [String])] = [
        ("keys in the data", ["--keys", "KOTA/keys"]),
        ("keys are the data", ["--keys", "KOTA"]),
        ("keys in the data by a detour", ["--keys", "KOTA/../kota/keys"]),
        ("unknown zone", ["--timezone", "Asia/Bandung"]),
        ("empty origin", ["--origin", ""]),
        ("origin with a space", ["--origin", "relay contoh/log"]),
        ("origin with a plus", ["--origin", "relay+contoh/log"]),
        ("origin with a line end", ["--origin", "relay\ncontoh/log"]),
        ("unknown option", ["--folder", "x"]),
        ("unknown language", ["--lang", "su"]),
    ]

    @Test("what makes no sense is usage, and leaves nothing behind", arguments: refused.map(\.why))
    func badArguments(why: String) throws {
        let folder = try TemporaryFolder()
        let arguments = try #require(Self.refused.first { $0.why == why }).arguments
            .map { $0.replacing("KOTA", with: folder.path("kota")) }
        let run = try Program.titian(["init", "--data", folder.path("kota")] + arguments)
        #expect(run.status == 2, "\(run.errorText)")
        #expect(!run.errors.isEmpty && run.output.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("a second init is refused and changes nothing")
    func onlyOnce() throws {
        let city = try City()
        let before = try city.files()
        let key = try city.key()
        let again = try Program.titian("init", "--data", city.data, "--keys", city.keys)
        #expect(again.status == 3)
        #expect(again.errorText.contains(city.data))
        // Nor does a key that signs one log begin another.
        let other = try Program.titian("init", "--data", city.folder.path("lain"), "--keys", city.keys)
        #expect(other.status == 3)
        #expect(!FileManager.default.fileExists(atPath: city.folder.path("lain") + "/journal.db"))
        #expect(try city.files() == before)
        #expect(try city.key() == key)
    }

    static let settings: [(change: @Sendable (String) -> String, told: [String])] = [
        ({ $0 + "timezon: Asia/Makassar\n" }, ["line 8", "\"timezon\"", "\"timezone\""]),
        ({ "nama: Kota\n" + $0 }, ["line 1", "\"nama\"", "\"name\""]),
        ({ $0.replacing("Asia/Jakarta", with: "Asia/Bandung") }, ["Asia/Bandung", "Asia/Makassar"]),
        ({ $0.replacing("origin:", with: "# origin:") }, ["\"origin\""]),
        ({ _ in "name: [unclosed\n" }, ["YAML"]),
        ({ _ in "just words\n" }, ["YAML"]),
        ({ $0.replacing("name: ", with: "name:\n  deep: ") }, ["\"name\""]),
    ]

    @Test(
        "a settings file with a fault is named with the line and what was meant: 3, for the command was right",
        arguments: settings.indices
    )
    func badSettings(index: Int) throws {
        let city = try City()
        let path = city.data + "/titian.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Self.settings[index].change(text).write(toFile: path, atomically: true, encoding: .utf8)
        for command in [["posts"], ["import", "x.zip"], ["search", "banjir"], ["rebuild"]] {
            let run = try city.run(command[0], Array(command.dropFirst()))
            #expect(run.status == 3, "\(run.errorText)")
            #expect(run.errorText.contains(path))
            for words in Self.settings[index].told {
                #expect(run.errorText.contains(words), "\(run.errorText)")
            }
        }
    }
}
