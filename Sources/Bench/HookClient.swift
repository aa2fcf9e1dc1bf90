import Crypto
import Foundation

/// One keep-alive connection to a webhook of the service, on a blocking socket: as little work beside the
/// server's as a load generator can do.
struct HookClient {
    private let descriptor: Int32
    private let path: String
    private let key: SymmetricKey
    private var buffer = [UInt8](repeating: 0, count: 4096)

    /// Connects to the loopback.
    init(port: Int, path: String, secret: String) throws {
        self.path = path
        key = SymmetricKey(data: Data(secret.utf8))
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else { throw BenchFault(what: "no connection to port \(port)") }
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Sends `body` signed and waits for the answer; its status.
    mutating func post(_ body: [UInt8]) throws -> Int {
        let stamp = "\(time(nil))"
        var hmac = HMAC<SHA256>(key: key)
        hmac.update(data: Array("\(stamp).".utf8))
        hmac.update(data: body)
        let code = hmac.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let head = """
            POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n\
            Content-Length: \(body.count)\r\nTitian-Timestamp: \(stamp)\r\nTitian-Signature: v1=\(code)\r\n\r\n
            """
        let bytes = Array(head.utf8) + body
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent, 0)
            }
            guard count > 0 else { throw BenchFault(what: "the connection broke") }
            sent += count
        }
        // The answer is one short packet or two: it ends with its JSON object.
        var received = 0
        while true {
            let count = buffer.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress.map { $0 + received }, 4096 - received, 0)
            }
            guard count > 0 else { throw BenchFault(what: "the connection broke") }
            received += count
            if buffer[received - 1] == UInt8(ascii: "}"), received > 12 { break }
        }
        return Int(String(decoding: buffer[9..<12], as: UTF8.self)) ?? 0
    }

    func finish() {
        close(descriptor)
    }
}
