import Crypto
import Domain
import Foundation
import Testing

@testable import Teleconference

@Suite("A signed link to a Jitsi room")
struct JitsiRoomsTests {
    private static let secret = "0123456789abcdef0123456789abcdef"
    private let from = Moment(milliseconds: 1_795_400_000_000, offsetMinutes: 420)
    private let until = Moment(milliseconds: 1_795_407_200_000, offsetMinutes: 420)

    private func rooms(_ secret: String = secret, at now: Int64 = 1_795_390_000_000) throws -> JitsiRooms {
        try JitsiRooms(domain: "Meet.Kota.go.id", appID: "titian", secret: RoomSecret(secret), clock: { now })
    }

    /// The three parts of a token in a link, the first two decoded.
    private func parts(_ link: String) throws -> (
        header: String, payload: String, signed: String, signature: Data
    ) {
        let token = try #require(link.components(separatedBy: "?jwt=").last)
        let parts = token.components(separatedBy: ".")
        try #require(parts.count == 3)
        func plain(_ text: String) throws -> Data {
            let padded = text.replacing("-", with: "+").replacing("_", with: "/")
            return try #require(
                Data(base64Encoded: padded + String(repeating: "=", count: (4 - padded.count % 4) % 4))
            )
        }
        return (
            String(decoding: try plain(parts[0]), as: UTF8.self),
            String(decoding: try plain(parts[1]), as: UTF8.self),
            parts[0] + "." + parts[1], try plain(parts[2])
        )
    }

    /// The members of a flat JSON object, and of those inside it under their path.
    private func members(_ text: String) throws -> [String: String] {
        func flat(_ value: Any, _ path: String) -> [String: String] {
            guard let object = value as? [String: Any] else { return [path: "\(value)"] }
            return object.reduce(into: [:]) { found, member in
                found.merge(flat(member.value, path.isEmpty ? member.key : "\(path).\(member.key)")) {
                    one,
                    _ in one
                }
            }
        }
        return flat(try JSONSerialization.jsonObject(with: Data(text.utf8)), "")
    }

    @Test("says who may enter which room when, and is signed with the secret")
    func claims() async throws {
        let rooms = try rooms()
        let room = rooms.room(of: "RPT-2026-0001")
        let participant = try JitsiParticipant(id: "camat-andir", name: "Camat  Andir\n")
        let link = try await rooms.link(to: room, for: participant, from: from, until: until)
        #expect(link.hasPrefix("https://meet.kota.go.id/\(room.name)?jwt="))
        let token = try parts(link)
        #expect(try members(token.header) == ["alg": "HS256", "typ": "JWT"])
        #expect(
            try members(token.payload) == [
                "aud": "titian", "iss": "titian", "sub": "meet.kota.go.id", "room": room.name,
                "nbf": "1795399100", "exp": "1795407200", "context.user.id": "camat-andir",
                "context.user.name": "Camat Andir",
            ]
        )
        let key = SymmetricKey(data: Data(Self.secret.utf8))
        let isRight = HMAC<SHA256>.isValidAuthenticationCode(
            token.signature,
            authenticating: Data(token.signed.utf8),
            using: key
        )
        #expect(isRight)
        let other = SymmetricKey(data: Data(Self.secret.reversed().description.utf8))
        #expect(
            !HMAC<SHA256>.isValidAuthenticationCode(
                token.signature,
                authenticating: Data(token.signed.utf8),
                using: other
            )
        )
    }

    @Test("a moderator is said to be one, as a text")
    func moderator() async throws {
        let rooms = try rooms()
        let link = try await rooms.link(
            to: rooms.room(of: "RPT-2026-0001"),
            for: JitsiParticipant(id: "sekda", name: "Sekda"),
            moderator: true,
            from: from,
            until: until
        )
        #expect(try parts(link).payload.contains(#""moderator":"true""#))
    }

    @Test("a port is of the address, not of the domain that is signed")
    func port() async throws {
        let rooms = try JitsiRooms(
            domain: "localhost:8443",
            appID: "titian",
            secret: RoomSecret(Self.secret),
            clock: { 0 }
        )
        let participant = try JitsiParticipant(id: "a", name: "A")
        let link = try await rooms.link(
            to: rooms.room(of: "RPT-2026-1"),
            for: participant,
            from: from,
            until: until
        )
        #expect(link.hasPrefix("https://localhost:8443/"))
        #expect(try members(parts(link).payload)["sub"] == "localhost")
    }

    @Test("a room has one name, which nobody finds out from its number")
    func names() throws {
        let room = try rooms().room(of: "RPT-2026-0001")
        #expect(room == (try rooms().room(of: "RPT-2026-0001")))
        #expect(room.name.hasPrefix("rpt-2026-0001-") && room.name.utf8.count == 14 + 32)
        let others = try [
            rooms().room(of: "RPT-2026-0002"),
            rooms("another-secret-of-thirty-two-byte").room(of: "RPT-2026-0001"),
        ]
        for other in others { #expect(other.name.suffix(32) != room.name.suffix(32)) }
        #expect(room.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    }

    @Test("none for a meeting that is over, ends before it begins, or lasts for days")
    func period() async throws {
        let participant = try JitsiParticipant(id: "a", name: "A")
        let late = try rooms(at: until.milliseconds)
        let room = late.room(of: "RPT-2026-0001")
        await #expect(throws: JitsiFault.over) {
            try await late.link(to: room, for: participant, from: from, until: until)
        }
        let rooms = try rooms()
        let ends = [from.milliseconds, from.milliseconds - 1, from.milliseconds + 86_400_001, .min]
        for end in ends {
            await #expect(throws: JitsiFault.period) {
                let until = Moment(milliseconds: end, offsetMinutes: 420)
                return try await rooms.link(to: room, for: participant, from: from, until: until)
            }
        }
    }

    @Test(
        "a server's name is a host and nothing else",
        arguments: [
            "", "https://meet.kota.go.id", "meet.kota.go.id/", "meet kota", "meet..id", "-a.id", "a.id:99999",
            "a:b:1",
            "meet.kota.go.id?x=1", "user@meet.id",
        ]
    )
    func hosts(name: String) throws {
        #expect(throws: JitsiFault.domain(name)) {
            try JitsiRooms(domain: name, appID: "titian", secret: RoomSecret(Self.secret), clock: { 0 })
        }
    }

    @Test("an empty id, name or application is refused")
    func empty() throws {
        #expect(throws: JitsiFault.participant) { try JitsiParticipant(id: "", name: "A") }
        #expect(throws: JitsiFault.participant) { try JitsiParticipant(id: "a", name: " \n\u{7}") }
        #expect(try JitsiParticipant(id: "a", name: String(repeating: "A", count: 500)).name.count == 80)
        for name in ["", "titian app", "titian\n"] {
            #expect(throws: JitsiFault.appID) {
                try JitsiRooms(domain: "meet.id", appID: name, secret: RoomSecret(Self.secret), clock: { 0 })
            }
        }
    }

    @Test("the secret is never shown, whatever prints it, and a short one is refused unsaid")
    func secrecy() throws {
        let secret = try RoomSecret(Self.secret)
        let rooms = try rooms()
        var dumped = ""
        dump(rooms, to: &dumped)
        for shown in ["\(secret)", String(reflecting: secret), "\(rooms)", String(reflecting: rooms), dumped]
        {
            #expect(!shown.contains("0123456789") && !shown.contains("48, 49"))
        }
        let short = #expect(throws: JitsiFault.shortSecret(bytes: 8)) { try RoomSecret("hush-hus") }
        #expect(short.map { $0.description.contains("hush") } == false)
    }
}
