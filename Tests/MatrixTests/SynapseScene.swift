import Networks
import Synchronization
import SynapseSupport
import Testing

@testable import Matrix

/// A real homeserver with the relay's network as its application service, for all tests of this process.
final class SynapseScene: Sendable {
    static let shared = Task { try await SynapseScene() }

    let server: SynapseServer
    let network: MatrixNetwork
    let settings: MatrixSettings
    private let record: CallRecord
    private let listener: HookListener

    private init() async throws {
        let record = CallRecord()
        self.record = record
        listener = try HookListener { record.answer($0) }
        let registration = MatrixRegistration(
            url: "http://127.0.0.1:\(listener.port)",
            asToken: "as-token-of-the-test",
            hsToken: "hs-token-of-the-test"
        )
        server = try await SynapseServer(registration: registration.yaml)
        settings = MatrixSettings(
            homeserver: server.base,
            registration: registration,
            // Names are what is tested here, not how long a busy machine takes to tell them.
            namePatience: .seconds(60)
        )
        network = MatrixNetwork(settings, transport: LoopbackTransport())
        record.begin(network)
        try await network.prepare()
    }

    /// The relay's own user.
    var relay: String { network.own.identity?.user ?? "" }

    /// What came from that room so far.
    func events(of room: String) -> [LiveEvent] {
        record.events.withLock { $0.filter { $0.chat.id == room } }
    }

    /// Waits until as many events have come from that room.
    func events(_ count: Int, of room: String) async throws -> [LiveEvent] {
        for _ in 0..<2_400 where events(of: room).count < count {
            try await Task.sleep(for: .milliseconds(50))
        }
        let events = events(of: room)
        try #require(events.count >= count, "\(events.count) of \(count) events came")
        return events
    }

    /// The next calls are answered with 503, as by a relay whose disk is full.
    func refuse(_ calls: Int) { record.refusals.withLock { $0 = calls } }

    /// Calls that were answered with 503.
    var refused: [String] { record.refused.withLock { $0 } }

    /// A room of `owner` into which the relay was invited, and has gone.
    func room(_ name: String, of owner: MatrixUser, with others: [MatrixUser] = []) async throws -> String {
        let room = try await owner.createRoom(name, invite: [relay] + others.map(\.id))
        for other in others { try await other.join(room) }
        _ = try await events(1, of: room)
        try await network.accept(room, from: owner.id)
        _ = try await events(2, of: room)
        return room
    }
}

/// What the homeserver called, and what was made of it.
private final class CallRecord: Sendable {
    let events = Mutex<[LiveEvent]>([])
    let refusals = Mutex(0)
    let refused = Mutex<[String]>([])
    private let network = Mutex<MatrixNetwork?>(nil)

    func begin(_ network: MatrixNetwork) { self.network.withLock { $0 = network } }

    func answer(_ call: HookCall) -> HTTPAnswer {
        guard let network = network.withLock({ $0 }), !isRefused(call) else { return .text("", status: 503) }
        switch network.receive(call, now: 0) {
        case .answer(let answer): return answer
        case .store(_, let answer): return answer
        case .keep(let events, let answer):
            self.events.withLock { $0 += events }
            return answer
        }
    }

    private func isRefused(_ call: HookCall) -> Bool {
        let isRefused = refusals.withLock { left in
            left -= 1
            return left >= 0
        }
        if isRefused { refused.withLock { $0.append(call.path) } }
        return isRefused
    }
}
