/// A ZIP file, read through libarchive by its central directory.
///
/// Each reading opens the file anew.
final class ZipContainer: ExportContainer {
    let name: String
    private let path: String
    private let limits: ArchiveLimits
    private let identity: FileIdentity

    init(path: String, name: String, limits: ArchiveLimits) throws {
        self.path = path
        self.name = name
        self.limits = limits
        identity = try FileIdentity(path: path)
    }

    func forEach(_ body: (ContainerEntry) throws -> Bool) throws {
        guard try FileIdentity(path: path) == identity else { throw ArchiveFault.changed(archive: name) }
        let reading = try ZipReading(path: path, archive: name, limits: limits, packedBytes: identity.size)
        while let entry = try reading.next() {
            guard try body(entry) else { return }
        }
    }
}
