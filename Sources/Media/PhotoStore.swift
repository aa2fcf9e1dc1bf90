import Crypto
import Domain
import Glibc
import Synchronization

/// The received bytes of every photo, video and document, untouched, each once, under their SHA-256.
///
/// A file lies at `FOLDER/aa/HASH`, `aa` being the hash's first two digits. Bytes come in through
/// `FOLDER/incoming`, on the same file system.
///
/// Crash states of `put`, in order: a partial or whole file in `incoming` (removed when the store is
/// next opened for writing); the whole file, its bytes on the disk, under its name, the name itself
/// perhaps not yet on the disk (gone again after a power cut; the import is then run again). Only
/// after `sync()` may the journal cite what was put: whoever appends calls it first. A file under a
/// hash is never partial.
///
/// This is the only type that knows the folder, so that the files can be sealed behind it.
package final class PhotoStore: Sendable {
    /// What the store is opened for.
    package enum Access: Sendable {
        /// The folder may be read-only or missing; nothing is created or removed.
        case reading
        /// The caller holds the journal's lock: only one process may have the store open like this,
        /// because opening it removes what an interrupted one left behind.
        case writing
        /// Another process has the store open for writing, and the caller appends through it: files may be
        /// added, nothing is cleared away.
        case joining
    }

    /// How a file compares with its name.
    package enum Condition: Hashable, Sendable {
        case intact
        case missing
        /// The bytes hash to something else.
        case altered(sha256: String)
    }

    /// Where the files lie.
    package let folder: String
    private let unsynced = Mutex<Set<String>>([])
    private let serial = Atomic<Int>(0)

    /// Opens the store; for writing, makes its folders and clears `incoming`.
    package init(folder: String, access: Access) throws {
        self.folder = folder
        guard access != .reading else { return }
        try Folder.make(folder)
        try Folder.make(incoming)
        guard access == .writing else { return }
        for name in try Folder.names(in: incoming) { unlink("\(incoming)/\(name)") }
    }

    /// Takes in the bytes that `write` hands to its argument chunk by chunk, and names them.
    ///
    /// The same bytes again change nothing and give the same answer. If `write` throws, or hands over
    /// more than `limit` bytes, nothing is kept. `name` is the network's name of the file.
    package func put(
        name: String?,
        limit: Int64,
        from write: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws -> StoredPhoto {
        let temporary = nextTemporary()
        defer { unlink(temporary) }
        let arriving = try IncomingPhoto(path: temporary, name: name, limit: limit)
        try write(arriving.append)
        return try keep(arriving, at: temporary)
    }

    /// The same for bytes that come over a network.
    package func put(
        name: String?,
        limit: Int64,
        fetching write: ((UnsafeRawBufferPointer) throws -> Void) async throws -> Void
    ) async throws -> StoredPhoto {
        let temporary = nextTemporary()
        defer { unlink(temporary) }
        let arriving = try IncomingPhoto(path: temporary, name: name, limit: limit)
        try await write(arriving.append)
        return try keep(arriving, at: temporary)
    }

    private func nextTemporary() -> String {
        "\(incoming)/\(getpid())-\(serial.add(1, ordering: .relaxed).newValue)"
    }

    /// Gives an arrived file its name.
    private func keep(_ arriving: IncomingPhoto, at temporary: String) throws -> StoredPhoto {
        let photo = arriving.finish()
        // A file of another length under this name is damaged: these bytes replace it.
        if size(of: photo.sha256) != photo.size {
            try arriving.sync()
            try Folder.make("\(folder)/\(fanOut(photo.sha256))")
            guard rename(temporary, path(photo.sha256)) == 0 else {
                throw fault(Wording(id: "Menamai berkas", en: "Naming a file"), photo.sha256)
            }
        }
        // Also when it was here already: whoever put it may have died before syncing.
        unsynced.withLock { $0.formUnion([fanOut(photo.sha256), "."]) }
        return photo
    }

    /// Returns once everything that was put before is on the disk under its name.
    ///
    /// One call for a whole batch costs at most 257 flushes.
    package func sync() throws {
        let folders = unsynced.withLock { $0 }
        for name in folders.sorted() {
            try OpenFile.syncFolder("\(folder)/\(name)")
            unsynced.withLock { _ = $0.remove(name) }
        }
    }

    /// Calls `body` with each chunk of the file from its start; throws ``StoreFault/missing(sha256:)``.
    package func read(_ sha256: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard Hex.isSHA256(sha256) else { throw StoreFault.notAHash }
        guard exists(sha256) else { throw StoreFault.missing(sha256: sha256) }
        try OpenFile.reading(path(sha256)).forEachChunk(body)
    }

    /// The whole file; throws ``StoreFault/tooLarge(name:limit:)`` above `limit` bytes.
    package func bytes(of sha256: String, limit: Int64) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try read(sha256) { chunk in
            guard Int64(bytes.count + chunk.count) <= limit else {
                throw StoreFault.tooLarge(name: sha256, limit: limit)
            }
            bytes.append(contentsOf: chunk)
        }
        return bytes
    }

    /// Whether a file of this name is here; says nothing about its bytes.
    package func exists(_ sha256: String) -> Bool {
        size(of: sha256) != nil
    }

    /// Where the file lies, for whoever must hand a path on; it is never written to.
    package func place(of sha256: String) -> String { path(sha256) }

    /// Length in bytes; nil where no such file is here.
    package func size(of sha256: String) -> Int64? {
        guard Hex.isSHA256(sha256) else { return nil }
        var facts = stat()
        guard lstat(path(sha256), &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int64(facts.st_size)
    }

    /// Removes a file for good; no error where it is not here.
    package func delete(_ sha256: String) throws {
        guard Hex.isSHA256(sha256) else { throw StoreFault.notAHash }
        guard unlink(path(sha256)) == 0 || errno == ENOENT else {
            throw fault(Wording(id: "Menghapus berkas", en: "Deleting a file"), sha256)
        }
        try OpenFile.syncFolder("\(folder)/\(fanOut(sha256))")
    }

    /// Reads the file again and compares its hash with its name.
    package func verify(_ sha256: String) throws -> Condition {
        guard exists(sha256) else { return .missing }
        var hash = SHA256()
        try read(sha256) { hash.update(bufferPointer: $0) }
        let found = Hex.encode(hash.finalize())
        return found == sha256 ? .intact : .altered(sha256: found)
    }

    /// Calls `body` with the SHA-256 of every file, in ascending order; holds one folder's names at a
    /// time.
    package func forEach(_ body: (String) throws -> Void) throws {
        for first in 0..<256 {
            let prefix = Hex.encode([UInt8(first)])
            let names = try Folder.names(in: "\(folder)/\(prefix)").sorted()
            for name in names where Hex.isSHA256(name) && name.hasPrefix(prefix) { try body(name) }
        }
    }

    private var incoming: String { "\(folder)/incoming" }

    private func fanOut(_ sha256: String) -> String { String(sha256.prefix(2)) }

    private func path(_ sha256: String) -> String { "\(folder)/\(fanOut(sha256))/\(sha256)" }

    private func fault(_ doing: Wording, _ sha256: String) -> StoreFault {
        .system(doing: doing, path: path(sha256), code: errno)
    }
}
