import Networks
import Synchronization

/// Which user the relay is.
///
/// The homeserver's name is asked of it once where the settings leave it out, so that the two cannot disagree.
final class OwnUser: Sendable {
    private struct State {
        var identity: RelayIdentity?
        var isAsking = false
    }

    private let client: HomeserverClient
    private let registration: MatrixRegistration
    private let state: Mutex<State>

    init(client: HomeserverClient, settings: MatrixSettings) {
        self.client = client
        registration = settings.registration
        let known = settings.serverName.map { RelayIdentity(settings.registration, server: $0) }
        state = Mutex(State(identity: known))
    }

    /// Nil until the homeserver has been asked.
    var identity: RelayIdentity? { state.withLock { $0.identity } }

    /// Asks the homeserver, where that has not been done.
    func learn() async throws(NetworkFault) -> RelayIdentity {
        if let identity { return identity }
        let found = try await client.call("GET", ["client", "v3", "account", "whoami"])
        guard let user = found["user_id"]?.text.flatMap(UserID.init) else {
            throw .unreachable("the homeserver does not tell who we are")
        }
        guard user.localpart == registration.senderLocalpart else {
            throw .refused("the token is another user's than sender_localpart says")
        }
        let learnt = RelayIdentity(registration, server: user.server)
        state.withLock { $0.identity = learnt }
        return learnt
    }

    /// Asks in the background, once at a time: for a caller that must answer now and will be called again.
    func learnSoon() {
        let isMine = state.withLock { state in
            defer { state.isAsking = true }
            return !state.isAsking
        }
        guard isMine else { return }
        Task { [self] in
            _ = try? await learn()
            state.withLock { $0.isAsking = false }
        }
    }
}

extension RelayIdentity {
    init(_ registration: MatrixRegistration, server: String) {
        self.init(
            localpart: registration.senderLocalpart,
            ghostPrefix: registration.ghostPrefix,
            server: server
        )
    }
}
