import Domain
import Hummingbird
import Journal
import Logging
import Networks

/// The way of commands into the running service: a Unix socket that only the service's own user can open.
///
/// `GET /size`, `POST /entries` (drafts, answered when they are durable), `POST /checkpoint`.
package struct SocketServer: Sendable {
    /// Longest request: one full entry and its base64.
    private static let bodyLimit = 96 << 20

    private let appender: any EntryAppender
    private let committed: @Sendable () -> Void

    /// `committed` is told after each request that appended something.
    package init(appender: any EntryAppender, committed: @escaping @Sendable () -> Void) {
        self.appender = appender
        self.committed = committed
    }

    package func application(path: String, logger: Logger) -> some ApplicationProtocol {
        let router = Router(context: BasicRequestContext.self)
        router.get("/size") { [appender] _, _ in HookDesk.response(.text("\(appender.size)")) }
        router.post("/entries") { [self] request, _ in try await append(request) }
        router.post("/checkpoint") { [appender] _, _ in
            do {
                return HookDesk.response(.text(try await blocking { try appender.checkpoint().encoded }))
            } catch {
                return Self.failure(error)
            }
        }
        return Application(
            router: router,
            configuration: .init(address: .unixDomainSocket(path: path), serverName: "titian"),
            logger: logger
        )
    }

    private func append(_ request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: Self.bodyLimit)
        do {
            let drafts = try EntryDraft.decode(Array(body.readableBytesView))
            let result = try await appender.offer(drafts)
            committed()
            var answer = HTTPAnswer.json("")
            answer.body = result.encoded()
            return HookDesk.response(answer)
        } catch {
            return Self.failure(error)
        }
    }

    private static func failure(_ error: any Error) -> Response {
        let text = (error as? any TitianError)?.text(in: .english) ?? "\(type(of: error))"
        return HookDesk.response(.text(text), 503)
    }
}
