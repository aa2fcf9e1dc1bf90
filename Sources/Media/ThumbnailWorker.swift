import CVips
import Glibc

/// The child's side of ``Thumbnailer``: answers requests on standard input until it ends.
///
/// Before the first picture it gives up what a decoder does not need: it can write no file and open no
/// file or socket at all, dumps no core, and has bounded memory and processor time.
package enum ThumbnailWorker {
    /// The hidden argument that the executable is run with.
    package static let argument = "thumbnail-worker"

    /// Never returns: ends the process with status 0 at the end of input, 3 where it cannot work.
    package static func run() -> Never {
        guard chdir("/") == 0, titian_vips_start() == 0, giveUpPowers() else { exit(3) }
        while let header = receive(ThumbnailRequest.length) {
            guard let request = ThumbnailRequest(decoding: header),
                request.byteCount <= ThumbnailLimits().fileBytes,
                (1...ThumbnailLimits.edge).contains(request.edge), limitProcessorTime(),
                let picture = receive(request.byteCount)
            else { exit(3) }
            let answer = picture.withUnsafeBytes { PictureDecoder.answer(to: request, $0) }
            guard send(answer.encoded) else { exit(3) }
        }
        exit(0)
    }

    private static func giveUpPowers() -> Bool {
        limit(RLIMIT_AS, to: ThumbnailLimits.addressSpace)
            && limit(RLIMIT_CORE, to: 0)
            && limit(RLIMIT_FSIZE, to: 0)
            // With no number left for a new descriptor, open() and socket() fail: the key files
            // stay closed even to code that a picture smuggled in.
            && limit(RLIMIT_NOFILE, to: 0)
    }

    private static func limit(_ resource: __rlimit_resource, to value: UInt) -> Bool {
        var limit = rlimit(rlim_cur: value, rlim_max: value)
        return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
    }

    /// Grants the next picture its seconds on top of what is used already; the soft limit only, because
    /// a hard one cannot be raised again.
    private static func limitProcessorTime() -> Bool {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return false }
        let used = UInt(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        var limit = rlimit(rlim_cur: used + ThumbnailLimits.processorSeconds, rlim_max: .max)
        return setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit) == 0
    }

    /// Exactly `count` bytes; nil at the end of input.
    private static func receive(_ count: Int) -> [UInt8]? {
        var filled = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while filled < count, let start = buffer.baseAddress {
                let got = read(STDIN_FILENO, start + filled, count - filled)
                if got < 0 && errno == EINTR { continue }
                if got <= 0 { break }
                filled += got
            }
            initialized = filled
        }
        return filled == count ? bytes : nil
    }

    private static func send(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { whole in
            var sent = 0
            while sent < whole.count, let start = whole.baseAddress {
                let count = write(STDOUT_FILENO, start + sent, whole.count - sent)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }
}
