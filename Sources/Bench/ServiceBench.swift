import Foundation
import Journal
import ReadModel
import Synchronization

/// The running service under signed webhooks: acknowledged posts per second and their latency with 1, 8 and 64
/// connections, memory idle and under load, lag until searchable, and the catch-up of a backlog.
struct ServiceBench {
    private static let seconds = 4.0
    private static let secret = "0123456789abcdef0123456789abcdef"
    private static let port = 18_973
    private static let backlog = 100_000

    let folder: String

    func run() throws {
        let data = folder + "/service"
        try prepare(data)
        let service = try start(data)
        defer { stop(service) }
        try Measurement("service: memory idle", resident(service), "MB").report()
        for connections in [1, 8, 64] { try load(connections) }
        try Measurement("service: memory under load, peak", peak(service), "MB").report()
        try drain(data, "after the load")
        try lag(data)
        try catchUp(data)
    }

    private func prepare(_ data: String) throws {
        let keys = KeyFolder(path: folder + "/service-keys")
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        try Appender.create(
            path: data + "/journal.db",
            keys: keys,
            origin: "bench.example/log",
            birth: Array("{}".utf8)
        )
        let settings = """
            name: Bench
            timezone: Asia/Jakarta
            origin: bench.example/log
            keys: \(folder)/service-keys
            networks:
              webhooks:
                - name: bench

            """
        try settings.write(toFile: data + "/titian.yaml", atomically: true, encoding: .utf8)
    }

    private func start(_ data: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("titian")
        process.arguments = ["serve", "--data", data, "--listen", "127.0.0.1:\(Self.port)"]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["TITIAN_WEBHOOK_BENCH_SECRET": Self.secret]
        ) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<400 {
            if let client = try? client() {
                client.finish()
                usleep(500_000)
                return process
            }
            usleep(25_000)
        }
        throw BenchFault(what: "the service did not start")
    }

    private func stop(_ process: Process) {
        process.terminate()
        process.waitUntilExit()
    }

    private func client() throws -> HookClient {
        try HookClient(port: Self.port, path: "/hooks/v1/bench/posts", secret: Self.secret)
    }

    private func load(_ connections: Int) throws {
        let times = Mutex<[Double]>([])
        let failures = Atomic(0)
        let group = DispatchGroup()
        let start = stopwatch()
        for connection in 0..<connections {
            group.enter()
            Thread.detachNewThread {
                defer { group.leave() }
                guard var client = try? client() else { return }
                var own: [Double] = []
                var number = 0
                while stopwatch() - start < Self.seconds {
                    let begin = stopwatch()
                    let body = Self.post("\(connections)-\(connection)-\(number)", of: connection)
                    if (try? client.post(body)) == 200 {
                        own.append(stopwatch() - begin)
                    } else {
                        failures.add(1, ordering: .relaxed)
                    }
                    number += 1
                }
                client.finish()
                times.withLock { $0 += own }
            }
        }
        group.wait()
        let elapsed = stopwatch() - start
        guard failures.load(ordering: .relaxed) == 0 else { throw BenchFault(what: "posts were refused") }
        let sorted = times.withLock { $0.sorted() }
        guard !sorted.isEmpty else { throw BenchFault(what: "nothing was acknowledged") }
        let name = "service, \(connections) connections"
        try Measurement("\(name): acknowledged", Double(sorted.count) / elapsed, "posts/s").report()
        try Measurement("\(name): p50", sorted[sorted.count / 2] * 1000, "ms").report()
        try Measurement("\(name): p99", sorted[sorted.count * 99 / 100] * 1000, "ms").report()
    }

    /// How long the read model takes to hold everything that was acknowledged.
    private func drain(_ data: String, _ when: String) throws {
        let view = try JournalView.openReading(
            path: data + "/readmodel.db",
            journal: JournalReader(path: data + "/journal.db")
        )
        let behind = try view.lag()
        let start = stopwatch()
        try view.await(seconds: 120)
        try Measurement("service: entries behind \(when)", Double(behind), "").report()
        try Measurement("service: until the read model has them", stopwatch() - start, "s").report()
    }

    /// From the acknowledgement of one post on a quiet service until it is in the read model; the median of 40.
    private func lag(_ data: String) throws {
        let view = try JournalView.openReading(
            path: data + "/readmodel.db",
            journal: JournalReader(path: data + "/journal.db")
        )
        var client = try client()
        defer { client.finish() }
        var times: [Double] = []
        for number in 0..<40 {
            usleep(30_000)
            _ = try client.post(Self.post("lag-\(number)", of: 0))
            let start = stopwatch()
            while try view.lag() > 0 { usleep(200) }
            times.append(stopwatch() - start)
        }
        try Measurement("service: lag from post to read model, p50", times.sorted()[20] * 1000, "ms").report()
    }

    /// A backlog as a network delivers it after an outage: a hundred posts a call, one call after the other.
    private func catchUp(_ data: String) throws {
        var client = try client()
        defer { client.finish() }
        let start = stopwatch()
        for call in 0..<(Self.backlog / 100) {
            var body: [UInt8] = [UInt8(ascii: "[")]
            for number in 0..<100 {
                if number > 0 { body.append(UInt8(ascii: ",")) }
                body += Self.post("backlog-\(call)-\(number)", of: number)
            }
            body.append(UInt8(ascii: "]"))
            guard try client.post(body) == 200 else { throw BenchFault(what: "the backlog was refused") }
        }
        try Measurement("service: backlog of 100,000 acknowledged", stopwatch() - start, "s").report()
        let view = try JournalView.openReading(
            path: data + "/readmodel.db",
            journal: JournalReader(path: data + "/journal.db")
        )
        try view.await(seconds: 120)
        try Measurement("service: backlog of 100,000 in the read model", stopwatch() - start, "s").report()
    }

    private static func post(_ id: String, of sender: Int) -> [UInt8] {
        Array(
            """
            {"type":"post","chat":{"id":"c\(sender % 4)","name":"Forum \(sender % 4)"},"id":"\(id)","sender":\
            {"id":"u\(sender)","name":"Camat \(sender)"},"at":"2026-11-21T06:30:00+07:00","text":"Mohon izin melaporkan, \
            genangan setinggi 30 cm di Jl. Ciroyom RT 03/RW 05 sudah mulai surut, petugas di lokasi. \(id)"}
            """.utf8
        )
    }

    private func resident(_ process: Process) -> Double { memory(process, "VmRSS:") }
    private func peak(_ process: Process) -> Double { memory(process, "VmHWM:") }

    private func memory(_ process: Process, _ key: String) -> Double {
        let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix(key) }
        return (Double(line?.filter(\.isNumber) ?? "") ?? 0) * 1024 / 1e6
    }
}
