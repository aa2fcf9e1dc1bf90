import Foundation
import Testing

@testable import Media

@Suite struct WorkerConfinementTests {
    @Test("The worker has no environment, no foreign files, and can open none")
    func isConfined() throws {
        // A descriptor that a careless spawn would hand down.
        let leak = open("/etc/hostname", O_RDONLY)
        defer { close(leak) }
        let worker = try running()
        let files = try FileManager.default.contentsOfDirectory(atPath: proc(worker, "fd"))
        #expect(Set(files) == ["0", "1", "2"])
        #expect(try text(worker, "environ").isEmpty)
        let limits = try text(worker, "limits")
        #expect(row("Max open files", in: limits) == ["0", "0"])
        #expect(row("Max file size", in: limits) == ["0", "0"])
        #expect(row("Max core file size", in: limits) == ["0", "0"])
        #expect(row("Max address space", in: limits) == ["1073741824", "1073741824"])
        #expect(row("Max cpu time", in: limits).first != "unlimited")
    }

    @Test("The worker ends with its parent's end of the socket")
    func endsWithParent() throws {
        var worker: WorkerProcess? = try running()
        let process = try #require(worker?.process)
        worker = nil
        #expect(kill(process, 0) == -1 && errno == ESRCH)
    }

    /// A worker that has answered once, so that its limits stand.
    private func running() throws -> WorkerProcess {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let executable = URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/titian"
        let worker = try WorkerProcess(executable: executable, argument: ThumbnailWorker.argument)
        let request = ThumbnailRequest(byteCount: 1, edge: 64, limits: ThumbnailLimits())
        let deadline = ContinuousClock.now + .seconds(30)
        try (request.encoded + [0]).withUnsafeBytes { try worker.send($0, until: deadline) }
        let answer = try worker.receive(ThumbnailAnswer.headerLength, until: deadline)
        #expect(answer == ThumbnailAnswer.unknownFormat.encoded)
        return worker
    }

    private func proc(_ worker: WorkerProcess, _ name: String) -> String { "/proc/\(worker.process)/\(name)" }

    private func text(_ worker: WorkerProcess, _ name: String) throws -> String {
        try String(contentsOfFile: proc(worker, name), encoding: .utf8)
    }

    /// Soft and hard limit of one row of `/proc/PID/limits`.
    private func row(_ name: String, in limits: String) -> [Substring] {
        let line = limits.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
        return Array(line.dropFirst(name.count).split(separator: " ").prefix(2))
    }
}
