import Foundation

/// Which file a name stands for: device and inode.
struct FileIdentity: Hashable {
    private let device: UInt64
    private let inode: UInt64

    /// Asks the file system; nil where there is no such file.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}
