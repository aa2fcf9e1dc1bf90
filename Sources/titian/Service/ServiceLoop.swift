import ServiceLifecycle

/// A part of the service that runs until the service is asked to stop.
struct ServiceLoop: Service {
    let body: @Sendable () async throws -> Void

    /// `body` is cancelled at the graceful stop; what it has handed to the journal is finished all the same.
    init(_ body: @escaping @Sendable () async throws -> Void) {
        self.body = body
    }

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do {
                try await body()
            } catch is CancellationError {
                return
            }
        }
    }
}
