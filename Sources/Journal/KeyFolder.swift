import Domain
import Foundation

/// The folder of the signing key and of what it has signed; kept outside the data and its backups, so
/// that restoring old data cannot roll it back.
///
/// Files: `log.key` (Go note format `PRIVATE+KEY+name+id+base64`), `log.vkey` (public), `state` (the
/// checkpoint last signed, unsigned text), `index.key` (the secret of natural keys, hexadecimal).
package struct KeyFolder: Sendable {
    package let path: String

    package init(path: String) {
        self.path = path
    }

    private var keyPath: String { path + "/log.key" }
    private var statePath: String { path + "/state" }

    /// Makes the folder and a fresh key for `origin`, or takes up the key that is there for it.
    @discardableResult
    package func create(origin: String) throws -> SigningKey {
        if FileManager.default.fileExists(atPath: keyPath) {
            let key = try signingKey()
            guard key.name == origin else { throw JournalFault.alreadyThere(path: keyPath) }
            return key
        }
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let key = SigningKey(name: origin)
        let verifier = key.verifier()
        let secret = String(decoding: Base64.encode([verifier.kind.rawValue] + key.seed), as: UTF8.self)
        try DurableFile.write(
            Array("PRIVATE+KEY+\(origin)+\(Hex.encode(verifier.keyID))+\(secret)\n".utf8),
            to: keyPath,
            permissions: 0o600
        )
        try DurableFile.write(
            Array((verifier.encoded + "\n").utf8),
            to: path + "/log.vkey",
            permissions: 0o644
        )
        return key
    }

    /// What makes natural keys.
    ///
    /// A log that has keys already must not get another secret: every redelivery would be taken for news.
    package func naturalKeys(createIfMissing: Bool = false) throws -> NaturalKeys {
        let indexPath = path + "/index.key"
        if createIfMissing, !FileManager.default.fileExists(atPath: indexPath) {
            let secret = Hex.encode(RandomBytes.draw(32))
            try DurableFile.write(Array((secret + "\n").utf8), to: indexPath, permissions: 0o600)
        }
        guard let line = text(at: indexPath)?.split(separator: "\n").first,
            let secret = Hex.decode(String(line)), secret.count == 32
        else { throw JournalFault.keyUnreadable(path: indexPath) }
        return NaturalKeys(secret: secret)
    }

    /// The private key; throws ``JournalFault/keyUnreadable(path:)`` without showing any of it.
    package func signingKey() throws -> SigningKey {
        guard let line = text(at: keyPath)?.split(separator: "\n").first else {
            throw JournalFault.keyUnreadable(path: keyPath)
        }
        let parts = line.split(separator: "+", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "PRIVATE", parts[1] == "KEY",
            let bytes = Base64.decode(Array(parts[4].utf8)), bytes.count == 33, bytes[0] == 1,
            let key = try? SigningKey(name: String(parts[2]), seed: Array(bytes[1...])),
            Hex.encode(key.verifier().keyID) == parts[3]
        else { throw JournalFault.keyUnreadable(path: keyPath) }
        return key
    }

    /// The public key that a data folder's checkpoints are held against.
    package func verifierKey() throws -> VerifierKey {
        guard let line = text(at: path + "/log.vkey")?.split(separator: "\n").first,
            let key = VerifierKey(parsing: line)
        else { throw JournalFault.keyUnreadable(path: path + "/log.vkey") }
        return key
    }

    /// What was last signed; nil before the first checkpoint.
    package func lastSigned() throws -> Checkpoint? {
        guard let text = text(at: statePath) else {
            // A state that is there but cannot be read must not pass for a key that never signed.
            guard !FileManager.default.fileExists(atPath: statePath) else {
                throw JournalFault.keyUnreadable(path: statePath)
            }
            return nil
        }
        return try Checkpoint(parsing: text)
    }

    /// Notes durably what is about to be signed; called before the signature leaves the process.
    func willSign(_ checkpoint: Checkpoint) throws {
        try DurableFile.write(Array(checkpoint.text.utf8), to: statePath, permissions: 0o600)
    }

    private func text(at path: String) -> String? {
        try? String(contentsOfFile: path, encoding: .utf8)
    }
}
