import Crypto

/// The log's private key: signs checkpoints and manifests.
package struct SigningKey: Sendable {
    /// Who signs: the log's origin.
    package let name: String
    private let key: Curve25519.Signing.PrivateKey

    /// A fresh key.
    package init(name: String) {
        self.name = name
        key = Curve25519.Signing.PrivateKey()
    }

    /// The key of a 32-byte seed (RFC 8032); throws where the length is another.
    package init(name: String, seed: [UInt8]) throws {
        self.name = name
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    }

    /// The 32 bytes to keep secret.
    package var seed: [UInt8] { Array(key.rawRepresentation) }

    /// What others check with.
    package func verifier(_ kind: VerifierKey.Kind = .ed25519) -> VerifierKey {
        VerifierKey(name: name, kind: kind, publicKey: Array(key.publicKey.rawRepresentation))
    }

    /// A note with this key's signature under `text`, which must end with a line feed.
    package func sign(_ text: String) throws -> SignedNote {
        let signature = try signature(over: Array(text.utf8))
        return SignedNote(
            text: text,
            signatures: [.init(name: name, keyID: verifier().keyID, bytes: signature)]
        )
    }

    /// A witness's cosignature at `time` (POSIX seconds) under a checkpoint's text (C2SP tlog-cosignature).
    package func cosign(_ text: String, time: UInt64) throws -> SignedNote.Signature {
        let signature = try signature(over: VerifierKey.cosigned(text: text, time: time))
        let stamp = (0..<8).map { UInt8(truncatingIfNeeded: time >> UInt64(56 - 8 * $0)) }
        return .init(name: name, keyID: verifier(.cosignature).keyID, bytes: stamp + signature)
    }

    private func signature(over bytes: [UInt8]) throws -> [UInt8] {
        Array(try key.signature(for: bytes))
    }
}
