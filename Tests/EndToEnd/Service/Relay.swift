import Crypto
import Foundation
import FoundationNetworking
import Synchronization
import TestSupport
import Testing

/// `titian serve`, running on a port of its own over a city's data.
final class Relay: Sendable {
    /// The secret of the webhook source `uji`.
    static let secret = "0123456789abcdef0123456789abcdef"

    let city: City
    let url: String
    private let current: Mutex<RunningTitian>
    private let arguments: [String]
    private let environment: [String: String]

    /// Writes `settings` behind the city's own, starts, and waits until it is ready.
    init(_ city: City, settings: String, environment: [String: String] = [:], port: Int? = nil) async throws {
        self.city = city
        let file = city.data + "/titian.yaml"
        let own = try String(contentsOfFile: file, encoding: .utf8)
        try (own + settings).write(toFile: file, atomically: true, encoding: .utf8)
        let port = port ?? Self.freePort()
        url = "http://127.0.0.1:\(port)"
        arguments = [
            "serve", "--data", city.data, "--keys", city.keys, "--listen", "127.0.0.1:\(port)", "--log-level",
            "debug",
        ]
        self.environment = environment.merging(["TITIAN_WEBHOOK_UJI_SECRET": Self.secret]) { $1 }
        current = Mutex(try RunningTitian(arguments, environment: self.environment))
        try await ready()
    }

    private var process: RunningTitian { current.withLock { $0 } }

    deinit {
        if process.isRunning { process.kill() }
    }

    /// As a power cut.
    func kill() { process.kill() }

    /// Starts again after ``kill()`` or ``stop()``.
    func start() async throws {
        let fresh = try RunningTitian(arguments, environment: environment)
        current.withLock { $0 = fresh }
        try await ready()
    }

    /// SIGTERM; the exit code.
    func stop() -> Int32 {
        Foundation.kill(process.id, SIGTERM)
        return process.finish()
    }

    var errors: String { process.errors }

    /// Waits, about `seconds` at most, until `condition` holds.
    func wait(
        _ what: String,
        seconds: Double = 120,
        until condition: () async throws -> Bool
    ) async throws {
        // Counted, not timed: beside tests that block every thread, a minute may pass between two looks.
        for _ in 0..<Int(seconds * 20) {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("never: \(what)\n\(errors.suffix(2_000))")
        throw CancellationError()
    }

    func get(_ path: String) async throws -> (status: Int, body: String) {
        try await Self.exchange(URLRequest(url: Self.address(url + path)))
    }

    /// One signed call of the source `uji`; nil where no connection was made or it broke.
    func post(_ events: String, path: String = "/hooks/v1/uji/posts", secret: String = Relay.secret) async
        -> (status: Int, body: String)?
    {
        let body = Data(events.utf8)
        let stamp = "\(Int(Date().timeIntervalSince1970))"
        let signed = Data("\(stamp).".utf8) + body
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: Data(secret.utf8)))
        var request = URLRequest(url: Self.address(url + path))
        request.httpMethod = "POST"
        request.httpBody = body
        request.timeoutInterval = 30
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue(stamp, forHTTPHeaderField: "Titian-Timestamp")
        request.setValue(
            "v1=" + code.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined(),
            forHTTPHeaderField: "Titian-Signature"
        )
        return try? await Self.exchange(request)
    }

    private func ready() async throws {
        try await wait("ready") {
            guard process.isRunning else {
                Issue.record("the relay ended: \(errors)")
                throw CancellationError()
            }
            return (try? await get("/health/ready").status) == 200
        }
    }

    private static func address(_ text: String) -> URL { URL(string: text) ?? URL(fileURLWithPath: "/") }

    private static func exchange(_ request: URLRequest) async throws -> (status: Int, body: String) {
        let (data, response) = try await URLSession.shared.data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
    }

    /// A port that nobody listens on now.
    static func freePort() -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        return withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length)
                getsockname(descriptor, pointer, &length)
            }
            return Int(UInt16(bigEndian: pointer.pointee.sin_port))
        }
    }
}

/// Events of the webhook source `uji`, as JSON.
enum HookEvents {
    static let settings = """
        networks:
          webhooks:
            - name: uji

        """

    static func post(
        _ id: String,
        _ text: String,
        chat: String = "c1",
        name: String = "Forum Uji",
        sender: String = "u1"
    )
        -> String
    {
        let at = ISO8601DateFormatter().string(from: Date())
        return """
            {"type":"post","chat":{"id":"\(chat)","name":"\(name)"},"id":"\(id)","sender":{"id":"\(sender)",\
            "name":"Camat \(sender)"},"at":"\(at)","text":"\(text)"}
            """
    }
}
