import Foundation
import TestSupport
import Testing

@Suite("The view can be thrown away")
struct RebuildTests {
    private static func answers(_ city: City) throws -> [[UInt8]] {
        let commands = [
            ["posts", "--json"], ["search", "--json", "--limit", "1000", "banjir"],
            ["search", "tangani*"], ["digest", "--format", "json", "--date", "2026-11-15"],
        ]
        return try commands.map { command in
            let run = try city.run(command[0], Array(command.dropFirst()))
            try #require(run.status == 0, "\(run.errorText)")
            // The moment of making stands in the digest.
            let lines = run.output.split(separator: 0x0A).filter {
                !String(decoding: $0, as: UTF8.self).contains("generatedAt")
            }
            return command[0] == "digest" ? [] : lines.joined(separator: [0x0A]).map { $0 }
        }
    }

    @Test("removed, cut, scribbled over or of another log: the same answers come again")
    func sameAnswers() throws {
        let city = try City(copyOf: DemoCity.city)
        let path = city.data + "/readmodel.db"
        let before = try Self.answers(city)
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let other = try City()
        _ = try other.posts()
        let replacements: [Data?] = [
            nil, Data(), whole.prefix(whole.count / 2), Data("not a database".utf8),
            Data(whole.prefix(8_192) + Data(repeating: 0x5A, count: whole.count - 8_192)),
            try Data(contentsOf: URL(fileURLWithPath: other.data + "/readmodel.db")),
        ]
        for (place, bytes) in replacements.enumerated() {
            for name in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + name) }
            try bytes?.write(to: URL(fileURLWithPath: path))
            #expect(try Self.answers(city) == before, "replacement \(place)")
        }
        let size = try city.size()
        let rebuilt = try city.run("rebuild")
        #expect(rebuilt.status == 0 && rebuilt.text.contains("\(size)"))
        #expect(try Self.answers(city) == before)
        #expect(try city.verify().status == 0)
    }
}
