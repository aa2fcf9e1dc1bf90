import Foundation
import FoundationNetworking
import Networks

/// A plain client for servers that the tests started; refuses every other host.
package struct LoopbackTransport: HTTPTransport {
    package init() {}

    package func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        guard let url = URL(string: call.url), url.host == "127.0.0.1" else {
            throw .unreachable("not on the loopback")
        }
        var request = URLRequest(url: url, timeoutInterval: TimeInterval(call.timeout.components.seconds))
        request.httpMethod = call.method
        call.headers.forEach { request.setValue($1, forHTTPHeaderField: $0) }
        if call.method != "GET" { request.httpBody = Data(call.body) }
        do {
            let (data, response) = try await URLSession.shared.data(for: request)
            guard let response = response as? HTTPURLResponse else {
                throw NetworkFault.unreachable("no HTTP answer")
            }
            guard data.count <= call.answerLimit else { throw NetworkFault.unreachable("answer too long") }
            var headers: [String: String] = [:]
            for case (let name as String, let value as String) in response.allHeaderFields {
                headers[name.lowercased()] = value
            }
            return HTTPAnswer(status: response.statusCode, headers: headers, body: Array(data))
        } catch let fault as NetworkFault {
            throw fault
        } catch {
            throw .unreachable("\(type(of: error))")
        }
    }

    package func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer {
        var call = call
        call.answerLimit = .max
        var answer = try await send(call)
        guard (200..<300).contains(answer.status) else { return answer }
        guard answer.body.count <= limit else { throw NetworkFault.refused("longer than the limit") }
        try answer.body.withUnsafeBytes { try sink($0) }
        answer.body = []
        return answer
    }
}
