import Crypto
import Domain
import Journal

/// The part of a verification that compares every file with the manifest.
///
/// Files that the manifest does not list are named and not read; the others are read to their declared
/// length and no further.
final class FilePass {
    private let files: any BundleFiles
    private let findings: FindingLog
    private var expected: [String: BundleManifest.File] = [:]
    private var contextBytes = 0
    /// The small files under `context/`, by name.
    private(set) var context: [String: [UInt8]] = [:]
    /// Hashes of the intact files under `media/`.
    private(set) var media: Set<String> = []

    init(_ files: any BundleFiles, manifest: BundleManifest, findings: FindingLog) {
        self.files = files
        self.findings = findings
        for file in manifest.files where expected.updateValue(file, forKey: file.name) != nil {
            findings.add(.manifest, "\(file.name): listed twice")
        }
    }

    func run() throws {
        var present = Set<String>()
        for (name, isFile) in try files.list() {
            present.insert(name)
            guard isFile else {
                findings.add(.file, "\(name): not a regular file")
                continue
            }
            let isOwn = name == BundleFormat.manifest || name == BundleFormat.manifestNote
            if !isOwn, expected[name] == nil { findings.add(.file, "\(name): not in the manifest") }
        }
        for name in expected.keys.sorted() where !present.contains(name) {
            findings.add(.file, "\(name): missing")
        }
        try files.forEach { name, stream in
            guard let file = expected[name] else { return }
            do {
                try check(file, stream)
            } catch let fault as any TitianError {
                findings.add(.file, "\(name): \(fault.message.english)")
            }
        }
    }

    private func check(_ file: BundleManifest.File, _ stream: any ByteStream) throws {
        var hasher = SHA256()
        var size: Int64 = 0
        var kept: [UInt8] = []
        let isContext = file.name.hasPrefix("context/") && file.size <= Int64(BundleFormat.smallLimit)
        try stream.forEachChunk { chunk in
            size += Int64(chunk.count)
            hasher.update(bufferPointer: chunk)
            if isContext, kept.count <= BundleFormat.smallLimit { kept.append(contentsOf: chunk) }
            return size <= file.size
        }
        guard size == file.size, Array(hasher.finalize()) == file.sha256.bytes else {
            findings.add(BundleFormat.mediaHash(file.name) == nil ? .file : .media, file.name)
            keep(kept, isContext, file.name)
            return
        }
        keep(kept, isContext, file.name)
        guard file.name.hasPrefix("media/") else { return }
        guard BundleFormat.mediaHash(file.name) == file.sha256.hex else {
            return findings.add(.media, file.name)
        }
        media.insert(file.sha256.hex)
    }

    private func keep(_ bytes: [UInt8], _ isContext: Bool, _ name: String) {
        guard isContext else { return }
        contextBytes += bytes.count
        guard contextBytes <= BundleFormat.contextLimit else { return }
        context[name] = bytes
    }
}
