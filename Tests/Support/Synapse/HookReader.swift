import Foundation
import Glibc
import Networks

/// Reads one HTTP/1.1 request with a `content-length` from a connection.
struct HookReader {
    /// Nil where the connection ended early or said something else.
    private(set) var call: HookCall?
    private var bytes: [UInt8] = []

    init(_ connection: Int32) {
        let end = Array("\r\n\r\n".utf8)
        var head: Int?
        while head == nil {
            guard bytes.count < 1 << 16, more(connection) else { return }
            head = (0..<max(0, bytes.count - 3)).first { bytes[$0..<$0 + 4].elementsEqual(end) }
        }
        guard let head, var call = Self.head(String(decoding: bytes[..<head], as: UTF8.self)) else { return }
        let length = call.headers["content-length"].flatMap { Int($0) } ?? 0
        while bytes.count < head + 4 + length { guard more(connection) else { return } }
        call.body = Array(bytes[(head + 4)..<(head + 4 + length)])
        self.call = call
    }

    private mutating func more(_ connection: Int32) -> Bool {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(connection, &piece, piece.count, 0)
        guard count > 0 else { return false }
        bytes += piece[..<count]
        return true
    }

    private static func head(_ text: String) -> HookCall? {
        let lines = text.components(separatedBy: "\r\n")
        let request = lines[0].split(separator: " ")
        guard request.count == 3, let target = URLComponents(string: String(request[1])) else { return nil }
        let query = (target.queryItems ?? []).map { ($0.name, $0.value ?? "") }
        let headers = lines.dropFirst().compactMap { line -> (String, String)? in
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { return nil }
            return (sides[0].lowercased(), sides[1].trimmingCharacters(in: .whitespaces))
        }
        return HookCall(
            method: String(request[0]),
            path: target.path,
            query: Dictionary(query, uniquingKeysWith: { $1 }),
            headers: Dictionary(headers, uniquingKeysWith: { $1 })
        )
    }
}
