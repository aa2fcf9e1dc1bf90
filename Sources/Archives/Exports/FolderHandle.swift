import Glibc

/// An open folder, so that what is opened in it is opened there and nowhere else.
final class FolderHandle {
    let descriptor: Int32

    init(path: String) throws {
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ArchiveFault.cannotRead(path: path, code: errno) }
    }

    /// Opens a folder in `parent`; nil where it is none, or a link.
    init?(_ name: [UInt8], in parent: FolderHandle) {
        descriptor = FolderHandle.open(name, in: parent, O_DIRECTORY)
        if descriptor < 0 { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Opens something in `parent` without following a link or waiting for a pipe's other end.
    static func open(_ name: [UInt8], in parent: FolderHandle, _ flags: Int32) -> Int32 {
        (name + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                guard let start = $0.baseAddress else { return -1 }
                let flags = flags | O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
                return openat(parent.descriptor, start, flags)
            }
        }
    }

    /// The raw names in the folder in ascending order, at most `limit` of them; `path` is for messages.
    func names(limit: Int, path: String) throws -> [[UInt8]] {
        guard let stream = fdopendir(dup(descriptor)) else {
            throw ArchiveFault.cannotRead(path: path, code: errno)
        }
        defer { closedir(stream) }
        rewinddir(stream)
        var names: [[UInt8]] = []
        while names.count < limit, let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
