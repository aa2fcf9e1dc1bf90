import Crypto
import Domain
import Foundation

/// `X-Hub-Signature-256`: HMAC-SHA256 over the bytes of the body as they came.
struct HubSignature: Sendable {
    private let key: SymmetricKey?

    /// An empty secret accepts nothing.
    init(secret: String) {
        key = secret.isEmpty ? nil : SymmetricKey(data: Data(secret.utf8))
    }

    /// Whether `header` is `sha256=HEX` of this body; compared in constant time.
    func isValid(_ header: String?, of body: [UInt8]) -> Bool {
        guard let key, let header, header.hasPrefix("sha256="),
            let code = Hex.decode(header.dropFirst(7).lowercased())
        else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: key)
    }
}
