import Foundation
import Testing

@testable import Journal

@Suite("An fsync precedes every acknowledgement")
struct FsyncTests {
    @Test(
        "Between handing a draft over and its acknowledgement the WAL is written and synced",
        .enabled("this machine lets nobody trace a process") { Strace.isMissing || Strace.isPermitted }
    )
    func everyAcknowledgement() throws {
        try #require(!Strace.isMissing, "strace is missing: apt-get install strace")
        let log = try TestLog.created()
        let trace = log.folder + "/trace"
        let calls = "trace=write,pwrite64,fsync,fdatasync"
        let tracer = [Strace.path, "-f", "-y", "-s", "64", "-e", calls, "-e", "signal=none", "-o", trace]
        let probe = try ProbeProcess(["append", log.folder, "4", "r", "25"], under: tracer)
        let lines = probe.rest()
        #expect(lines.count { $0.hasPrefix("ack ") } == 100)
        let events = try Strace.events(in: String(contentsOfFile: trace, encoding: .utf8))
        let syncs = events.filter { $0.call.hasSuffix("sync") && $0.isOnWAL && $0.result == 0 }
        let writes = events.filter { $0.call == "pwrite64" && $0.isOnWAL }
        var checked = 0
        for acknowledgement in events where acknowledgement.call == "write" {
            guard let words = acknowledgement.words, words.first == "ack" else { continue }
            let body = words[2]
            let sent = try #require(events.first { $0.call == "write" && $0.words == ["send", body] })
            let isKept = syncs.contains { sync in
                sync.end < acknowledgement.start
                    && writes.contains { sent.end < $0.start && $0.end < sync.start }
            }
            #expect(isKept, "\(body) was acknowledged without an fsync of the WAL behind it")
            checked += 1
        }
        #expect(checked == 100)
    }
}

/// What strace tells of a process.
enum Strace {
    static let path = "/usr/bin/strace"

    static var isMissing: Bool { !FileManager.default.isExecutableFile(atPath: path) }

    /// A container may forbid ptrace(2).
    static let isPermitted: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = ["-o", "/dev/null", "/bin/true"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    /// One system call; `start` and `end` are lines of the trace.
    struct Event {
        let call: String
        let text: String
        let start: Int
        let end: Int
        let result: Int

        /// Its descriptor stands for the log's WAL file.
        var isOnWAL: Bool { text.contains("/journal.db-wal>") }

        /// The words of a line that was written.
        var words: [String]? {
            guard let open = text.firstIndex(of: "\""), let close = text.range(of: "\\n\"") else {
                return nil
            }
            return text[text.index(after: open)..<close.lowerBound].split(separator: " ").map(String.init)
        }
    }

    /// The calls of a trace that was written with `-f -o`, in the order of their start.
    static func events(in trace: String) throws -> [Event] {
        var events: [Event] = []
        var pending: [String: (start: Int, text: String)] = [:]
        for (number, line) in trace.split(separator: "\n").enumerated() {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
            guard parts.count == 2 else { continue }
            let thread = String(parts[0])
            var text = parts[1].trimmingCharacters(in: .whitespaces)
            var start = number
            if text.hasSuffix("<unfinished ...>") {
                pending[thread] = (number, text)
                continue
            }
            if text.hasPrefix("<... "), let begun = pending.removeValue(forKey: thread) {
                start = begun.start
                text = begun.text + text
            }
            guard let bracket = text.firstIndex(of: "("),
                let equals = text.range(of: " = ", options: .backwards),
                let result = Int(text[equals.upperBound...].prefix { $0.isNumber || $0 == "-" })
            else { continue }
            let call = String(text[..<bracket])
            events.append(Event(call: call, text: text, start: start, end: number, result: result))
        }
        return events.sorted { $0.start < $1.start }
    }
}
