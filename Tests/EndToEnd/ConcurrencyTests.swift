import Foundation
import TestSupport
import Testing

@Suite("Two at once")
struct ConcurrencyTests {
    @Test("while one import runs another command that appends is told who holds the log; readers go on")
    func secondWriter() throws {
        let city = try City()
        try city.folder.write(Chat.android(["satu", "dua"]).utf8, to: Chat.fileName)
        let small = city.folder.path(Chat.fileName)
        try city.importFile(small)
        try city.folder.write(Chat.long(12_000), to: "besar.txt")
        let running = try RunningTitian([
            "import", "--posts-only", "--data", city.data, "--keys", city.keys, "--forum", "Besar",
            city.folder.path("besar.txt"),
        ])
        // Halted, so that it holds the log for as long as this looks; first it must have taken it.
        let holder = try #require(try Self.waitForHolder(city, running))
        running.halt()
        defer { running.goOn() }
        #expect(holder == "\(running.id)")
        let output = city.folder.path("x.zip")
        for command in [
            ["import", small], ["digest", "--issue"], ["export", "--reason", "x", "--output", output],
        ] {
            let run = try city.run(command[0], Array(command.dropFirst()))
            #expect(run.status == 3, "\(command) \(run.text)")
            #expect(run.errorText.contains("\(running.id)"), "\(run.errorText)")
        }
        #expect(!FileManager.default.fileExists(atPath: output))
        #expect(try city.posts("--forum", "Forum Uji").count == 2)
        #expect(try city.run("search", "satu").status == 0)
        #expect(try city.run("digest", "--date", "2026-11-20").status == 0)
        #expect(try city.verify().status == 0)
        #expect(try city.run("import", "--dry-run", small).status == 0)
        running.goOn()
        #expect(running.finish() == 0)
        #expect(try city.run("posts", "--forum", "Besar", "--json").output.count { $0 == 0x0A } == 12_000)
    }

    /// The pid in the lock file, once the import has begun to append: halted while it opens the log, it would
    /// hold SQLite's locks of that moment too.
    private static func waitForHolder(_ city: City, _ running: RunningTitian) throws -> String? {
        for _ in 0..<24_000 where running.isRunning {
            let text = (try? String(contentsOfFile: city.journal + ".lock", encoding: .utf8)) ?? ""
            let pid = text.trimmingCharacters(in: .whitespacesAndNewlines)
            let facts = try? FileManager.default.attributesOfItem(atPath: city.journal + "-wal")
            if pid == "\(running.id)", (facts?[.size] as? Int ?? 0) > 100_000 { return pid }
            usleep(5_000)
        }
        return nil
    }
}
