import Domain
import Foundation
import Glibc
import Media
import TestSupport
import Testing

/// A disk of a few pages, so that it is soon full; needs the right to mount.
final class SmallDisk {
    let folder: TemporaryFolder

    init?(bytes: Int, options: UInt = 0) {
        guard let folder = try? TemporaryFolder() else { return nil }
        self.folder = folder
        guard mount("tmpfs", folder.path, "tmpfs", options, "size=\(bytes),nr_inodes=2000") == 0 else {
            return nil
        }
    }

    func makeReadOnly() -> Bool {
        mount(nil, folder.path, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0
    }

    deinit {
        umount2(folder.path, Int32(MNT_DETACH))
    }

    static var isPossible: Bool { SmallDisk(bytes: 4096) != nil }
}

@Suite(.enabled(if: SmallDisk.isPossible, "needs the right to mount a tmpfs"))
struct FullDiskTests {
    @Test("On a full disk nothing is kept, the error says so, and a retry may help")
    func full() throws {
        let disk = try #require(SmallDisk(bytes: 1 << 16))
        let store = try PhotoStore(folder: disk.folder.path + "/photos", access: .writing)
        let fault = #expect(throws: StoreFault.self) {
            try store.put(name: "a.jpg", limit: 1 << 20) { sink in
                let chunk = [UInt8](repeating: 7, count: 4096)
                for _ in 0..<64 { try chunk.withUnsafeBytes(sink) }
            }
        }
        #expect(fault?.isRetryable == true)
        #expect(fault?.description.contains("No space left on device") == true)
        #expect(disk.folder.files().isEmpty)
    }

    @Test("A read-only folder can be read and refuses to be written")
    func readOnly() throws {
        let disk = try #require(SmallDisk(bytes: 1 << 16))
        let path = disk.folder.path + "/photos"
        let photo = try PhotoStore(folder: path, access: .writing).put(name: nil, limit: 9) { sink in
            try withUnsafeBytes(of: UInt8(9), sink)
        }
        try #require(disk.makeReadOnly())
        #expect(try PhotoStore(folder: path, access: .reading).bytes(of: photo.sha256, limit: 9) == [9])
        let fault = #expect(throws: StoreFault.self) {
            try PhotoStore(folder: path, access: .reading).put(name: nil, limit: 9) { sink in
                try withUnsafeBytes(of: UInt8(8), sink)
            }
        }
        #expect(fault?.isRetryable == false)
    }
}
