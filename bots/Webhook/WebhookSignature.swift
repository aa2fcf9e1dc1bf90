import Crypto
import Domain
import Foundation
import Networks

/// `Titian-Signature: v1=HEX`, the HMAC-SHA256 of `TIMESTAMP.BODY` under a shared secret.
///
/// `Titian-Timestamp` holds the seconds since 1970; a call that is older or newer than five minutes is refused,
/// so that a captured one cannot be played again for long (and posts played again add nothing).
struct WebhookSignature: Sendable {
    private static let window: Int64 = 300
    private let keys: [SymmetricKey]

    /// Empty secrets are passed over: they would accept anybody.
    init(secrets: [String]) {
        keys = secrets.filter { !$0.isEmpty }.map { SymmetricKey(data: Data($0.utf8)) }
    }

    /// Why the call is not to be trusted, `now` being in milliseconds; nil where it is.
    func fault(in hook: HookCall, now: Int64) -> Refusal? {
        guard let header = hook.headers["titian-signature"], let stamp = hook.headers["titian-timestamp"]
        else { return .unsigned }
        guard stamp.utf8.count <= 15, stamp.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let seconds = Int64(stamp)
        else { return .timestamp }
        guard isValid(header, stamp: stamp, body: hook.body) else { return .signature }
        guard abs(now / 1000 - seconds) <= Self.window else { return .window }
        return nil
    }

    /// The headers that sign `body` at `now` (milliseconds) with the first secret.
    func headers(for body: [UInt8], now: Int64) -> [String: String] {
        let stamp = String(now / 1000)
        var headers = ["titian-timestamp": stamp]
        if let key = keys.first {
            headers["titian-signature"] = "v1=" + Hex.encode(Self.code(key, stamp, body).finalize())
        }
        return headers
    }

    /// The header may hold several, separated by commas or spaces: the sender, too, replaces secrets.
    private func isValid(_ header: String, stamp: String, body: [UInt8]) -> Bool {
        guard header.utf8.count <= 1024 else { return false }
        let given = header.split(whereSeparator: { $0 == "," || $0 == " " }).filter { $0.hasPrefix("v1=") }
            .compactMap { Hex.decode($0.dropFirst(3).lowercased()) }
        guard !given.isEmpty else { return false }
        return keys.contains { key in
            let code = Self.code(key, stamp, body).finalize()
            // swift-crypto compares a code with bytes in constant time.
            return given.contains { code == Data($0) }
        }
    }

    private static func code(_ key: SymmetricKey, _ stamp: String, _ body: [UInt8]) -> HMAC<SHA256> {
        var code = HMAC<SHA256>(key: key)
        code.update(data: Array("\(stamp).".utf8))
        code.update(data: body)
        return code
    }
}
