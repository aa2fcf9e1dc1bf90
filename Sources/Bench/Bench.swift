import Foundation

/// Runs every stage, gathers the figures with each stage's peak memory, prints a table and writes JSON.
struct Bench {
    private var jsonPath: String?
    private var messages = 1_000_000
    private var peer: String?
    private var homeserver: String?
    private var only: Set<Stage> = Set(Stage.allCases)

    /// `--json FILE`, `--messages N`, `--only STAGE,…`, `--peer "COMMAND"` (a reader to time on the same file, its
    /// path appended), `--homeserver "COMMAND"` (prints figures of its own, to stand beside the service's).
    init(arguments: [String]) throws {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchFault(what: "\(name) needs a value") }
            switch name {
            case "--json": jsonPath = value
            case "--messages": messages = Int(value) ?? messages
            case "--peer": peer = value
            case "--homeserver": homeserver = value
            case "--only": only = Set(value.split(separator: ",").compactMap { Stage(rawValue: String($0)) })
            default: throw BenchFault(what: "unknown option \(name)")
            }
        }
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("titian-bench-\(getpid())")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var figures: [Measurement] = []
        for stage in Stage.allCases where only.contains(stage) {
            figures += try measure(
                stage.rawValue,
                ["/proc/self/exe", stage.rawValue, folder, "\(messages)"]
            )
        }
        if only.contains(.import) { figures += try demoFigures(folder) }
        if let peer, only.contains(.generate) {
            let files = BenchFiles(folder: folder)
            let command = peer.split(separator: " ").map(String.init) + [files.export, "\(messages)"]
            figures += try measure("peer", command)
        }
        if let homeserver, only.contains(.service) {
            figures += try measure("peer Synapse", homeserver.split(separator: " ").map(String.init))
        }
        try write(figures)
    }

    /// The demo and a digest of the big log, through the command line as a user starts it.
    private func demoFigures(_ folder: String) throws -> [Measurement] {
        let titian = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("titian").path
        let settings =
            "name: Bench\ntimezone: Asia/Jakarta\norigin: bench.example/log\nkeys: \(folder)/keys\n"
        try settings.write(toFile: folder + "/data/titian.yaml", atomically: true, encoding: .utf8)
        return try measure("demo", [titian, "demo", "--data", folder + "/demo"])
            + measure("digest of 1 M", [titian, "digest", "--data", folder + "/data", "--format", "json"])
    }

    /// Runs a command to its end; its own figures, its wall time and its peak memory.
    private func measure(_ name: String, _ command: [String]) throws -> [Measurement] {
        FileHandle.standardError.write(Data("… \(name)\n".utf8))
        let process = Process()
        let isSelf = command[0] == "/proc/self/exe"
        process.executableURL = URL(
            fileURLWithPath: isSelf ? CommandLine.arguments[0] : command[0]
        )
        process.arguments = Array(command.dropFirst())
        let pipe = Pipe()
        process.standardOutput = pipe
        let start = stopwatch()
        try process.run()
        let peak = PeakMemory(of: process.processIdentifier)
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let seconds = stopwatch() - start
        guard process.terminationStatus == 0 else {
            throw BenchFault(what: "\(name) ended with \(process.terminationStatus)")
        }
        let own = output.split(separator: 0x0A).compactMap {
            try? JSONDecoder().decode(Measurement.self, from: Data($0))
        }
        let memory = peak.finish()
        return own + [
            Measurement("\(name): wall", seconds, "s"), Measurement("\(name): peak memory", memory, "MB"),
        ]
    }

    private func write(_ figures: [Measurement]) throws {
        for figure in figures {
            let value =
                figure.value >= 100
                ? String(format: "%.0f", figure.value) : String(format: "%.2f", figure.value)
            let name = figure.name.padding(toLength: 52, withPad: " ", startingAt: 0)
            print(name, String(repeating: " ", count: max(0, 12 - value.count)) + value, figure.unit)
        }
        guard let jsonPath else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(figures).write(to: URL(fileURLWithPath: jsonPath))
    }
}

/// Why the benchmark stopped.
struct BenchFault: Error, CustomStringConvertible {
    let what: String
    var description: String { what }
}
