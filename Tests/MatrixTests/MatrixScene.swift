import Networks
import StandIns

@testable import Matrix

/// A relay's Matrix network that talks to a stand-in.
struct MatrixScene {
    static let room = "!forum:kotacontoh.go.id"
    static let relay = "@titian:kotacontoh.go.id"
    let server: MatrixStandIn
    let network: MatrixNetwork

    init(joined: Set<String> = [room]) {
        server = MatrixStandIn(token: MatrixSamples.registration.asToken, user: Self.relay, joined: joined)
        network = Self.network(server)
    }

    /// Another run of the relay with the same homeserver.
    static func network(_ server: MatrixStandIn) -> MatrixNetwork {
        MatrixNetwork(MatrixSamples.settings, transport: StandInTransport(server, base: "http://matrix.test"))
    }

    /// The fault that `work` ends with; nil where it succeeds.
    static func fault(_ work: () async throws -> Void) async -> NetworkFault? {
        do {
            try await work()
            return nil
        } catch {
            return error as? NetworkFault
        }
    }

    func send(
        _ text: String,
        to target: OutgoingMessage.Target = .chat(room),
        files: [OutgoingMessage.File] = [],
        key: String = "k-1"
    ) async throws -> SentMessage? {
        try await network.sender?.send(OutgoingMessage(target: target, text: text, files: files, key: key))
    }
}
