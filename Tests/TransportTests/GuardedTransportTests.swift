import Domain
import Foundation
import Loopback
import Networks
import StandIns
import Testing

@testable import Transport

@Suite("Addresses that strangers name")
struct GuardedTransportTests {
    private struct Answering: StandIn {
        func answer(_ call: HookCall) async -> StandInAnswer {
            switch call.path {
            case "/redirect":
                .answer(HTTPAnswer(status: 302, headers: ["location": "http://127.0.0.1/inside"]))
            case "/broken": .breakOff
            case "/long": .answer(HTTPAnswer(status: 200, body: [UInt8](repeating: 1, count: 100_000)))
            default: .answer(.text("inside"))
            }
        }
    }

    @Test(
        "private, loopback, link-local, shared, multicast and reserved ones are not public, in any spelling",
        arguments: [
            "127.0.0.1", "127.255.255.254", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1",
            "192.0.2.1", "198.51.100.7", "203.0.113.9", "192.0.0.8", "192.88.99.1", "::1", "::", "fe80::1",
            "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
            "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1",
        ]
    )
    func notPublic(address: String) {
        let found = HostAddress.resolve(address)
        #expect(!found.isEmpty && found.allSatisfy { !$0.isPublic }, "\(address)")
    }

    @Test(
        "the internet's are",
        arguments: [
            "8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "::ffff:8.8.8.8",
        ]
    )
    func isPublic(address: String) {
        let found = HostAddress.resolve(address)
        #expect(!found.isEmpty && found.allSatisfy(\.isPublic), "\(address)")
    }

    @Test("a private host is refused unless the operator has allowed it by name")
    func allowed() async throws {
        let server = try await LoopbackServer(Answering())
        let port = server.url.split(separator: ":").last ?? ""
        for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0x7f000001", "2130706433"] {
            let call = HTTPCall(url: "http://\(host):\(port)/")
            await #expect(throws: NetworkFault.self, "\(host)") { try await GuardedTransport().send(call) }
        }
        let guarded = GuardedTransport(privateHosts: ["127.0.0.1"])
        #expect(try await guarded.send(HTTPCall(url: server.url + "/inside")).body == Array("inside".utf8))
        await server.stop()
    }

    @Test("no redirect is followed, and no other scheme, user or missing host is taken")
    func shapes() async throws {
        let server = try await LoopbackServer(Answering())
        let guarded = GuardedTransport(privateHosts: ["127.0.0.1"])
        let answer = try await guarded.send(HTTPCall(url: server.url + "/redirect"))
        #expect(answer.status == 302 && answer.headers["location"] == "http://127.0.0.1/inside")
        for url in ["file:///etc/passwd", "ftp://127.0.0.1/", "http://a:b@127.0.0.1/", "http:///x", "x"] {
            await #expect(throws: NetworkFault.self, "\(url)") { try await guarded.send(HTTPCall(url: url)) }
        }
        await server.stop()
    }

    @Test("where nobody listens no connection is made, which is told apart from one that broke")
    func notConnected() async throws {
        let server = try await LoopbackServer(Answering())
        await server.stop()
        do {
            _ = try await ClientTransport().send(HTTPCall(url: server.url + "/inside"))
            Issue.record("a closed port was answered")
        } catch {
            guard case .notConnected = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test(
        "a broken connection is unreachable, a body over the limit is refused, and neither tells the address"
    )
    func faults() async throws {
        let server = try await LoopbackServer(Answering())
        let client = ClientTransport()
        for path in ["/broken?token=SECRET", "/long?token=SECRET"] {
            var call = HTTPCall(url: server.url + path)
            call.answerLimit = 1_000
            do {
                _ = try await client.send(call)
                Issue.record("\(path) was answered")
            } catch {
                #expect(!error.description.contains("SECRET"))
            }
        }
        var count = 0
        await #expect(throws: NetworkFault.self) {
            try await client.download(HTTPCall(url: server.url + "/long"), limit: 50_000) {
                count += $0.count
            }
        }
        #expect(count <= 50_000)
        await server.stop()
    }
}
