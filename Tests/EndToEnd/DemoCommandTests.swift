import Foundation
import RepositoryFiles
import TestSupport
import Testing

/// `titian demo`, as `make run` starts it.
@Suite("The demo")
struct DemoCommandTests {
    private static let fixtures = Repository().root.path + "/fixtures/demo"

    @Test("imports, shows the digest of its last day by its own clock, and leaves a bundle that verifies")
    func showsTheMainJob() throws {
        let folder = try TemporaryFolder()
        let data = folder.path("demo")
        for round in 1...2 {
            let run = try Program.titian(
                ["demo", "--data", data, "--fixtures", Self.fixtures],
                environment: ["TITIAN_LANG": "id"]
            )
            #expect(run.status == 0, "round \(round): \(run.errorText)")
            for words in ["jam peragaan", "IKHTISAR HARIAN", "15 November 2026", "Forum Pimpinan", "UTUH"] {
                #expect(run.text.contains(words), "round \(round): \(words)")
            }
        }
        for file in ["ikhtisar.html", "bukti.zip", "kota/journal.db", "keys/log.vkey"] {
            #expect(FileManager.default.fileExists(atPath: data + "/" + file), "\(file)")
        }
        let page = String(decoding: try folder.bytes(of: "demo/ikhtisar.html"), as: UTF8.self)
        #expect(page.contains("data:image/jpeg;base64,"))
        let bundle = try Program.titian("verify", data + "/bukti.zip", "--key", data + "/keys/log.vkey")
        #expect(bundle.status == 0, "\(bundle.text)")
    }

    @Test("touches no folder that is not a demo's, and says so where its exports are missing")
    func harmsNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("penting".utf8), to: "berkas")
        let other = try Program.titian("demo", "--data", folder.path, "--fixtures", Self.fixtures)
        #expect(other.status == 2)
        #expect(try folder.bytes(of: "berkas") == Array("penting".utf8))
        let without = try Program.titian("demo", "--data", folder.path("new"), "--fixtures", folder.path)
        #expect(without.status == 2)
        #expect(!FileManager.default.fileExists(atPath: folder.path("new")))
    }
}
