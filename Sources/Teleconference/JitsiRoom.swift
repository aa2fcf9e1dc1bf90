import Crypto
import Domain

/// A room of a Jitsi server: its name cannot be guessed by whoever knows the meeting's number.
package struct JitsiRoom: Hashable, Sendable {
    /// Lower case, as Prosody compares it: `rpt-2026-0001-` and 32 hexadecimal digits.
    package let name: String

    /// The same number has the same room under the same secret.
    init(number: String, secret: RoomSecret) {
        // A label of its own: no token is signed over these bytes.
        let message = Array("titian jitsi room\u{0}\(number)".utf8)
        let code = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: secret.bytes))
        let readable = number.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        name = readable.prefix(24) + "-" + Hex.encode(code.prefix(16))
    }
}
