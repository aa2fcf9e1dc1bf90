import Archives
import Crypto
import Journal

/// The zip that a bundle is written to; keeps the manifest's record of every file.
final class BundleArchive {
    private let zip: ZipWriter
    private var hasher = SHA256()
    private var size: Int64 = 0
    private var gathered: [UInt8] = []
    private(set) var files: [BundleManifest.File] = []

    /// `modified` is the time of every file, in seconds since 1970 UTC.
    init(path: String, modified: Int64) throws {
        zip = try ZipWriter(path: path, modified: modified)
    }

    /// Adds one file, whose bytes `write` hands over by ``put(_:)``.
    func add(
        _ name: String,
        _ storage: ZipWriter.Storage = .deflated,
        from write: () throws -> Void
    ) throws {
        hasher = SHA256()
        size = 0
        try zip.begin(name, storage)
        try write()
        try flush()
        try zip.end()
        guard let hash = TreeHash(Array(hasher.finalize())) else { return }
        files.append(.init(name: name, size: size, sha256: hash))
    }

    /// Adds a file that is small enough to be held.
    func add(_ name: String, _ bytes: [UInt8]) throws {
        try add(name) { try bytes.withUnsafeBytes(put) }
    }

    /// Writes the next bytes of the file that is being added; gathers them, so that the compressor sees
    /// large pieces.
    func put(_ chunk: UnsafeRawBufferPointer) throws {
        gathered.append(contentsOf: chunk)
        if gathered.count >= 1 << 18 { try flush() }
    }

    private func flush() throws {
        try gathered.withUnsafeBytes { bytes in
            hasher.update(bufferPointer: bytes)
            size += Int64(bytes.count)
            try zip.put(bytes)
        }
        gathered.removeAll(keepingCapacity: true)
    }

    /// Returns once the archive is whole and durable under its name.
    func finish() throws {
        try zip.finish()
    }
}
