import Networks
import StandIns
import Testing

@testable import Matrix

@Suite("What a homeserver may call")
struct MatrixHookTests {
    private let network = MatrixScene().network
    private let bearer = ["authorization": "Bearer hs-token-of-the-test"]

    private func status(_ call: HookCall) -> Int {
        switch network.receive(call, now: 0) {
        case .keep(_, let answer), .store(_, let answer), .answer(let answer): answer.status
        }
    }

    @Test("A transaction with the token is kept, on the old path too")
    func kept() async throws {
        try await network.prepare()
        let body = try MatrixSamples.fixtures.bytes("transaction__several")
        for path in ["/_matrix/app/v1/transactions/17", "/transactions/17"] {
            #expect(network.hookPaths.contains { path.hasPrefix($0) })
            let call = HookCall(method: "PUT", path: path, headers: bearer, body: body)
            guard case .keep(let events, let answer) = network.receive(call, now: 0) else {
                Issue.record("not kept")
                return
            }
            #expect(events.count == 3)
            #expect(answer == .json("{}"))
        }
        let old = HookCall(
            method: "PUT",
            path: "/transactions/18",
            query: ["access_token": "hs-token-of-the-test"],
            body: Array(#"{"events":[]}"#.utf8)
        )
        #expect(network.receive(old, now: 0) == .keep([], answer: .json("{}")))
    }

    @Test(
        "Without the token, or with another, nothing is read",
        arguments: [
            ([:], 401), (["authorization": "Basic hs-token-of-the-test"], 401),
            (["authorization": "Bearer as-token-of-the-test"], 403),
            (["authorization": "Bearer hs-token-of-the-tes"], 403),
            (["authorization": "Bearer hs-token-of-the-test "], 403),
        ]
    )
    func refused(_ headers: [String: String], _ expected: Int) {
        for (method, path) in [("PUT", "transactions/1"), ("POST", "ping"), ("GET", "users/@a:b")] {
            let call = HookCall(
                method: method,
                path: "/_matrix/app/v1/\(path)",
                headers: headers,
                body: [0x7B, 0x7D]
            )
            guard case .answer(let answer) = network.receive(call, now: 0) else {
                Issue.record("kept")
                return
            }
            #expect(answer.status == expected)
            let code = expected == 401 ? "M_MISSING_TOKEN" : "M_FORBIDDEN"
            #expect(String(decoding: answer.body, as: UTF8.self) == #"{"errcode":"\#(code)"}"#)
        }
    }

    @Test("An empty token in the registration opens nothing")
    func empty() {
        let open = HomeserverToken("")
        #expect(
            open.refusal(of: HookCall(method: "PUT", path: "/", headers: ["authorization": "Bearer "]))?
                .status == 401
        )
        #expect(
            open.refusal(of: HookCall(method: "PUT", path: "/", query: ["access_token": ""]))?.status == 403
        )
    }

    @Test(
        "Questions are answered; what there is not is said not to be",
        arguments: [
            ("POST", "ping", 200), ("GET", "users/@titian:kotacontoh.go.id", 200),
            ("GET", "users/@titian_x:b", 404),
            ("GET", "rooms/#forum:kotacontoh.go.id", 404), ("GET", "transactions/1", 405),
            ("PUT", "ping", 405),
            ("GET", "thirdparty/protocol/x", 404), ("PUT", "transactions", 404),
        ]
    )
    func questions(_ method: String, _ path: String, _ expected: Int) async throws {
        try await network.prepare()
        let call = HookCall(
            method: method,
            path: "/_matrix/app/v1/\(path)",
            headers: bearer,
            body: [0x7B, 0x7D]
        )
        #expect(status(call) == expected)
    }

    @Test("A body over the limit is refused")
    func large() {
        let body = [UInt8](repeating: 0x20, count: network.hookBodyLimit + 1)
        #expect(
            status(
                HookCall(method: "PUT", path: "/_matrix/app/v1/transactions/1", headers: bearer, body: body)
            ) == 413
        )
    }

    @Test("Settings and registration show no token")
    func silence() {
        let shown = "\(MatrixSamples.settings) \(MatrixSamples.registration)"
        #expect(!shown.contains("token-of-the-test"))
    }
}
