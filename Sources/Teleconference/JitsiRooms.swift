import Domain
import JWTKit

/// The rooms of one Jitsi Meet server that lets in whoever has a signed link (HS256).
package struct JitsiRooms: Sendable {
    /// A link is good for this long at most, in milliseconds.
    private static let longest: Int64 = 86_400_000
    /// People come early: a link is good this long before the meeting, in milliseconds.
    private static let early: Int64 = 900_000

    private let domain: String
    private let appID: String
    private let secret: RoomSecret
    private let clock: @Sendable () -> Int64

    /// `domain` is the host, with a port where it has one; `clock` gives milliseconds UTC.
    package init(
        domain: String,
        appID: String,
        secret: RoomSecret,
        clock: @escaping @Sendable () -> Int64
    ) throws(JitsiFault) {
        guard Self.isHost(domain) else { throw .domain(domain) }
        let isPrintable = appID.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard !appID.isEmpty, appID.utf8.count <= 128, isPrintable else { throw .appID }
        self.domain = domain.lowercased()
        self.appID = appID
        self.secret = secret
        self.clock = clock
    }

    /// The room of a meeting, by the number of its record.
    package func room(of number: String) -> JitsiRoom { JitsiRoom(number: number, secret: secret) }

    /// A link by which one participant, and nobody without it, enters a room while the meeting lasts and a quarter of
    /// an hour before.
    package func link(
        to room: JitsiRoom,
        for participant: JitsiParticipant,
        moderator: Bool = false,
        from: Moment,
        until: Moment
    ) async throws(JitsiFault) -> String {
        let (lasts, overflow) = until.milliseconds.subtractingReportingOverflow(from.milliseconds)
        guard !overflow, lasts > 0, lasts <= Self.longest, Moment.years1To9999.contains(from.milliseconds)
        else {
            throw .period
        }
        guard until.milliseconds > clock() else { throw .over }
        let claims = JitsiClaims(
            aud: appID,
            iss: appID,
            // Prosody knows its virtual host without a port.
            sub: String(domain.prefix { $0 != ":" }),
            room: room.name,
            nbf: (from.milliseconds - Self.early) / 1000,
            exp: until.milliseconds / 1000,
            context: JitsiClaims.Context(
                user: JitsiClaims.User(
                    id: participant.id,
                    name: participant.name,
                    moderator: moderator ? "true" : nil
                )
            )
        )
        let keys = await JWTKeyCollection().add(hmac: HMACKey(from: secret.bytes), digestAlgorithm: .sha256)
        // What the library says may hold what it was given.
        guard let token = try? await keys.sign(claims) else { throw .unsigned }
        return "https://\(domain)/\(room.name)?jwt=\(token)"
    }

    /// Labels of letters, digits and hyphens between dots, and maybe a port.
    private static func isHost(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let isNamed = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { byte in
                    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
                }
        }
        let hasPort = parts.count == 1 || parts.count == 2 && UInt16(parts[1]) != nil
        return isNamed && hasPort && text.utf8.count <= 253
    }
}
