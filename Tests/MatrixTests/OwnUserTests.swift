import Networks
import Synchronization
import Testing

@testable import Matrix

@Suite("Which user the relay is")
struct OwnUserTests {
    private let homeserver = Homeserver()

    private func network(inviters: [String] = []) -> MatrixNetwork {
        let settings = MatrixSettings(
            homeserver: "http://matrix.test",
            registration: MatrixRegistration(url: "http://127.0.0.1:8080", asToken: "as", hsToken: "hs"),
            inviters: inviters
        )
        return MatrixNetwork(settings, transport: homeserver)
    }

    /// A transaction with one message of that user.
    private func transaction(by user: String) -> HookCall {
        let event =
            #"{"type":"m.room.message","room_id":"!r","event_id":"$e","origin_server_ts":1795291237000,"#
            + #""sender":"\#(user)","content":{"msgtype":"m.text","body":"halo"}}"#
        return HookCall(
            method: "PUT",
            path: "/_matrix/app/v1/transactions/1",
            headers: ["authorization": "Bearer hs"],
            body: Array(#"{"events":[\#(event)]}"#.utf8)
        )
    }

    private func status(_ verdict: HookVerdict) -> Int? {
        if case .answer(let answer) = verdict { answer.status } else { nil }
    }

    private func senders(_ verdict: HookVerdict) -> [String?]? {
        guard case .keep(let events, _) = verdict else { return nil }
        return events.map { if case .post(let post) = $0.content { post.sender?.id } else { nil } }
    }

    @Test("A transaction that comes before that is known is refused, and taken once it is")
    func early() async throws {
        let network = network()
        #expect(status(network.receive(transaction(by: "@camat:kota.test"), now: 0)) == 503)
        for _ in 0..<500 where network.own.identity == nil { try await Task.sleep(for: .milliseconds(10)) }
        #expect(senders(network.receive(transaction(by: "@camat:kota.test"), now: 0)) == ["@camat:kota.test"])
        #expect(senders(network.receive(transaction(by: "@titian:kota.test"), now: 0)) == [])
    }

    @Test("A relay of the same name on another server is somebody else")
    func namesake() async throws {
        let network = network()
        try await network.prepare()
        #expect(
            senders(network.receive(transaction(by: "@titian:lain.test"), now: 0)) == ["@titian:lain.test"]
        )
    }

    @Test("A homeserver that is down is asked again with the next transaction")
    func down() async throws {
        let network = network()
        homeserver.isDown.withLock { $0 = true }
        await #expect(throws: NetworkFault.unreachable("down")) { try await network.prepare() }
        #expect(status(network.receive(transaction(by: "@camat:kota.test"), now: 0)) == 503)
        homeserver.isDown.withLock { $0 = false }
        // The answer may come between any two calls here, so only what a call says is asked.
        for _ in 0..<500 where status(network.receive(transaction(by: "@camat:kota.test"), now: 0)) == 503 {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(network.own.identity?.user == "@titian:kota.test")
    }

    @Test("A token of another user is not taken for ours")
    func otherUser() async {
        let network = network()
        homeserver.user.withLock { $0 = "@camat:kota.test" }
        await #expect(
            throws: NetworkFault.refused("the token is another user's than sender_localpart says")
        ) { try await network.prepare() }
        #expect(network.own.identity == nil)
    }

    @Test(
        "Only invitations that may be followed are",
        arguments: [
            ([], "@camat:kota.test", true),
            ([], "@camat:lain.test", false),
            (["lain.test"], "@camat:lain.test", true),
            (["lain.test"], "@camat:kota.test", false),
            (["@sekda:lain.test"], "@sekda:lain.test", true),
            (["@sekda:lain.test"], "@camat:lain.test", false),
            ([], "camat", false),
        ]
    )
    func invitations(_ inviters: [String], _ inviter: String, _ isFollowed: Bool) async throws {
        try await network(inviters: inviters).accept("!ruang:kota.test", from: inviter)
        let joins = homeserver.calls.withLock { $0.filter { $0.url.contains("/join/") } }
        #expect(joins.count == (isFollowed ? 1 : 0))
        if let join = joins.first {
            #expect(join.method == "POST")
            #expect(
                join.url.hasPrefix(
                    "http://matrix.test/_matrix/client/v3/join/%21ruang%3Akota.test?server_name="
                )
            )
        }
    }
}

/// Knows its user, and says `{}` to everything else.
private final class Homeserver: HTTPTransport {
    let user = Mutex("@titian:kota.test")
    let isDown = Mutex(false)
    let calls = Mutex<[HTTPCall]>([])

    func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        if isDown.withLock({ $0 }) { throw .unreachable("down") }
        calls.withLock { $0.append(call) }
        guard call.url.hasSuffix("/whoami") else { return .json("{}") }
        return .json(#"{"user_id":"\#(user.withLock { $0 })"}"#)
    }

    func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer { throw NetworkFault.unreachable("no files here") }
}
