/// The secret that is shared with a Jitsi server (`app_secret` of its token plugin); never shown.
package struct RoomSecret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    /// RFC 7518 §3.2: at least as long as the hash.
    static let leastLength = 32

    let bytes: [UInt8]

    /// Throws ``JitsiFault/shortSecret(bytes:)`` below 32 bytes.
    package init(_ text: String) throws(JitsiFault) {
        bytes = Array(text.utf8)
        guard bytes.count >= Self.leastLength else { throw .shortSecret(bytes: bytes.count) }
    }

    package var description: String { "(secret)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
