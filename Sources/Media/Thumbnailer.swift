import Synchronization

/// Makes thumbnails of untrusted pictures in a child process, away from keys and journal.
///
/// The child is started by the first picture and serves all that follow. A picture that makes it
/// crash, stall or talk nonsense fails alone: the child is killed and the next picture gets a new one.
///
/// Calls block and are served one at a time; keep them off the cooperative pool, and use a second
/// thumbnailer for a second core.
package final class Thumbnailer: Sendable {
    /// The running program, whatever has become of its file since.
    package static let ownExecutable = "/proc/self/exe"

    private let executable: String
    private let argument: String
    private let limits: ThumbnailLimits
    private let worker = Mutex<WorkerProcess?>(nil)

    /// `executable` must call ``ThumbnailWorker/run()`` when its one argument is `argument`.
    package init(
        executable: String = Thumbnailer.ownExecutable,
        argument: String = ThumbnailWorker.argument,
        limits: ThumbnailLimits = ThumbnailLimits()
    ) {
        self.executable = executable
        self.argument = argument
        self.limits = limits
    }

    /// A thumbnail of at most `edge` pixels a side (1 to 2048); never larger than the picture.
    ///
    /// Throws ``ThumbnailFault``.
    package func thumbnail(of picture: [UInt8], edge: Int) throws -> Thumbnail {
        precondition((1...ThumbnailLimits.edge).contains(edge), "edge out of range")
        guard picture.count <= limits.fileBytes else {
            throw ThumbnailFault.fileTooLarge(limit: limits.fileBytes)
        }
        switch try ask(about: picture, edge: edge) {
        case .made(let thumbnail): return thumbnail
        case .unknownFormat: throw ThumbnailFault.unknownFormat
        case .tooManyPixels(let width, let height):
            throw ThumbnailFault.tooManyPixels(width: width, height: height)
        case .unreadable: throw ThumbnailFault.unreadable
        }
    }

    /// Stops the child until the next picture.
    package func rest() {
        worker.withLock { $0 = nil }
    }

    private func ask(about picture: [UInt8], edge: Int) throws -> ThumbnailAnswer {
        try worker.withLock { worker in
            let current: WorkerProcess
            if let running = worker {
                current = running
            } else {
                current = try WorkerProcess(executable: executable, argument: argument)
            }
            // Put back only after a sound answer: otherwise it dies with this scope.
            worker = nil
            let answer = try exchange(with: current, picture, edge: edge)
            worker = current
            return answer
        }
    }

    private func exchange(
        with worker: WorkerProcess,
        _ picture: [UInt8],
        edge: Int
    ) throws -> ThumbnailAnswer {
        let deadline = ContinuousClock.now + limits.time
        let request = ThumbnailRequest(byteCount: picture.count, edge: edge, limits: limits)
        try request.encoded.withUnsafeBytes { try worker.send($0, until: deadline) }
        try picture.withUnsafeBytes { try worker.send($0, until: deadline) }
        let header = try worker.receive(ThumbnailAnswer.headerLength, until: deadline)
        var wire = WireReader(header)
        guard let status = wire.number(UInt8.self), let count = wire.number(UInt32.self),
            count <= ThumbnailLimits.answerBytes
        else { throw ThumbnailFault.workerFailed }
        let body = try worker.receive(Int(count), until: deadline)
        guard let answer = ThumbnailAnswer.decode(status: status, body: body, edge: edge) else {
            throw ThumbnailFault.workerFailed
        }
        return answer
    }
}
