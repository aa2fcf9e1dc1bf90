import Foundation
import TestSupport

/// Synapse from PyPI in a virtual environment outside the repository, installed once per machine.
///
/// Needs Debian's `python3` and `python3-venv` and, the first time, a reachable package index.
package struct SynapseInstallation: Sendable {
    /// The tested release; the environment's folder bears it, so that another one is installed beside it.
    package static let version = "1.163.2"

    /// The Python that has Synapse; nil where ``reason`` says why not.
    package let python: String?
    /// Why tests with a real homeserver are skipped.
    package let reason: String

    /// Found or installed when it is first asked for, which takes half a minute once.
    package static let shared = SynapseInstallation()

    private init() {
        let cache = Self.cache
        let folder = cache + "/synapse-" + Self.version
        let python = folder + "/bin/python"
        if let given = ProcessInfo.processInfo.environment["TITIAN_SYNAPSE_PYTHON"] {
            (self.python, reason) = (given, "")
            return
        }
        do {
            try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
            // Two test runs may start at once: the second waits, then finds what the first has made.
            try FileLock.hold(folder + ".lock") {
                if !FileManager.default.fileExists(atPath: folder + "/ready") { try Self.install(folder) }
            }
            (self.python, reason) = (python, "")
        } catch let failure as Failure {
            (self.python, reason) = (nil, failure.text)
        } catch {
            (self.python, reason) = (nil, "Synapse cannot be kept in \(cache): \(error)")
        }
    }

    private struct Failure: Error {
        let text: String
    }

    private static var cache: String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_CACHE_HOME"] ?? environment["HOME"].map { $0 + "/.cache" }
        return (base ?? NSTemporaryDirectory()) + "/titian-tests"
    }

    private static func install(_ folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        try run("/usr/bin/env", ["python3", "-m", "venv", folder]) {
            "no virtual environment for Synapse (Debian: python3-venv): \($0)"
        }
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1"]
        try run(folder + "/bin/python", pip + ["matrix-synapse==\(version)"]) {
            "pip cannot install Synapse; is the package index reachable? \($0)"
        }
        // Written last: an environment without it was interrupted, and is made anew.
        try Data().write(to: URL(fileURLWithPath: folder + "/ready"))
    }

    private static func run(_ program: String, _ arguments: [String], _ say: (String) -> String) throws {
        let run = try Program.run(program, arguments)
        guard run.status != 0 else { return }
        throw Failure(text: say(String(run.errorText.suffix(300))))
    }
}
