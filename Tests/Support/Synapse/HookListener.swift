import Foundation
import Glibc
import Networks
import Synchronization

/// The least that an application service needs to be called: HTTP/1.1 on the loopback, one call a connection.
package final class HookListener: Sendable {
    package let port: Int
    private let socket: Int32
    private let isOpen = Mutex(true)

    /// Calls `answer` on a thread of the connection's own.
    package init(port: Int = 0, answer: @escaping @Sendable (HookCall) -> HTTPAnswer) throws {
        let socket = try LoopbackSocket.listening(port: port)
        self.socket = socket
        self.port = try LoopbackSocket.port(of: socket)
        Thread.detachNewThread { Self.accept(socket, answer) }
    }

    /// Refuses connections from now on.
    package func stop() {
        isOpen.withLock { isOpen in
            guard isOpen else { return }
            isOpen = false
            // Wakes the thread that waits, which closes it.
            shutdown(socket, Int32(SHUT_RDWR))
        }
    }

    deinit { stop() }

    private static func accept(_ socket: Int32, _ answer: @escaping @Sendable (HookCall) -> HTTPAnswer) {
        while true {
            let connection = Glibc.accept(socket, nil, nil)
            if connection < 0, errno == EINTR { continue }
            guard connection >= 0 else { break }
            Thread.detachNewThread {
                if let call = HookReader(connection).call { write(answer(call), to: connection) }
                close(connection)
            }
        }
        close(socket)
    }

    private static func write(_ answer: HTTPAnswer, to connection: Int32) {
        var head =
            "HTTP/1.1 \(answer.status) -\r\nconnection: close\r\ncontent-length: \(answer.body.count)\r\n"
        answer.headers.forEach { head += "\($0): \($1)\r\n" }
        let bytes = Array((head + "\r\n").utf8) + answer.body
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                send(
                    connection,
                    buffer.baseAddress?.advanced(by: sent),
                    bytes.count - sent,
                    Int32(MSG_NOSIGNAL)
                )
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}
