import Archives
import Foundation

/// The files of a bundle from elsewhere, packed or unpacked; nothing in it is believed.
protocol BundleFiles {
    /// Names of the files, and of what is neither file nor folder (`isFile` false).
    func list() throws -> [(name: String, isFile: Bool)]
    /// One file from its start; nil where it is not there.
    func open(_ name: String) throws -> (any ByteStream)?
    /// Every file once, in any order; a file need not be read to its end.
    func forEach(_ body: (_ name: String, _ stream: any ByteStream) throws -> Void) throws
}

/// A bundle as it was sent.
struct ZippedBundle: BundleFiles {
    private let path: String
    private let limits: ZipLimits

    /// Bounds what is unpacked by the length of the archive: real bundles hold photos and hashes, which
    /// deflate hardly shortens.
    init(path: String, size: Int64) {
        self.path = path
        var limits = ZipLimits()
        limits.unpackedBytes = (1 << 30) + min(size, 1 << 50) * 100
        self.limits = limits
    }

    func list() throws -> [(name: String, isFile: Bool)] {
        let entries = try ZipEntries(path: path, limits: limits)
        var names: [(String, Bool)] = []
        while let entry = try entries.next() {
            if entry.kind != .folder { names.append((entry.name, entry.kind == .file)) }
        }
        return names
    }

    func open(_ name: String) throws -> (any ByteStream)? {
        let entries = try ZipEntries(path: path, limits: limits)
        while let entry = try entries.next() {
            if entry.name == name, entry.kind == .file { return ZippedFile(entries) }
        }
        return nil
    }

    func forEach(_ body: (_ name: String, _ stream: any ByteStream) throws -> Void) throws {
        let entries = try ZipEntries(path: path, limits: limits)
        while let entry = try entries.next() {
            if entry.kind == .file { try body(entry.name, ZippedFile(entries)) }
        }
    }
}

/// The current entry of an archive.
private final class ZippedFile: ByteStream {
    private let entries: ZipEntries

    init(_ entries: ZipEntries) {
        self.entries = entries
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        try entries.read(into: buffer)
    }
}

/// A bundle that somebody unpacked.
struct UnpackedBundle: BundleFiles {
    /// A bundle has files at its top and one folder deep.
    private static let depth = 4
    private let folder: String

    init(folder: String) {
        self.folder = folder
    }

    func list() throws -> [(name: String, isFile: Bool)] {
        var found: [(String, Bool)] = []
        try list(prefix: "", depth: 0, &found)
        return found
    }

    private func list(prefix: String, depth: Int, _ found: inout [(String, Bool)]) throws {
        let path = "\(folder)/\(prefix)"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw BundleFault.cannotRead(path: path, detail: String(cString: strerror(errno)))
        }
        for name in names.sorted() {
            var facts = stat()
            guard lstat(path + name, &facts) == 0 else { continue }
            let type = facts.st_mode & S_IFMT
            if type == S_IFDIR, depth < Self.depth {
                try list(prefix: "\(prefix)\(name)/", depth: depth + 1, &found)
            } else {
                found.append((prefix + name, type == S_IFREG))
            }
        }
    }

    func open(_ name: String) throws -> (any ByteStream)? {
        UnpackedFile(path: "\(folder)/\(name)")
    }

    func forEach(_ body: (_ name: String, _ stream: any ByteStream) throws -> Void) throws {
        for (name, isFile) in try list() where isFile {
            guard let stream = try open(name) else {
                let detail = String(cString: strerror(errno))
                throw BundleFault.cannotRead(path: "\(folder)/\(name)", detail: detail)
            }
            try body(name, stream)
        }
    }
}

/// A file of an unpacked bundle, never reached through a link.
private final class UnpackedFile: ByteStream {
    private let path: String
    private let descriptor: Int32

    init?(path: String) {
        self.path = path
        descriptor = Foundation.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
        guard count >= 0 else {
            throw BundleFault.cannotRead(path: path, detail: String(cString: strerror(errno)))
        }
        return count
    }
}
