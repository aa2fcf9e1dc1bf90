import Domain
import Foundation
import Journal

// Appends to a log until it is stopped, for the tests that kill, trace or lock out a second process.
//
//   AppendProbe append FOLDER WRITERS ROUND [COUNT]   WRITERS tasks append, COUNT drafts each or for ever
//   AppendProbe hold FOLDER                           opens the log and waits for the end of its input
//
// FOLDER holds `journal.db` and the key folder `keys`. Each line is one write(2): `send BODY` before a
// draft is handed over, `ack ENTRY BODY` after it was acknowledged, `held by PID` where another has it.

/// Writes one line with one system call, past every buffer.
@Sendable func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

/// One task's work: hand over a draft, wait for its number, say so, again.
@Sendable func work(_ appender: Appender, writer: Int, round: String, count: Int) async throws {
    for draft in 0..<count {
        let body = "\(round)-\(writer)-\(draft)"
        say("send \(body)")
        let range = try await appender.append([
            EntryDraft(kind: .post, contents: BySlot(body: Array(body.utf8)))
        ])
        say("ack \(range.lowerBound) \(body)")
        if writer == 0, draft % 16 == 15 { try appender.checkpoint() }
    }
}

let arguments = CommandLine.arguments
guard arguments.count > 2 else {
    say("usage: AppendProbe append FOLDER WRITERS ROUND [COUNT] | hold FOLDER")
    exit(2)
}
do {
    let appender = try Appender(
        path: arguments[2] + "/journal.db",
        keys: KeyFolder(path: arguments[2] + "/keys")
    )
    if arguments[1] == "hold" {
        say("holding")
        while readLine() != nil {}
    } else {
        let writers = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
        let round = arguments.count > 4 ? arguments[4] : "r"
        let count = arguments.count > 5 ? Int(arguments[5]) ?? .max : .max
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask { try await work(appender, writer: writer, round: round, count: count) }
            }
            try await group.waitForAll()
        }
    }
    appender.close()
} catch JournalFault.heldBy(let pid, _) {
    say("held by \(pid)")
    exit(3)
} catch {
    say("failed \(error)")
    exit(3)
}
