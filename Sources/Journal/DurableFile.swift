import Foundation

/// Small files whose content must survive a power cut.
package enum DurableFile {
    /// Replaces `path` by `bytes`: either the old file or the whole new one is there after a crash.
    package static func write(_ bytes: [UInt8], to path: String, permissions: mode_t) throws {
        let draft = path + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            guard count > 0 else { throw failure(path) }
            written += count
        }
        guard fsync(descriptor) == 0, rename(draft, path) == 0 else { throw failure(path) }
        try syncFolder(of: path)
    }

    /// Bytes that must find room beside a journal before it is taken up again.
    private static let probeSize = 1 << 18

    /// Throws where the folder of `path` has no room for a few entries, or cannot be written to.
    package static func probe(beside path: String) throws {
        let name = path + ".probe"
        defer {
            unlink(name)
            unlink(name + ".new")
        }
        try write([UInt8](repeating: 0, count: probeSize), to: name, permissions: 0o600)
    }

    /// Makes a rename or creation in the folder of `path` durable.
    static func syncFolder(of path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private static func failure(_ path: String) -> JournalFault {
        .commitFailed(path: path, detail: String(cString: strerror(errno)))
    }
}
