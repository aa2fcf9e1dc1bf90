import Glibc

/// What tells whether a path still leads to the same, unchanged file.
struct FileIdentity: Equatable {
    /// Length in bytes.
    let size: Int64
    private let device: UInt
    private let node: UInt
    private let modified: Int
    private let modifiedNanoseconds: Int

    init(path: String) throws {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw ArchiveFault.cannotRead(path: path, code: errno) }
        size = Int64(facts.st_size)
        device = UInt(facts.st_dev)
        node = UInt(facts.st_ino)
        modified = facts.st_mtim.tv_sec
        modifiedNanoseconds = facts.st_mtim.tv_nsec
    }
}
