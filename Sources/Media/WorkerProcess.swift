import CVips
import Glibc

/// One running worker and the socket to it.
///
/// Not thread-safe: ``Thumbnailer`` guards it.
final class WorkerProcess {
    /// Its process id.
    let process: pid_t
    private let socket: Int32

    /// Starts `executable` with one argument, no environment, its own process group, and no open file
    /// but the socket (as standard input and output) and `/dev/null` (as standard error).
    init(executable: String, argument: String) throws {
        var ends: [Int32] = [-1, -1]
        let stream = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, stream, 0, &ends) == 0 else {
            throw ThumbnailFault.cannotStart(path: executable, code: errno)
        }
        defer { close(ends[1]) }
        do {
            process = try WorkerProcess.spawn(executable, argument, input: ends[1])
        } catch {
            close(ends[0])
            throw error
        }
        socket = ends[0]
    }

    /// Kills the worker and waits until it is gone.
    deinit {
        close(socket)
        kill(process, SIGKILL)
        while waitpid(process, nil, 0) < 0 && errno == EINTR {}
    }

    private static func spawn(_ executable: String, _ argument: String, input: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, input, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        titian_spawn_closing_from(&actions, STDERR_FILENO + 1)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        // A group of its own: an interrupt from the terminal is the parent's to handle.
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var process = pid_t()
        let arguments = [strdup(executable), strdup(argument), nil]
        defer { for argument in arguments { free(argument) } }
        let code = posix_spawn(&process, executable, &actions, &attributes, arguments, [nil])
        guard code == 0 else { throw ThumbnailFault.cannotStart(path: executable, code: code) }
        return process
    }

    /// Sends all bytes; throws when the worker is gone or `deadline` has passed.
    func send(_ bytes: UnsafeRawBufferPointer, until deadline: ContinuousClock.Instant) throws {
        var sent = 0
        while sent < bytes.count, let start = bytes.baseAddress {
            try wait(for: POLLOUT, until: deadline)
            let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
            let count = Glibc.send(socket, start + sent, bytes.count - sent, flags)
            if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard count > 0 else { throw ThumbnailFault.workerFailed }
            sent += count
        }
    }

    /// Exactly `count` bytes; throws when the worker is gone or `deadline` has passed.
    func receive(_ count: Int, until deadline: ContinuousClock.Instant) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            try wait(for: POLLIN, until: deadline)
            let got = bytes.withUnsafeMutableBytes {
                recv(socket, $0.baseAddress.map { $0 + filled }, count - filled, Int32(MSG_DONTWAIT))
            }
            if got < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard got > 0 else { throw ThumbnailFault.workerFailed }
            filled += got
        }
        return bytes
    }

    private func wait(for event: Int32, until deadline: ContinuousClock.Instant) throws {
        while true {
            let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
            guard left > 0 else { throw ThumbnailFault.timedOut }
            var waiting = pollfd(fd: socket, events: Int16(event), revents: 0)
            if poll(&waiting, 1, Int32(left.rounded(.up))) > 0 { return }
        }
    }
}
