import Domain
import HTTPTypes
import Hummingbird
import Logging
import Networks

/// The HTTP server of the service: hooks, health, metrics.
package struct LiveServer: Sendable {
    /// Whether entries can be committed.
    package enum Readiness: Sendable, Hashable {
        case ready
        case red(reason: String)
    }

    private let desk: HookDesk
    private let readiness: @Sendable () async -> Readiness
    private let gauges: @Sendable () async -> [ServiceMetrics.Gauge]

    package init(
        networks: [any HookNetwork],
        keeper: any HookKeeper,
        metrics: ServiceMetrics,
        clock: @escaping @Sendable () -> Int64,
        readiness: @escaping @Sendable () async -> Readiness,
        gauges: @escaping @Sendable () async -> [ServiceMetrics.Gauge]
    ) {
        desk = HookDesk(networks: networks, keeper: keeper, metrics: metrics, clock: clock)
        self.readiness = readiness
        self.gauges = gauges
    }

    /// The server at `host` and `port`, to be run among the service's parts.
    package func application(host: String, port: Int, logger: Logger) -> some ApplicationProtocol {
        Application(
            router: router(),
            configuration: .init(address: .hostname(host, port: port), serverName: "titian"),
            logger: logger
        )
    }

    func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.get("/health/live") { _, _ in HookDesk.response(.json(#"{"status":"live"}"#)) }
        router.get("/health/ready") { [readiness] _, _ in
            switch await readiness() {
            case .ready: return HookDesk.response(.json(#"{"status":"ready"}"#))
            case .red(let reason): return HookDesk.response(HookDesk.error("not_ready", reason), 503)
            }
        }
        router.get("/metrics") { [desk, gauges] _, _ in
            var answer = HTTPAnswer.text(desk.metrics.text(await gauges()))
            answer.headers["content-type"] = "text/plain; version=0.0.4; charset=utf-8"
            return HookDesk.response(answer)
        }
        for method in [HTTPRequest.Method.get, .post, .put, .patch, .delete, .head] {
            router.on("**", method: method) { [desk] request, _ in
                try await desk.answer(request)
                    ?? HookDesk.response(HookDesk.error("not_found", "There is nothing here."), 404)
            }
        }
        return router
    }
}
