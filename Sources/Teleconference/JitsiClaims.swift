import JWTKit

/// What a token says, by Jitsi's token authentication (lib-jitsi-meet, doc/tokens.md).
struct JitsiClaims: JWTPayload {
    struct Context: Codable, Sendable {
        let user: User
    }

    /// Every value is a string: Prosody's `presence_identity` fails on others.
    struct User: Codable, Sendable {
        let id: String
        let name: String
        /// `true`; absent for everybody else.
        let moderator: String?
    }

    /// Who accepts it, and who made it: both are the application id.
    let aud: String
    let iss: String
    /// The domain.
    let sub: String
    let room: String
    /// Seconds since 1970.
    let nbf: Int64
    let exp: Int64
    let context: Context

    /// Tokens are made here and read by Prosody; this side verifies none.
    func verify(using algorithm: some JWTAlgorithm) {}
}
