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

    @Test("with the city's roster words decide, reports reach an agency, and only push-names stay unknown")
    func recordsHaveAuthority() throws {
        let folder = try TemporaryFolder()
        let data = folder.path("demo")
        let run = try Program.titian(
            ["demo", "--data", data, "--fixtures", Self.fixtures],
            environment: ["TITIAN_LANG": "en"]
        )
        #expect(run.status == 0 && run.errorText.isEmpty, "\(run.errorText)")
        let steps = try DemoStep.all(of: data + "/kota")
        let decisions = steps.filter { $0.record.hasPrefix("IZN-") && $0.evidence == "langsung" }
        #expect(
            Set(decisions.compactMap(\.to)).isSuperset(of: [
                "disetujui", "belum dapat disetujui", "ditangguhkan",
            ])
        )
        // Decided by the Sekda, by a camat, and by an acting camat on her letter.
        #expect(
            Set(decisions.compactMap(\.by)).isSuperset(of: [
                "hendra-wiguna", "roni-firmansyah", "nani-haryani",
            ])
        )
        #expect(decisions.filter { $0.by == "nani-haryani" }.allSatisfy { $0.letter?.isEmpty == false })
        let named = try #require(run.text.firstMatch(of: /records show (IZN-2026-\d{4})/)?.1)
        #expect(decisions.contains { $0.record == named })
        #expect(steps.contains { $0.record.hasPrefix("IZN-") && $0.to == "dibatalkan" })
        // An import hands nothing over, so nothing says that it was.
        #expect(steps.contains { $0.record.hasPrefix("KND-") && $0.responsible?.isEmpty == false })
        #expect(!steps.contains { $0.record.hasPrefix("KND-") && $0.to == "diteruskan" })
        // Nobody directs the mayor, and "RW 05" of one kelurahan is not that of another.
        #expect(!steps.contains { $0.responsible?.contains("ridho-prawira") ?? false })
        let heap = try #require(
            steps.first { $0.record.hasPrefix("KND-") && $0.by == "euis-rohaeti" }?.record
        )
        let followers = steps.filter { $0.record == heap && $0.relation == "follows" }.compactMap(\.by)
        #expect(!followers.contains("entis-sutisman") && !followers.contains("agus-ramdani"))
        let unknown = try Program.titian("roster", "unknown", "--data", data + "/kota", "--json")
        #expect(unknown.status == 0)
        let lines = unknown.text.split(separator: "\n")
        #expect(lines.count == 2)
        for name in ["Eman Wanakerta", "Fitri"] {
            #expect(lines.contains { $0.contains("\"name\":\"\(name)\"") })
        }
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
