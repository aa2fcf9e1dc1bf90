import CArchive
import Glibc

/// Goes through a zip archive from elsewhere, entry by entry, without writing anything anywhere.
///
/// Nothing of the archive is believed: names are relative, without `..`, and none appears twice; their
/// number and length and the bytes that come out are bounded. Throws ``ZipFault``.
package final class ZipEntries {
    /// One entry as the archive describes it.
    package struct Entry: Hashable, Sendable {
        /// What the archive says it is.
        package enum Kind: Sendable {
            case file, folder
            /// A link or a device: never to be followed.
            case other
        }

        package let name: String
        package let kind: Kind
        /// The length that the archive declares; only reading tells the truth.
        package let declaredSize: Int64?
    }

    private let path: String
    private let limits: ZipLimits
    private let archive: OpaquePointer?
    private var names = Set<String>()
    private var current = ""
    private var unpacked: Int64 = 0

    /// Opens the archive by its central directory.
    package init(path: String, limits: ZipLimits = ZipLimits()) throws {
        self.path = path
        self.limits = limits
        archive = archive_read_new()
        guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
            archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK
        else { throw ZipFault.cannotRead(path: path, detail: detail) }
    }

    deinit {
        archive_read_free(archive)
    }

    /// Moves to the next entry; nil behind the last one.
    package func next() throws -> Entry? {
        var entry: OpaquePointer?
        let code = titian_archive_next(archive, &entry)
        guard code != ARCHIVE_EOF else { return nil }
        guard code == ARCHIVE_OK, let entry else {
            throw ZipFault.cannotRead(path: path, detail: detail)
        }
        guard names.count < limits.entries else {
            throw ZipFault.tooManyEntries(path: path, limit: limits.entries)
        }
        guard let name = archive_entry_pathname(entry).map({ String(cString: $0) }), isSafe(name) else {
            throw ZipFault.unsafeName(path: path, entry: names.count + 1)
        }
        guard names.insert(name).inserted else { throw ZipFault.duplicateName(path: path, name: name) }
        current = name
        return Entry(
            name: name,
            kind: Self.kind(of: entry),
            declaredSize: archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : nil
        )
    }

    /// Fills `buffer` with the current entry's next bytes and returns how many; 0 at its end, where its
    /// checksum has been compared.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
        guard count >= 0 else {
            throw ZipFault.damagedEntry(path: path, name: current, detail: detail)
        }
        unpacked += Int64(count)
        guard unpacked <= limits.unpackedBytes else {
            throw ZipFault.tooLarge(path: path, limit: limits.unpackedBytes)
        }
        return count
    }

    private static func kind(of entry: OpaquePointer) -> Entry.Kind {
        switch archive_entry_filetype(entry) {
        case ZipFileType.regular: .file
        case ZipFileType.folder: .folder
        default: .other
        }
    }

    private func isSafe(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
        var parts = name.split(separator: "/", omittingEmptySubsequences: false)
        if parts.last == "" { parts.removeLast() }
        return isPlain && !parts.isEmpty && name.utf8.count <= limits.nameBytes
            && !parts.contains { $0 == "" || $0 == "." || $0 == ".." }
    }

    private var detail: String {
        archive_error_string(archive).map { String(cString: $0) } ?? "libarchive"
    }
}
