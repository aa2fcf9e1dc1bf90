import Crypto
import Domain
import Networks
import StandIns
import Testing

@testable import Webhook

/// Which addresses may be fetched, what redirections may do, and uploads.
@Suite struct FetchingTests {
    private static func allows(_ rule: String, _ url: String) -> Bool {
        guard let rule = FetchRule(rule), let address = FetchAddress(url) else { return false }
        return rule.allows(address)
    }

    @Test(arguments: [
        ("a.test", "https://a.test/x"), ("a.test", "HTTPS://A.TEST:443/x?y=1"), ("A.test", "https://a.test"),
        ("*.a.test", "https://b.a.test/"), ("*.a.test", "https://c.b.a.test/"),
        ("a.test:8443", "https://a.test:8443/"), ("http://a.test", "http://a.test/"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000/x"),
    ]) func isAllowed(_ rule: String, _ url: String) { #expect(Self.allows(rule, url)) }

    @Test(arguments: [
        ("a.test", "http://a.test/"), ("a.test", "https://b.test/"), ("a.test", "https://a.test:8443/"),
        ("a.test", "https://a.test.evil.test/"), ("*.a.test", "https://a.test/"),
        ("*.a.test", "https://xa.test/"),
        ("a.test", "https://a.test@evil.test/"), ("a.test", "https://evil.test/a.test"),
        ("a.test", "https://evil.test\\a.test/"), ("a.test", "https://evil.test#a.test"),
        ("a.test", "https://a.test:/"), ("a.test", "https://a.test:0443443/"), ("a.test", "https:/a.test/"),
        ("a.test", "https://[::1]/"), ("a.test", "file:///etc/passwd"), ("a.test", "//a.test/"),
        ("a.test", "https://a.test/ x"), ("a.test", "https://a.test/\u{E9}"), ("a.test", "https://a..test/"),
        ("a.test", "https://"), ("a.test", "javascript:alert(1)"), ("*.test", "https://a.test/"),
        ("http://a.test", "https://a.test/"), ("a.test", "https://a.test./"),
    ]) func isNotAllowed(_ rule: String, _ url: String) { #expect(!Self.allows(rule, url)) }

    private func fetch(
        _ reference: String,
        _ site: Site,
        limit: Int64 = 1000,
        uploads: any StoredUploads = NoUploads()
    ) async throws -> [UInt8] {
        let received = Received()
        let network = WebhookNetwork.test(transport: site, uploads: uploads)
        try await #require(network.media).fetch(reference, limit: limit) { received.add($0) }
        return received.bytes
    }

    private static let reference = WebhookMedia.reference(to: "https://files.contoh.test/a.jpg", citedBy: "t")

    @Test func theBytesOfAnAllowedAddressCome() async throws {
        let site = Site(["https://files.contoh.test/a.jpg": HTTPAnswer(status: 200, body: [1, 2, 3])])
        #expect(try await fetch(Self.reference, site) == [1, 2, 3])
    }

    @Test func aRuleThatWasTakenAwaySinceIsObeyed() async {
        let reference = WebhookMedia.reference(to: "https://dulu.test/a.jpg", citedBy: "t")
        await #expect(throws: NetworkFault.refused("the attachment's host is not allowed for this source")) {
            try await fetch(reference, Site([:]))
        }
    }

    @Test func aRedirectionStaysWithinTheRules() async throws {
        let site = Site([
            "https://files.contoh.test/a.jpg": .init(status: 302, headers: ["location": "/b?x=1"]),
            "https://files.contoh.test:443/b?x=1": .init(
                status: 301,
                headers: ["location": "https://x.cdn.contoh.test/c"]
            ),
            "https://x.cdn.contoh.test/c": HTTPAnswer(status: 200, body: [9]),
        ])
        #expect(try await fetch(Self.reference, site) == [9])
    }

    @Test(arguments: [
        "http://169.254.169.254/", "//jahat.test/", "https://jahat.test/", "ftp://files.contoh.test/",
    ])
    func aRedirectionOutIsRefused(_ location: String) async {
        let site = Site([
            "https://files.contoh.test/a.jpg": .init(status: 302, headers: ["location": location])
        ])
        await #expect(throws: NetworkFault.self) { try await fetch(Self.reference, site) }
        #expect(site.asked.count == 1)
    }

    @Test func redirectionsEnd() async {
        let site = Site([
            "https://files.contoh.test/a.jpg": .init(
                status: 302,
                headers: ["location": "https://files.contoh.test/a.jpg"]
            )
        ])
        await #expect(throws: NetworkFault.refused("the attachment's address leads on too often")) {
            try await fetch(Self.reference, site)
        }
        #expect(site.asked.count == 4)
    }

    @Test(arguments: [
        (404, NetworkFault.refused("HTTP status 404")), (503, .unreachable("HTTP status 503")),
        (429, .slowDown(seconds: 30)), (206, .refused("HTTP status 206")),
    ]) func faultsSayWhetherToTryAgain(_ status: Int, _ fault: NetworkFault) async {
        let site = Site(["https://files.contoh.test/a.jpg": HTTPAnswer(status: status)])
        await #expect(throws: fault) { try await fetch(Self.reference, site) }
    }

    @Test func theSameAddressInAnotherEventIsAnotherReference() {
        let events = [1, 2].map { number in
            let body = Array(
                (#"{"type":"post","chat":{"id":"c"},"id":"\#(number)","at":"2026-11-21T06:30:00Z","#
                    + #""attachments":[{"url":"https://files.contoh.test/cam.jpg"}]}"#).utf8
            )
            return WebhookNetwork.test().receive(WebhookNetwork.signed(body), now: WebhookNetwork.now)
        }
        let references = events.compactMap { verdict -> String? in
            guard case .keep(let events, _) = verdict, case .post(let post) = events[0].content else {
                return nil
            }
            return post.attachments.first?.reference
        }
        #expect(Set(references).count == 2)
    }

    @Test func anUploadIsStoredBeforeItIsAnsweredAndComesBackByName() async throws {
        let bytes = Array("foto".utf8)
        let call = WebhookNetwork.signed(bytes, to: "media", type: "image/jpeg")
        guard
            case .store(let stored, let answer) = WebhookNetwork.test().receive(call, now: WebhookNetwork.now)
        else {
            Issue.record("not stored")
            return
        }
        #expect(stored == bytes)
        #expect(answer.status == 201)
        let name = try #require(JSONNode(answer.body)?.object?["media"]?.text)
        #expect(name == Hex.encode(SHA256.hash(data: bytes)))
        let shelf = Shelf(files: [name: bytes])
        #expect(try await fetch(WebhookMedia.uploadMark + name, Site([:]), uploads: shelf) == bytes)
    }

    @Test func anUploadIsSignedNotEmptyAndLimited() {
        var call = WebhookNetwork.signed([1], to: "media", type: "image/jpeg")
        call.headers["titian-signature"] = nil
        let calls: [(HookCall, Int)] = [
            (call, 401), (WebhookNetwork.signed([], to: "media"), 422),
            (WebhookNetwork.signed([UInt8](repeating: 1, count: (20 << 20) + 1), to: "media"), 413),
        ]
        for (call, status) in calls {
            guard case .answer(let answer) = WebhookNetwork.test().receive(call, now: WebhookNetwork.now)
            else {
                Issue.record("stored")
                continue
            }
            #expect(answer.status == status)
        }
    }
}

/// Sites by address; everything else is not found.
private final class Site: HTTPTransport, @unchecked Sendable {
    private let pages: [String: HTTPAnswer]
    private(set) var asked: [String] = []

    init(_ pages: [String: HTTPAnswer]) { self.pages = pages }

    func send(_ call: HTTPCall) async throws(NetworkFault) -> HTTPAnswer {
        asked.append(call.url)
        return pages[call.url] ?? HTTPAnswer(status: 404)
    }

    func download(
        _ call: HTTPCall,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws -> HTTPAnswer {
        var answer = try await send(call)
        if (200..<300).contains(answer.status) { try answer.body.withUnsafeBytes { try sink($0) } }
        answer.body = []
        return answer
    }
}

/// Uploads in memory.
private struct Shelf: StoredUploads {
    var files: [String: [UInt8]]

    func read(
        _ sha256: String,
        limit: Int64,
        into sink: (UnsafeRawBufferPointer) throws -> Void
    ) async throws {
        guard let file = files[sha256], file.count <= limit else {
            throw NetworkFault.refused("no such upload")
        }
        try file.withUnsafeBytes { try sink($0) }
    }
}
