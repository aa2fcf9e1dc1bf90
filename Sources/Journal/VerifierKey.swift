import Crypto
import Domain

/// A public key as C2SP writes it: `name+hex(keyID)+base64(type ‖ key)`.
package struct VerifierKey: Hashable, Sendable {
    /// What the key signs.
    package enum Kind: UInt8, Sendable {
        /// Ed25519 over the note's text.
        case ed25519 = 1
        /// Ed25519 over the text and a time (C2SP tlog-cosignature).
        case cosignature = 4
    }

    package let name: String
    package let kind: Kind
    /// 32 bytes.
    package let publicKey: [UInt8]

    /// Takes a raw Ed25519 public key.
    package init(name: String, kind: Kind = .ed25519, publicKey: [UInt8]) {
        self.name = name
        self.kind = kind
        self.publicKey = publicKey
    }

    /// Reads a vkey; nil where it is malformed or its id does not belong to its key.
    package init?(parsing text: some StringProtocol) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, Self.isName(String(parts[0])), let keyID = Hex.decode(parts[1]),
            let bytes = Base64.decode(Array(parts[2].utf8)), bytes.count == 33,
            let kind = Kind(rawValue: bytes[0])
        else { return nil }
        self.init(name: String(parts[0]), kind: kind, publicKey: Array(bytes[1...]))
        guard self.keyID == keyID else { return nil }
    }

    /// The vkey line.
    package var encoded: String {
        let key = String(decoding: Base64.encode([kind.rawValue] + publicKey), as: UTF8.self)
        return "\(name)+\(Hex.encode(keyID))+\(key)"
    }

    /// First four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key).
    package var keyID: [UInt8] {
        Array(SHA256.hash(data: Array(name.utf8) + [0x0A, kind.rawValue] + publicKey).prefix(4))
    }

    /// SHA-256 of the vkey line in groups of four hexadecimal digits, to be read out over the telephone.
    package var fingerprint: String {
        let hex = Hex.encode(SHA256.hash(data: Array(encoded.utf8)))
        return stride(from: 0, to: 32, by: 4)
            .map { start in
                String(hex.dropFirst(start).prefix(4))
            }
            .joined(separator: " ")
    }

    /// Whether `signature` (of this kind) covers `text`.
    package func isValid(_ signature: [UInt8], for text: String) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        switch kind {
        case .ed25519:
            return signature.count == 64 && key.isValidSignature(signature, for: Array(text.utf8))
        case .cosignature:
            guard signature.count == 72 else { return false }
            let time = signature[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return key.isValidSignature(
                Array(signature[8...]),
                for: Self.cosigned(text: text, time: time)
            )
        }
    }

    /// What a witness signs: `cosignature/v1\ntime T\n` and the checkpoint's text.
    static func cosigned(text: String, time: UInt64) -> [UInt8] {
        Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
    }

    /// Whether a key may be called so: not empty, without space, `+` or control characters.
    package static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                $0 != "+" && $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
            }
    }
}
