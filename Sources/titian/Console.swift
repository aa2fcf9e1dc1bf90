import Foundation

/// What the program writes to its two streams.
enum Console {
    /// One line on standard output.
    static func line(_ text: String = "") {
        write(text + "\n", to: 1)
    }

    /// Bytes on standard output, as they are.
    static func bytes(_ bytes: [UInt8]) {
        write(bytes, to: 1)
    }

    /// One line on standard error.
    static func error(_ text: String) {
        write(text + "\n", to: 2)
    }

    static func write(_ text: String, to descriptor: Int32) {
        write(Array(text.utf8), to: descriptor)
    }

    /// Ends the program quietly where nobody reads any more (`titian posts | head`).
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress.map { $0 + sent }, bytes.count - sent)
            }
            if count < 0 {
                if errno == EINTR { continue }
                exit(errno == EPIPE ? Launcher.Exit.done : Launcher.Exit.cannot)
            }
            sent += count
        }
    }
}
