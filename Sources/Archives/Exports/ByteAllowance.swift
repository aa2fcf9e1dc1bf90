import Domain

/// Counts what one reading of a container unpacks and stops it at the limits.
struct ByteAllowance {
    private let archive: String
    private let limits: ArchiveLimits
    private let packedBytes: Int64?
    private var total: Int64 = 0

    /// `packedBytes` is the archive file's own length, nil for a folder.
    init(archive: String, limits: ArchiveLimits, packedBytes: Int64?) {
        self.archive = archive
        self.limits = limits
        self.packedBytes = packedBytes
    }

    /// Counts a chunk, `soFar` being the entry's bytes with it.
    mutating func count(_ chunk: Int, of entry: String, soFar: Int64, limit: Int64) throws {
        total += Int64(chunk)
        if soFar > limit {
            throw fault(entry, Wording(id: "\(limit) bita per berkas", en: "\(limit) bytes a file"))
        }
        if total > limits.totalBytes {
            let limit = limits.totalBytes
            throw fault(nil, Wording(id: "\(limit) bita seluruhnya", en: "\(limit) bytes altogether"))
        }
        if let packedBytes, total > limits.ratioGrace, total / limits.ratio > packedBytes {
            let limit = limits.ratio
            throw fault(
                entry,
                Wording(id: "mengembang \(limit) kali", en: "unpacking to \(limit) times its size")
            )
        }
    }

    /// Checks the number of entries.
    func checkEntries(_ count: Int) throws {
        guard count > limits.entries else { return }
        throw fault(nil, Wording(id: "\(limits.entries) berkas", en: "\(limits.entries) files"))
    }

    private func fault(_ entry: String?, _ limit: Wording) -> ArchiveFault {
        .tooLarge(archive: archive, entry: entry, limit: limit)
    }
}
