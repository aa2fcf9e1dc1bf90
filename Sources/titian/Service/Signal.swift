import Synchronization

/// Tells loops that there may be something to do; raising it twice before one looks is like once.
final class Signal: Sendable {
    private let listeners = Mutex<[AsyncStream<Void>.Continuation]>([])

    /// Every listener is woken.
    func raise() {
        listeners.withLock { listeners in
            for listener in listeners { listener.yield() }
        }
    }

    /// A stream that begins with one element and has one for every time it is raised.
    func stream() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        continuation.yield()
        listeners.withLock { $0.append(continuation) }
        return stream
    }

    /// Ends every stream.
    func finish() {
        listeners.withLock { listeners in
            for listener in listeners { listener.finish() }
        }
    }
}
