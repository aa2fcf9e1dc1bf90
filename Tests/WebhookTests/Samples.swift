import Networks
import StandIns

@testable import Webhook

extension WebhookNetwork {
    static let secret = "0123456789abcdef0123456789abcdef"
    /// 2026-11-21T06:30:00+07:00.
    static let now: Int64 = 1_795_217_400_000

    /// The source `balai` with everything allowed that the samples use.
    static func test(
        secrets: [String] = [secret],
        hosts: [String] = ["files.contoh.test", "*.cdn.contoh.test"],
        deliver: String? = nil,
        transport: any HTTPTransport = NoTransport(),
        uploads: any StoredUploads = NoUploads()
    ) -> WebhookNetwork {
        WebhookNetwork(
            WebhookSource(name: "balai", secrets: secrets, hosts: hosts, deliver: deliver),
            relay: WebhookRelay(id: "kota-sini", name: "Titian"),
            transport: transport,
            uploads: uploads,
            clock: { now }
        )
    }

    /// Signs a call with a secret at a time in milliseconds.
    static func signed(
        _ body: [UInt8],
        to end: String = "posts",
        secret: String = secret,
        at: Int64 = now,
        type: String = "application/json"
    ) -> HookCall {
        var headers = WebhookSignature(secrets: [secret]).headers(for: body, now: at)
        headers["content-type"] = type
        return HookCall(method: "POST", path: "/hooks/v1/balai/\(end)", headers: headers, body: body)
    }
}

/// For what must not call anybody.
struct NoTransport: HTTPTransport {
    func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        throw .unreachable("no transport")
    }

    func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer { throw NetworkFault.unreachable("no transport") }
}

/// For what must not ask for uploads.
struct NoUploads: StoredUploads {
    func read(
        _ sha256: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws { throw NetworkFault.refused("no such upload") }
}

/// What a sink was given.
final class Received: @unchecked Sendable {
    private(set) var bytes: [UInt8] = []

    func add(_ piece: UnsafeRawBufferPointer) { bytes += piece }
}
