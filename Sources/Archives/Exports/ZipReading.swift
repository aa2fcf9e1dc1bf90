import CArchive
import Glibc

/// One pass over a ZIP file with libarchive's seekable reader.
///
/// Lengths and names in a ZIP are claims. libarchive compares what comes out with the central
/// directory's length and CRC-32 and only warns of a difference; here any warning about data is an
/// error.
final class ZipReading: EntrySource {
    private let archive: OpaquePointer
    private let name: String
    private var allowance: ByteAllowance
    private var count = 0
    private var entry: OpaquePointer?

    init(path: String, archive name: String, limits: ArchiveLimits, packedBytes: Int64) throws {
        guard let opened = archive_read_new() else { throw ArchiveFault.notAnArchive(archive: name) }
        archive = opened
        self.name = name
        allowance = ByteAllowance(archive: name, limits: limits, packedBytes: packedBytes)
        archive_read_support_format_zip_seekable(archive)
        guard archive_read_open_filename(archive, path, 1 << 18) == ARCHIVE_OK else {
            throw ArchiveFault.notAnArchive(archive: name)
        }
    }

    deinit { archive_read_free(archive) }

    /// The next entry that is no folder; nil at the end.
    func next() throws -> ContainerEntry? {
        while true {
            let outcome = titian_archive_next(archive, &entry)
            if outcome == ARCHIVE_EOF { return nil }
            // A warning here is about a name's spelling, which is judged below.
            guard outcome == ARCHIVE_OK || outcome == ARCHIVE_WARN, let entry else {
                throw count == 0 ? ArchiveFault.notAnArchive(archive: name) : damaged("#\(count + 1)")
            }
            count += 1
            try allowance.checkEntries(count)
            let type = archive_entry_filetype(entry)
            if type == S_IFDIR { continue }
            return ContainerEntry(
                index: count,
                name: entryName(entry, isSound: outcome == ARCHIVE_OK),
                kind: type == S_IFREG ? .file : .special,
                size: archive_entry_size_is_set(entry) == 0 ? nil : max(0, archive_entry_size(entry)),
                source: self
            )
        }
    }

    private func entryName(_ entry: OpaquePointer, isSound: Bool) -> EntryName? {
        guard isSound, let path = archive_entry_pathname(entry) else { return nil }
        return EntryName(UnsafeRawBufferPointer(start: path, count: strlen(path)))
    }

    func read(entry label: String, limit: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try checkPacking(label)
        var soFar: Int64 = 0
        while true {
            var start: UnsafeRawPointer?
            var length = 0
            var offset: Int64 = 0
            let outcome = archive_read_data_block(archive, &start, &length, &offset)
            if outcome == ARCHIVE_EOF { return }
            guard outcome == ARCHIVE_OK, offset == soFar else { throw damaged(label) }
            soFar += Int64(length)
            try allowance.count(length, of: label, soFar: soFar, limit: limit)
            if length > 0 { try body(UnsafeRawBufferPointer(start: start, count: length)) }
        }
    }

    /// Passwords, and methods beyond the two that exports use: each decoder less is an attack less.
    private func checkPacking(_ label: String) throws {
        guard let entry, archive_entry_is_encrypted(entry) == 0 else {
            throw ArchiveFault.encrypted(archive: name, entry: label)
        }
        let format = archive_format_name(archive).map { String(cString: $0) } ?? ""
        guard format.hasSuffix("(uncompressed)") || format.hasSuffix("(deflation)") else {
            throw ArchiveFault.unknownMethod(archive: name, entry: label)
        }
    }

    private func damaged(_ label: String) -> ArchiveFault {
        let detail = archive_error_string(archive).map { String(cString: $0) } ?? "offset"
        return .damaged(archive: name, entry: label, detail: detail)
    }
}
