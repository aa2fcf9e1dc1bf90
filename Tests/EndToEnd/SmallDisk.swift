import Foundation
import Glibc
import TestSupport

/// A disk of its own for a data folder; needs the right to mount.
final class SmallDisk {
    let folder: TemporaryFolder
    var path: String { folder.path }

    init?(megabytes: Int) {
        guard let folder = try? TemporaryFolder() else { return nil }
        self.folder = folder
        guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(megabytes)m") == 0 else { return nil }
    }

    func remount(megabytes: Int, isReadOnly: Bool = false) -> Bool {
        let flags = UInt(MS_REMOUNT) | (isReadOnly ? UInt(MS_RDONLY) : 0)
        return mount("tmpfs", folder.path, "tmpfs", flags, "size=\(megabytes)m") == 0
    }

    deinit {
        umount2(folder.path, Int32(MNT_DETACH))
    }

    static let isPossible = SmallDisk(megabytes: 1) != nil
}
