import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Networks

/// Where networks call in: the raw bytes are collected up to a limit, checked and decoded by the network, and
/// answered when they are durable.
struct HookDesk: Sendable {
    let networks: [any HookNetwork]
    let keeper: any HookKeeper
    let metrics: ServiceMetrics
    let clock: @Sendable () -> Int64

    /// Answers a call of a network; nil where no network has that path.
    func answer(_ request: Request) async throws -> Response? {
        let path = request.uri.path.removingPercentEncoding ?? request.uri.path
        guard let network = networks.first(where: { $0.hookPaths.contains { Self.matches(path, $0) } }) else {
            return nil
        }
        let start = ContinuousClock.now
        let call: HookCall
        do {
            call = try await hook(request, path: path, limit: network.hookBodyLimit)
        } catch is TooLong {
            return Self.response(
                Self.error("too_large", "The body is over \(network.hookBodyLimit) bytes."),
                413
            )
        }
        let verdict = network.receive(call, now: clock())
        do {
            let answer = try await keeper.keep(verdict, of: network)
            if case .answer = verdict {} else { metrics.acknowledged(after: ContinuousClock.now - start) }
            return Self.response(answer)
        } catch {
            // The network tries again later; nothing was acknowledged.
            metrics.refused()
            var busy = Self.error("unavailable", "The journal cannot commit now; try again.")
            busy.headers["retry-after"] = "10"
            return Self.response(busy, 503)
        }
    }

    private struct TooLong: Error {}

    private func hook(_ request: Request, path: String, limit: Int) async throws -> HookCall {
        let buffer: ByteBuffer
        do {
            buffer = try await request.body.collect(upTo: limit)
        } catch {
            throw TooLong()
        }
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        var query: [String: String] = [:]
        for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
        return HookCall(
            method: request.method.rawValue,
            path: path,
            query: query,
            headers: headers,
            body: Array(buffer.readableBytesView)
        )
    }

    private static func matches(_ path: String, _ own: String) -> Bool {
        own.hasSuffix("/") ? path.hasPrefix(own) : path == own
    }

    static func error(_ code: String, _ message: String) -> HTTPAnswer {
        var json = JSONWriter()
        json.beginObject()
        json.key("error")
        json.beginObject()
        json.key("code")
        json.string(code)
        json.key("message")
        json.string(message)
        json.endObject()
        json.endObject()
        return HTTPAnswer(status: 400, headers: ["content-type": "application/json"], body: json.bytes)
    }

    static func response(_ answer: HTTPAnswer, _ status: Int? = nil) -> Response {
        var headers = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return Response(
            status: .init(code: status ?? answer.status),
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: answer.body))
        )
    }
}

/// Keeps what a hook brought; made by the composition root, which knows the intake.
package protocol HookKeeper: Sendable {
    /// Makes durable what the verdict asks to keep, and returns the answer to give; throws where it cannot.
    func keep(_ verdict: HookVerdict, of network: any HookNetwork) async throws -> HTTPAnswer
}
