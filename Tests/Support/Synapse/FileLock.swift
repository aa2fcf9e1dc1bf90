import Foundation
import Glibc

/// One holder among all processes of this machine.
enum FileLock {
    /// Waits for the lock on the file `path`, which is made where it is missing, and runs `body` under it.
    static func hold(_ path: String, _ body: () throws -> Void) throws {
        let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        }
        try body()
    }
}
