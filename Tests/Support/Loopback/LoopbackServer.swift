import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Networks
import StandIns

/// Serves a stand-in over a real socket of the loopback, for programs that know nothing of tests.
package final class LoopbackServer: Sendable {
    /// `http://127.0.0.1:PORT`.
    package let url: String
    private let running: Task<Void, Never>

    /// Returns when the port is open.
    package init(_ server: some StandIn) async throws {
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let router = Router(context: BasicRequestContext.self)
        for method in [HTTPRequest.Method.get, .post, .put, .delete] {
            router.on("**", method: method) { request, _ in try await Self.answer(request, server) }
        }
        var logger = Logger(label: "loopback")
        logger.logLevel = .critical
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in opened.yield(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        running = Task { try? await application.run() }
        var iterator = ports.makeAsyncIterator()
        guard let port = await iterator.next(), port > 0 else { throw CancellationError() }
        url = "http://127.0.0.1:\(port)"
    }

    /// Closes the port.
    package func stop() async {
        running.cancel()
        await running.value
    }

    deinit {
        running.cancel()
    }

    private struct BrokenOff: Error {}

    private static func answer(_ request: Request, _ server: some StandIn) async throws -> Response {
        let body = try await request.body.collect(upTo: 256 << 20)
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        var query: [String: String] = [:]
        for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
        let call = HookCall(
            method: request.method.rawValue,
            path: request.uri.path.removingPercentEncoding ?? request.uri.path,
            query: query,
            headers: headers,
            body: Array(body.readableBytesView)
        )
        switch await server.answer(call) {
        case .answer(let answer):
            return response(answer, body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
        case .breakOff:
            let promised = HTTPAnswer(status: 200, headers: ["content-length": "100000"])
            return response(promised, body: .init { _ in throw BrokenOff() })
        case .slowly(let answer, let pause):
            var answer = answer
            let bytes = answer.body
            answer.headers["content-length"] = "\(bytes.count)"
            return response(
                answer,
                body: .init { writer in
                    for start in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 8)) {
                        let end = min(start + max(1, bytes.count / 8), bytes.count)
                        try await writer.write(ByteBuffer(bytes: bytes[start..<end]))
                        try await Task.sleep(for: pause)
                    }
                    try await writer.finish(nil)
                }
            )
        }
    }

    private static func response(_ answer: HTTPAnswer, body: ResponseBody) -> Response {
        var headers = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return Response(status: .init(code: answer.status), headers: headers, body: body)
    }
}
