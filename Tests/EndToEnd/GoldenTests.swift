import Foundation
import RepositoryFiles
import TestSupport
import Testing

/// The data of every released version (`fixtures/golden`), opened by this one.
@Suite("Data of earlier versions")
struct GoldenTests {
    private static let folder = Repository().root.path + "/fixtures/golden"

    static let versions: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).sorted()
    }()

    @Test("there is data to open")
    func exists() {
        #expect(Self.versions.contains("0.1.0"))
    }

    @Test("verifies, lists the same posts, and refuses to be written without its key", arguments: versions)
    func opens(version: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: "\(Self.folder)/\(version)", toPath: folder.path("golden"))
        let data = folder.path("golden/data")
        let keys = folder.path("golden/keys")

        let verified = try Program.titian("verify", data, "--keys", keys)
        #expect(verified.status == 0, "\(verified.text)\(verified.errorText)")
        let posts = try Program.titian("posts", "--data", data, "--json")
        #expect(posts.text == String(decoding: try folder.bytes(of: "golden/posts.jsonl"), as: UTF8.self))
        let vkey = String(decoding: try folder.bytes(of: "golden/keys/log.vkey"), as: UTF8.self)
        let bundle = try Program.titian("verify", folder.path("golden/bundle.zip"), "--key", vkey)
        #expect(bundle.status == 0, "\(bundle.text)\(bundle.errorText)")

        let written = try Program.titian(
            "export",
            "--data",
            data,
            "--keys",
            keys,
            "--reason",
            "x",
            "--output",
            "x.zip"
        )
        #expect(written.status == 3)
        #expect(!FileManager.default.fileExists(atPath: "x.zip"))
    }
}
