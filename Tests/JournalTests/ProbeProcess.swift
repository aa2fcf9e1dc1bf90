import Foundation

/// A run of AppendProbe, with its output read line by line.
final class ProbeProcess {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var buffered: [UInt8] = []

    /// Starts the probe, or `tracer` with the probe's command behind its own arguments.
    init(_ arguments: [String], under tracer: [String] = []) throws {
        let command = tracer + [try Self.probe()] + arguments
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit {
        if process.isRunning { kill() }
    }

    /// The probe lies beside the test bundle in the build folder.
    private static func probe() throws -> String {
        var folder = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appending(path: "AppendProbe").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: "AppendProbe"])
    }

    var pid: Int32 { process.processIdentifier }

    func kill() {
        Foundation.kill(pid, SIGKILL)
    }

    func closeInput() {
        try? input.fileHandleForWriting.close()
    }

    /// The next line of output; nil at its end.
    ///
    /// A last line without its end is not one: the process was killed while it wrote.
    func line() -> String? {
        while true {
            if let end = buffered.firstIndex(of: 0x0A) {
                defer { buffered.removeSubrange(...end) }
                return String(decoding: buffered[..<end], as: UTF8.self)
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            buffered.append(contentsOf: more)
        }
    }

    /// All further lines, up to the end of the process.
    func rest() -> [String] {
        closeInput()
        var lines: [String] = []
        while let line = line() { lines.append(line) }
        process.waitUntilExit()
        return lines
    }
}
