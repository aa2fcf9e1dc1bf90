import Domain
import Foundation
import Journal
import Networks
import Synchronization
import Transport

/// Appends through the running service (DESIGN decision 8): what a command uses while the service holds the
/// journal.
final class SocketAppender: EntryAppender {
    let naturalKeys: NaturalKeys
    private let path: String
    private let transport = ClientTransport()
    private let known: Mutex<Int>
    private let calls: AsyncStream<@Sendable () async -> Void>.Continuation
    private let worker: Task<Void, Never>

    /// Asks the service behind `path` how long the log is; throws where none answers.
    init(path: String, keys: KeyFolder) throws {
        self.path = path
        naturalKeys = try keys.naturalKeys()
        let (stream, continuation) = AsyncStream.makeStream(of: (@Sendable () async -> Void).self)
        calls = continuation
        // One after the other: appends keep the order of their calls.
        worker = Task { for await call in stream { await call() } }
        known = Mutex(0)
        let answer = try waiting { [transport] in
            try await transport.send(Self.call("GET", "/size", path: path))
        }
        guard answer.status == 200, let size = Int(String(decoding: answer.body, as: UTF8.self)) else {
            throw JournalFault.closed
        }
        known.withLock { $0 = size }
    }

    var size: Int { known.withLock { $0 } }

    func enqueue(
        _ drafts: [EntryDraft],
        completion: @escaping @Sendable (Result<Appended, any Error>) -> Void
    ) {
        calls.yield { [self] in
            do {
                let answer = try await transport.send(
                    Self.call("POST", "/entries", path: path, body: EntryDraft.encoded(drafts))
                )
                try check(answer)
                let result = try Appended(decoding: answer.body)
                known.withLock { $0 = max($0, result.range.upperBound) }
                completion(.success(result))
            } catch {
                completion(.failure(error))
            }
        }
    }

    func checkpoint() throws -> SignedNote {
        let answer = try waiting { [transport, path] in
            try await transport.send(Self.call("POST", "/checkpoint", path: path))
        }
        try check(answer)
        return try SignedNote(parsing: String(decoding: answer.body, as: UTF8.self))
    }

    func close() {
        calls.finish()
        try? waiting { [worker] in await worker.value }
    }

    private func check(_ answer: HTTPAnswer) throws {
        guard answer.status == 200 else {
            throw JournalFault.commitFailed(path: path, detail: String(decoding: answer.body, as: UTF8.self))
        }
    }

    private static func call(_ method: String, _ place: String, path: String, body: [UInt8] = []) -> HTTPCall
    {
        let host = path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? path
        return HTTPCall(
            method: method,
            url: "http+unix://\(host)\(place)",
            body: body,
            timeout: .seconds(600)
        )
    }
}
