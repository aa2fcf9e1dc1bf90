import Crypto
import Domain
import Journal

/// The part of a verification that checks who signed manifest and checkpoint.
struct SignaturePass {
    let files: any BundleFiles
    let manifest: BundleManifest
    /// The key that the reader brought along; nil where there is none.
    let key: VerifierKey?
    let findings: FindingLog

    /// The key that the bundle claims for itself.
    private var claimed: VerifierKey? { VerifierKey(parsing: manifest.key) }

    /// Who signed, as far as it is known.
    var signer: BundleSigner {
        key.map { .pinned($0) } ?? .claimed(claimed)
    }

    /// Checks both notes; returns the checkpoint where it fits the manifest, whoever signed it.
    func run(manifestBytes: [UInt8]) throws -> SignedNote? {
        if let key, manifest.key != key.encoded {
            findings.add(.signature, "key: not the one that was given")
        }
        let hash = Hex.encode(SHA256.hash(data: manifestBytes))
        let statement = BundleFormat.manifestStatement(origin: manifest.origin, sha256: hash)
        let note = try note(BundleFormat.manifestNote)
        if note?.text != statement { findings.add(.signature, BundleFormat.manifestNote) }
        guard let checkpoint = try self.note(BundleFormat.checkpoint) else { return nil }
        guard let tree = try? Checkpoint(parsing: checkpoint.text), tree.text == checkpoint.text,
            tree.origin == manifest.origin, tree.size == manifest.treeSize
        else {
            findings.add(.checkpoint, BundleFormat.checkpoint)
            return nil
        }
        return checkpoint
    }

    /// A signed note of the bundle; nil, and a finding, where it cannot be read or is not signed.
    private func note(_ name: String) throws -> SignedNote? {
        let bytes = try files.open(name)?.bytes(of: name, limit: SignedNote.byteLimit) ?? []
        let text = String(decoding: bytes, as: UTF8.self)
        guard let note = try? SignedNote(parsing: text), Array(note.encoded.utf8) == bytes else {
            findings.add(.signature, name)
            return nil
        }
        guard let signer = key ?? claimed, signer.name == manifest.origin,
            (try? note.signers(among: [signer])) == [signer]
        else {
            findings.add(.signature, name)
            return note
        }
        return note
    }
}
