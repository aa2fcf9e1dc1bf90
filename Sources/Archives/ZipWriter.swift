import CArchive
import Glibc

/// Writes a zip archive as a stream, with zip64 where it is needed.
///
/// The same entries in the same order give the same bytes: every entry bears the time that the caller
/// gave, and no owner. Everything goes to `PATH.partial`, which takes its name only in ``finish()``: a
/// file under the final name is whole. A writer that is dropped before leaves nothing behind.
package final class ZipWriter {
    /// How an entry's bytes are kept.
    package enum Storage: Sendable {
        case deflated
        /// For what is compressed already. The length must be known beforehand.
        case stored(size: Int64)
    }

    private let path: String
    private let partial: String
    private let modified: Int64
    private var archive: OpaquePointer?
    private var descriptor: Int32 = -1

    /// Creates `path` + `.partial`, readable by its owner only; `modified` is in seconds since 1970 UTC.
    package init(path: String, modified: Int64) throws {
        self.path = path
        self.modified = modified
        partial = path + ".partial"
        var facts = stat()
        if stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
            throw ZipFault.cannotWrite(path: path, detail: String(cString: strerror(EISDIR)))
        }
        unlink(partial)
        descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ZipFault.cannotWrite(path: path, detail: String(cString: strerror(errno)))
        }
        archive = archive_write_new()
        try check(archive_write_set_format_zip(archive))
        try check(archive_write_set_bytes_in_last_block(archive, 1))
        try check(archive_write_open_fd(archive, descriptor))
    }

    deinit {
        guard descriptor >= 0 else { return }
        release()
        unlink(partial)
    }

    /// Begins a file, whose bytes follow by ``put(_:)``; `name` is relative and ASCII.
    ///
    /// After an error nothing more can be added.
    package func begin(_ name: String, _ storage: Storage = .deflated) throws {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_filetype(entry, ZipFileType.regular)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, time_t(modified), 0)
        switch storage {
        case .deflated:
            try check(archive_write_zip_set_compression_deflate(archive))
        case .stored(let size):
            try check(archive_write_zip_set_compression_store(archive))
            archive_entry_set_size(entry, size)
        }
        try check(archive_write_header(archive, entry))
    }

    /// Writes the next bytes of the file that was begun.
    package func put(_ chunk: UnsafeRawBufferPointer) throws {
        var rest = chunk
        while !rest.isEmpty {
            let count = archive_write_data(archive, rest.baseAddress, rest.count)
            guard count > 0 else { throw fault }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Ends the file that was begun.
    package func end() throws {
        try check(archive_write_finish_entry(archive))
    }

    /// Returns once the whole archive is on the disk under its name.
    package func finish() throws {
        try check(archive_write_close(archive))
        guard fsync(descriptor) == 0, rename(partial, path) == 0 else {
            throw ZipFault.cannotWrite(path: path, detail: String(cString: strerror(errno)))
        }
        release()
        try syncFolder()
    }

    private func release() {
        archive_write_free(archive)
        archive = nil
        close(descriptor)
        descriptor = -1
    }

    private func syncFolder() throws {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if handle >= 0 { close(handle) } }
        guard handle >= 0, fsync(handle) == 0 else {
            throw ZipFault.cannotWrite(path: path, detail: String(cString: strerror(errno)))
        }
    }

    private func check(_ code: Int32) throws {
        guard code == ARCHIVE_OK else { throw fault }
    }

    private var fault: ZipFault {
        let detail = archive_error_string(archive).map { String(cString: $0) } ?? "libarchive"
        return .cannotWrite(path: path, detail: detail)
    }
}
