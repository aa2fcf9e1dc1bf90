import Foundation
import Journal
import Testing

@testable import Audit

/// The independent verifier, as it lies in every bundle.
struct PythonVerifier {
    struct Answer {
        let status: Int32
        let output: String
    }

    private let script: URL

    /// Writes the script into `folder`; fails the test with advice where Python cannot run it.
    init(in folder: URL) throws {
        script = folder.appendingPathComponent("verify-\(UUID().uuidString).py")
        let bytes = try #require(BundleGuide.files.first { $0.name == "verify.py" }?.bytes)
        try Data(bytes).write(to: script)
        let probe = try Self.run(["-c", "import cryptography"])
        try #require(probe.status == 0, "install Debian's package python3-cryptography to run this test")
    }

    func verify(_ path: String, key: VerifierKey?) throws -> Answer {
        try Self.run([script.path, path] + (key.map { ["--key", $0.encoded] } ?? []))
    }

    func run(_ arguments: [String]) throws -> Answer {
        try Self.run([script.path] + arguments)
    }

    private static func run(_ arguments: [String]) throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Answer(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}
