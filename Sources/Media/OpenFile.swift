import Domain
import Glibc

/// A file descriptor that closes itself, and the few calls the store makes on it.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Opens for reading; never through a symbolic link at the end of `path`.
    static func reading(_ path: String) throws -> OpenFile {
        let doing = Wording(id: "Membuka berkas", en: "Opening a file")
        return try OpenFile(path: path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, doing: doing)
    }

    /// Creates a file that must not exist yet, readable by its owner and group.
    static func creating(_ path: String) throws -> OpenFile {
        let doing = Wording(id: "Membuat berkas", en: "Creating a file")
        return try OpenFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, doing: doing)
    }

    private init(path: String, flags: Int32, doing: Wording) throws {
        descriptor = open(path, flags | O_CLOEXEC, 0o640)
        self.path = path
        guard descriptor >= 0 else { throw StoreFault.system(doing: doing, path: path, code: errno) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Length in bytes.
    func size() throws -> Int64 {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else {
            throw fault(Wording(id: "Membaca ukuran", en: "Reading a size"))
        }
        return Int64(facts.st_size)
    }

    /// Writes all of `bytes` at the end.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = write(descriptor, start, rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw fault(Wording(id: "Menulis", en: "Writing")) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Calls `body` with each chunk up to the end of the file.
    func forEachChunk(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw fault(Wording(id: "Membaca", en: "Reading")) }
            if count == 0 { return }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// Returns once the bytes are on the disk.
    func sync() throws {
        guard fsync(descriptor) == 0 else {
            throw fault(Wording(id: "Menyimpan ke disk", en: "Writing to the disk"))
        }
    }

    /// Returns once the names in the folder at `path` are on the disk.
    static func syncFolder(_ path: String) throws {
        let doing = Wording(id: "Membuka folder", en: "Opening a folder")
        try OpenFile(path: path, flags: O_RDONLY | O_DIRECTORY, doing: doing).sync()
    }

    private func fault(_ doing: Wording) -> StoreFault {
        .system(doing: doing, path: path, code: errno)
    }
}
