import Crypto
import Domain
import Foundation
import Journal
import Testing

@testable import Audit

/// An unpacked bundle that a test tampers with, and both verifiers to look at it.
struct UnpackedWorld {
    let folder: URL

    init(zip: String, folder: URL) throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("media"),
            withIntermediateDirectories: true
        )
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("context"),
            withIntermediateDirectories: true
        )
        for (name, bytes) in try ZipReading.files(of: zip) {
            try Data(bytes).write(to: folder.appendingPathComponent(name))
        }
    }

    var names: [String] {
        get throws { try UnpackedBundle(folder: folder.path).list().map(\.name) }
    }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    func lines(_ name: String) throws -> [[UInt8]] {
        try bytes(name).split(separator: 0x0A, omittingEmptySubsequences: true).map(Array.init)
    }

    func write(_ lines: [[UInt8]], to name: String) throws {
        try write(lines.flatMap { $0 + [0x0A] }, to: name)
    }

    /// Makes the manifest true again and signs it: what a dishonest operator could do.
    func reseal(_ key: SigningKey, _ change: (inout BundleManifest) -> Void = { _ in }) throws {
        var manifest = try BundleManifest(decoding: try bytes(BundleFormat.manifest))
        manifest.files = try manifest.files.compactMap { file in
            guard let bytes = try? bytes(file.name) else { return nil }
            let hash = try #require(TreeHash(Array(SHA256.hash(data: bytes))))
            return .init(name: file.name, size: Int64(bytes.count), sha256: hash)
        }
        change(&manifest)
        try write(manifest.encoded, to: BundleFormat.manifest)
        let hash = Hex.encode(SHA256.hash(data: manifest.encoded))
        let note = try key.sign(BundleFormat.manifestStatement(origin: key.name, sha256: hash))
        try write(Array(note.encoded.utf8), to: BundleFormat.manifestNote)
    }

    func verify(_ key: VerifierKey?) throws -> BundleReport {
        try BundleVerifier(folder.path).verify(key: key)
    }
}
