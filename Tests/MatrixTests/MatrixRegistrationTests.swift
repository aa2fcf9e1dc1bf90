import Networks
import Testing

@testable import Matrix

@Suite("The registration file")
struct MatrixRegistrationTests {
    @Test("Its text is what a homeserver expects")
    func text() {
        let registration = MatrixRegistration(
            url: "http://127.0.0.1:8080",
            asToken: "aa",
            hsToken: "bb",
            senderLocalpart: "relay.kota"
        )
        let lines = registration.yaml.split(separator: "\n").filter { !$0.contains("#") }
        #expect(
            lines == [
                #"id: "titian""#, #"url: "http://127.0.0.1:8080""#, #"as_token: "aa""#, #"hs_token: "bb""#,
                #"sender_localpart: "relay.kota""#, "rate_limited: false", "receive_ephemeral: false",
                "namespaces:",
                "  users:", "    - exclusive: true", #"      regex: "@relay\\.kota_.*""#, "  aliases: []",
                "  rooms: []",
            ]
        )
    }

    @Test("Tokens are long, plain, and never the same")
    func tokens() {
        var generator = SystemRandomNumberGenerator()
        let tokens = (0..<100).map { _ in MatrixRegistration.freshToken(using: &generator) }
        #expect(Set(tokens).count == 100)
        #expect(
            tokens.allSatisfy {
                $0.utf8.count == 64 && $0.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
            }
        )
    }
}
