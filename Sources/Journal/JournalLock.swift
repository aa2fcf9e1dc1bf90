import Foundation

/// The right to append: one process at a time holds it (flock(2) on `journal.lock`).
///
/// The file holds the holder's pid for the message that a second process shows. It stays behind on
/// purpose: removing it would let two processes lock two files of one name.
final class JournalLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock or throws ``JournalFault/heldBy(pid:path:)``.
    init(path: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw JournalFault.commitFailed(path: path, detail: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            var text = [UInt8](repeating: 0, count: 16)
            // Left to `deinit`, which also follows a throw: a second close would be of somebody else's file.
            let count = read(descriptor, &text, text.count)
            let pid = Int32(String(decoding: text[..<max(0, count)], as: UTF8.self)) ?? 0
            throw JournalFault.heldBy(pid: pid, path: path)
        }
        let pid = Array(String(getpid()).utf8)
        ftruncate(descriptor, 0)
        // Best effort: the pid is for people, the lock is the kernel's.
        _ = pid.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// Lets the next process have it, whoever still holds this value.
    func release() {
        flock(descriptor, LOCK_UN)
    }

    deinit {
        // Closing alone leaves the lock with a child that was forked a moment ago and has not yet become its program.
        release()
        close(descriptor)
    }
}
