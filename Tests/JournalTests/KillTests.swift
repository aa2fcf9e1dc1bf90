import Domain
import Foundation
import Testing

@testable import Journal

@Suite("A killed process loses nothing that it acknowledged")
struct KillTests {
    /// TITIAN_KILL_ROUNDS=500 makes a soak of it.
    private static let rounds =
        ProcessInfo.processInfo.environment["TITIAN_KILL_ROUNDS"].flatMap(Int.init) ?? 30

    @Test("After each SIGKILL the log opens, audits clean and holds every acknowledged entry")
    func kill() throws {
        let log = try TestLog.created()
        var random = SplitMix64(seed: 11)
        var acknowledged: [Int: String] = [:]
        var fruitful = 0
        for round in 0..<Self.rounds {
            let probe = try ProbeProcess(["append", log.folder, "\(1 + round % 9)", "r\(round)"])
            // Most rounds are killed amid appends, some while the log is still being opened. The first are given
            // until something is acknowledged, however slow the disk: without that they would prove nothing.
            var lines: [String] = []
            while round % 6 != 0, lines.last?.hasPrefix("ack ") != true, let line = probe.line() {
                lines.append(line)
            }
            usleep(UInt32.random(in: 0...40_000, using: &random))
            probe.kill()
            lines += probe.rest()
            #expect(!lines.contains { $0.hasPrefix("held") || $0.hasPrefix("failed") }, "\(lines.suffix(1))")
            var fresh: [Int: String] = [:]
            for line in lines {
                let words = line.split(separator: " ").map(String.init)
                guard words[0] == "ack", let number = Int(words[1]) else { continue }
                #expect(acknowledged[number] == nil && fresh[number] == nil)
                fresh[number] = words[2]
            }
            if !fresh.isEmpty { fruitful += 1 }

            let appender = try log.open()
            appender.close()
            let report = try log.audit()
            #expect(report.findings == [])
            try Self.expect(fresh, in: log)
            acknowledged.merge(fresh) { old, _ in old }
        }
        try Self.expect(acknowledged, in: log)
        #expect(fruitful > Self.rounds / 2, "only \(fruitful) rounds acknowledged anything")
        // No body was written twice, acknowledged or not.
        var bodies = Set<[UInt8]>()
        let reader = try log.reader()
        try reader.scan(1..<reader.size()) { view in
            bodies.insert(view.content(.body).map { Array($0) } ?? [])
        }
        #expect(try bodies.count == reader.size() - 1)
    }

    private static func expect(_ acknowledged: [Int: String], in log: TestLog) throws {
        guard let first = acknowledged.keys.min(), let last = acknowledged.keys.max() else { return }
        var found: [Int: String] = [:]
        try log.reader().scan(first..<(last + 1)) { view in
            guard acknowledged[view.number] != nil, let body = view.content(.body) else { return }
            found[view.number] = String(decoding: body, as: UTF8.self)
        }
        #expect(found == acknowledged)
    }
}
