import Foundation
import Glibc
import Networks
import TestSupport

/// A real homeserver of its own folder on a free port of the loopback, named `localhost`.
///
/// It ends with ``stop()``, or by itself when this process is gone, however that happened: it watches the pipe
/// that it holds the other end of.
package final class SynapseServer: Sendable {
    /// Such as `http://127.0.0.1:41234`.
    package let base: String
    package let name = "localhost"
    let secret: String
    private let folder: String
    private let process: Process
    private let lifeline: Pipe

    /// Starts and waits until it answers.
    ///
    /// `registration` is the text of an application service's registration file. `isLimited` keeps Synapse's
    /// own limits on how fast people may post.
    package init(registration: String, isLimited: Bool = false) async throws {
        guard let python = SynapseInstallation.shared.python else {
            throw SynapseError(SynapseInstallation.shared.reason)
        }
        let port = try FreePort.find()
        base = "http://127.0.0.1:\(port)"
        folder = NSTemporaryDirectory() + "/titian-synapse-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let files = SynapseFiles(folder: folder, port: port, isLimited: isLimited)
        secret = files.secret
        try files.write(registration: registration)
        lifeline = Pipe()
        process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", Self.program, folder]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = lifeline
        let output = folder + "/output"
        try Data().write(to: URL(fileURLWithPath: output))
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = process.standardOutput
        try process.run()
        try await waitUntilUp(output)
    }

    /// Ends it and removes its folder.
    package func stop() async {
        try? lifeline.fileHandleForWriting.close()
        for _ in 0..<100 where process.isRunning { try? await Task.sleep(for: .milliseconds(100)) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func waitUntilUp(_ output: String) async throws {
        for _ in 0..<600 where process.isRunning {
            let answer = try? await LoopbackTransport().send(.init(url: base + "/_matrix/client/versions"))
            if answer?.status == 200 { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        let said = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
        await stop()
        throw SynapseError("Synapse does not start: \(said.suffix(2_000))")
    }

    /// Synapse's own main function beside a thread that waits for the end of standard input.
    private static let program = """
        import atexit, os, shutil, signal, sys, threading, time
        folder = sys.argv[1]
        def watch():
            sys.stdin.buffer.read()
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(3)
            shutil.rmtree(folder, ignore_errors=True)
            os._exit(1)
        threading.Thread(target=watch, daemon=True).start()
        atexit.register(shutil.rmtree, folder, True)
        sys.argv = ["synapse", "--config-path", folder + "/homeserver.yaml"]
        from synapse.app.homeserver import main
        main()
        """
}

/// Why there is no homeserver, or why it does not do what a test asks.
package struct SynapseError: Error, CustomStringConvertible {
    package let description: String

    init(_ text: String) {
        description = text
    }
}
