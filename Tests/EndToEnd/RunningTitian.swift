import Foundation
import TestSupport

/// `titian`, started and not waited for.
///
/// Its process may be asked and signalled from any thread.
final class RunningTitian: @unchecked Sendable {
    private let process = Process()
    private let folder: TemporaryFolder

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        process.executableURL = URL(fileURLWithPath: Program.product("titian"))
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["TITIAN_LANG": "en"]) { $1 }
            .merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try folder.emptyFile("output")
        process.standardError = try folder.emptyFile("errors")
        try process.run()
    }

    /// What it has written to standard error so far.
    var errors: String {
        (try? folder.bytes(of: "errors")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    var id: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    /// SIGKILL, as a power cut is; whether it met the program alive.
    @discardableResult
    func kill() -> Bool {
        let isAlive = process.isRunning
        Foundation.kill(id, SIGKILL)
        process.waitUntilExit()
        return isAlive && process.terminationReason == .uncaughtSignal
    }

    /// SIGSTOP and SIGCONT.
    func halt() { Foundation.kill(id, SIGSTOP) }
    func goOn() { Foundation.kill(id, SIGCONT) }

    /// Waits for the end; the exit code.
    func finish() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }
}
