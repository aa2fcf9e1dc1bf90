import Networks
import StandIns

@testable import Matrix

/// Deliveries in `fixtures/matrix`, and a decoder that knows whose they are.
enum MatrixSamples {
    static let fixtures = FixtureFolder("matrix")
    static let identity = RelayIdentity(
        localpart: "titian",
        ghostPrefix: "titian_",
        server: "kotacontoh.go.id"
    )
    static let decoder = Transaction(identity: identity, phonePrefixes: ["whatsapp_"])

    static let registration = MatrixRegistration(
        url: "http://127.0.0.1:8080",
        asToken: "as-token-of-the-test",
        hsToken: "hs-token-of-the-test"
    )

    static let settings = MatrixSettings(
        homeserver: "http://matrix.test",
        registration: registration
    )

    static func events(_ name: String) throws -> [LiveEvent] {
        decoder.events(in: try fixtures.bytes(name))
    }

    /// The first event of a fixture, byte for byte.
    static func event(_ name: String) throws -> [UInt8] {
        let list = JSONNode(try fixtures.bytes(name))?.object?["events"]?.elements
        return list?.first?.raw ?? []
    }

    /// A transaction of those events.
    static func transaction(_ events: [[UInt8]]) -> [UInt8] {
        Array(#"{"events":["#.utf8) + events.joined(separator: [UInt8(ascii: ",")]) + Array("]}".utf8)
    }

    /// A message with these words, given as the inside of a JSON string.
    static func saying(_ escaped: String) -> [UInt8] {
        let head =
            #"{"type":"m.room.message","room_id":"!r","event_id":"$e","origin_server_ts":1795291237000,"#
        return Array(
            (head + #""sender":"@a:b.test","content":{"msgtype":"m.text","body":"\#(escaped)"}}"#).utf8
        )
    }
}
