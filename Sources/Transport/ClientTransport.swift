import AsyncHTTPClient
import Domain
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Networks

/// HTTP over AsyncHTTPClient.
///
/// Follows no redirects: whoever asks decides about each hop.
package final class ClientTransport: HTTPTransport {
    private let client: HTTPClient

    /// With `pins`, a host's name stands for that address, while certificates are still checked for the name.
    package init(pins: [String: String] = [:]) {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(10), read: .seconds(90)),
            decompression: .disabled
        )
        configuration.dnsOverride = pins
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(configuration: configuration)
    }

    deinit {
        // The client holds itself until its connections are gone.
        client.shutdown { _ in }
    }

    package func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        do {
            let response = try await client.execute(request(call), timeout: .init(call.timeout))
            var body = try await response.body.collect(upTo: call.answerLimit)
            let bytes = body.readBytes(length: body.readableBytes) ?? []
            return HTTPAnswer(
                status: Int(response.status.code),
                headers: Self.headers(response.headers),
                body: bytes
            )
        } catch {
            throw Self.fault(error)
        }
    }

    package func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer {
        let response: HTTPClientResponse
        do {
            response = try await client.execute(request(call), timeout: .init(call.timeout))
        } catch {
            throw Self.fault(error)
        }
        var answer = HTTPAnswer(
            status: Int(response.status.code),
            headers: Self.headers(response.headers)
        )
        guard (200..<300).contains(answer.status) else {
            let body = try? await response.body.collect(upTo: call.answerLimit)
            answer.body = body.map { Array($0.readableBytesView) } ?? []
            return answer
        }
        var pieces = response.body.makeAsyncIterator()
        var total: Int64 = 0
        while let piece = try await Self.next(&pieces) {
            total += Int64(piece.readableBytes)
            guard total <= limit else { throw NetworkFault.refused("longer than \(limit) bytes") }
            try piece.withUnsafeReadableBytes { try sink($0) }
        }
        if let stated = answer.headers["content-length"].flatMap({ Int64($0) }), stated != total {
            throw NetworkFault.unreachable("the body broke off")
        }
        return answer
    }

    private static func next(
        _ pieces: inout HTTPClientResponse.Body.AsyncIterator
    ) async throws(NetworkFault) -> ByteBuffer? {
        do {
            return try await pieces.next()
        } catch {
            throw fault(error)
        }
    }

    private func request(_ call: HTTPCall) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: call.url)
        request.method = HTTPMethod(rawValue: call.method)
        for (name, value) in call.headers { request.headers.replaceOrAdd(name: name, value: value) }
        if !call.body.isEmpty { request.body = .bytes(call.body) }
        return request
    }

    private static func headers(_ headers: HTTPHeaders) -> [String: String] {
        Dictionary(headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $0 + ", " + $1 })
    }

    /// What the system says where no connection comes about.
    private static let refusals: Set<CInt> = [
        ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL,
    ]

    /// What went wrong, without the URL, which may hold a token.
    private static func fault(_ error: any Error) -> NetworkFault {
        switch error {
        case let fault as NetworkFault: fault
        case let error as HTTPClientError
        where error == .connectTimeout || error == .getConnectionFromPoolTimeout:
            .notConnected("no connection in time")
        case let error as IOError where refusals.contains(error.errnoCode):
            .notConnected(String(cString: strerror(error.errnoCode)))
        case let error as HTTPClientError: .unreachable(error.shortDescription)
        case let error as NIOConnectionError: .notConnected("no connection to \(error.host):\(error.port)")
        case is NIOTooManyBytesError: .unreachable("the answer is too long")
        case is CancellationError: .unreachable("cancelled")
        default: .unreachable("\(type(of: error))")
        }
    }
}

extension TimeAmount {
    fileprivate init(_ duration: Duration) {
        let parts = duration.components
        self = .nanoseconds(parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000)
    }
}
