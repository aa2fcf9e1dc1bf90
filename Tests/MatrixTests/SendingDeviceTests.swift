import Networks
import Synchronization
import Testing

@testable import Matrix

@Suite("The device that the relay sends as")
struct SendingDeviceTests {
    private let homeserver = Homeserver()

    private func send(_ network: MatrixNetwork, _ key: String) async throws -> SentMessage {
        let message = OutgoingMessage(target: .chat("!r:kota.test"), text: "Tercatat", key: key)
        return try await #require(network.sender).send(message)
    }

    private func network() -> MatrixNetwork {
        let registration = MatrixRegistration(url: "http://127.0.0.1:8080", asToken: "as", hsToken: "hs")
        let settings = MatrixSettings(homeserver: "http://matrix.test", registration: registration)
        return MatrixNetwork(settings, transport: homeserver)
    }

    @Test("It is made once, and every message names it with its user")
    func once() async throws {
        let network = network()
        _ = try await send(network, "a-1")
        _ = try await send(network, "a-2")
        let calls = homeserver.calls.withLock { $0 }
        #expect(calls.filter { $0.url.hasSuffix("/login") }.count == 1)
        let sends = calls.filter { $0.url.contains("/send/") }.map(\.url)
        #expect(sends.count == 2)
        for url in sends { #expect(url.hasSuffix("?device_id=TITIAN&user_id=%40titian%3Akota.test")) }
    }

    @Test("One that was removed is made again with the next try")
    func removed() async throws {
        let network = network()
        _ = try await send(network, "a-1")
        homeserver.sendRefusal.withLock { $0 = "M_UNKNOWN_DEVICE" }
        await #expect(throws: NetworkFault.unreachable("M_UNKNOWN_DEVICE")) { try await send(network, "a-2") }
        homeserver.sendRefusal.withLock { $0 = nil }
        _ = try await send(network, "a-2")
        #expect(homeserver.calls.withLock { $0.filter { $0.url.hasSuffix("/login") }.count } == 2)
    }

    @Test("A homeserver that gives none is sent the messages all the same")
    func none() async throws {
        homeserver.givesDevices.withLock { $0 = false }
        #expect(try await send(network(), "a-1").message == "$sent")
        let sends = homeserver.calls.withLock { $0.filter { $0.url.contains("/send/") }.map(\.url) }
        #expect(sends.count == 1)
        #expect(sends.allSatisfy { $0.hasSuffix("/send/m.room.message/a-1") })
    }
}

/// Logs in and takes messages, or not.
private final class Homeserver: HTTPTransport {
    let givesDevices = Mutex(true)
    let sendRefusal = Mutex<String?>(nil)
    let calls = Mutex<[HTTPCall]>([])

    func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        calls.withLock { $0.append(call) }
        if call.url.hasSuffix("/whoami") { return .json(#"{"user_id":"@titian:kota.test"}"#) }
        if call.url.hasSuffix("/login") {
            guard givesDevices.withLock({ $0 }) else {
                return .json(#"{"errcode":"M_UNRECOGNIZED"}"#, status: 404)
            }
            return .json(#"{"user_id":"@titian:kota.test","access_token":"t","device_id":"TITIAN"}"#)
        }
        if let code = sendRefusal.withLock({ $0 }) { return .json(#"{"errcode":"\#(code)"}"#, status: 400) }
        return .json(#"{"event_id":"$sent"}"#)
    }

    func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer { throw NetworkFault.unreachable("no files here") }
}
